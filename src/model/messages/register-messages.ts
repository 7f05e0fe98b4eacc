import type { Message } from "./message.ts";

/** Findings about a register of practices. None of them names a practice: the row does. */
export const REGISTER_MESSAGES = {
  "register/missing-column": {
    da: {
      problem: "registret mangler kolonnen {column}",
      mend: "Tilføj kolonnen, eller ret dens overskrift; store og små bogstaver og rækkefølge er uden betydning.",
    },
    en: {
      problem: "the register lacks the column {column}",
      mend: "Add the column or mend its header; case and order do not matter.",
    },
  },
  "register/no-rows-of-cluster": {
    da: {
      problem: "registret har ingen rækker for klyngen",
      mend: "Kontrollér, at klyngens navn er skrevet ens i klyngefilen og i kolonnen klynge.",
    },
    en: {
      problem: "the register has no rows of the cluster",
      mend: "Check that the cluster's name is written alike in the cluster file and in the column klynge.",
    },
  },
  "register/blank-cluster": {
    da: {
      problem: "{times} {times:række|rækker} hører ikke til nogen klynge og er udeladt",
      mend: "Skriv klyngens navn i kolonnen klynge, hvis en af dem hører til denne klynge.",
    },
    en: {
      problem: "{times} {times:row belongs to no cluster and is|rows belong to no cluster and are} left out",
      mend: "Write the cluster's name in the column klynge if one of them belongs to this cluster.",
    },
  },
  "register/blank-cell": {
    da: { problem: "feltet er tomt", mend: "Udfyld feltet, eller slet rækken, hvis den ikke er et medlem." },
    en: { problem: "the cell is blank", mend: "Fill in the cell, or delete the row if it is no member." },
  },
  "register/malformed-practice": {
    da: {
      problem: "ydernummeret består ikke af seks cifre",
      mend: "Ret ydernummeret; formatér kolonnen som tekst, så nuller forrest bliver stående.",
    },
    en: {
      problem: "the ydernummer is not made of six digits",
      mend: "Mend the ydernummer; format the column as text, so that leading zeros stay.",
    },
  },
  "register/leading-zero": {
    da: {
      problem:
        "{times} {times:ydernummer|ydernumre} i registret havde mistet nuller forrest og er læst med dem",
      mend: "Kontrollér, at de er rigtige. Formatér kolonnen som tekst, før den gemmes.",
    },
    en: {
      problem:
        "{times} {times:ydernummer|ydernumre} in the register had lost leading zeros and are read with them",
      mend: "Check that they are right. Format the column as text before saving.",
    },
  },
  "register/not-a-number": {
    da: { problem: "der ventes et helt tal", mend: "Skriv et helt tal på nul eller derover, uden enhed." },
    en: {
      problem: "a whole number is expected",
      mend: "Write a whole number of zero or more, without a unit.",
    },
  },
  "register/acceptance": {
    da: {
      problem: "svaret er hverken en dato eller et nej",
      mend: "Skriv datoen for et ja, som 2026-02-24, og nej for et nej; et tomt felt betyder, at svaret mangler.",
    },
    en: {
      problem: "the answer is neither a date nor a no",
      mend: "Write the date of a yes, such as 2026-02-24, and nej for a no; a blank cell means no answer yet.",
    },
  },
  "register/acceptance-without-date": {
    da: {
      problem: "der er sagt ja uden en dato",
      mend: "Skriv datoen for tilsagnet i stedet; uden den bruges tallene ikke.",
    },
    en: {
      problem: "the answer is a yes without a date",
      mend: "Write the date of the acceptance instead; without it the figures are not used.",
    },
  },
  "register/several-clusters": {
    da: {
      problem: "registret har flere klynger af dette navn med hver sit klynge_id",
      mend: "Skriv i klyngefilen, hvilken af dem det er: id: og det, der står i kolonnen klynge_id.",
    },
    en: {
      problem: "the register has several clusters of this name, each with its klynge_id",
      mend: "Write in the cluster file which of them it is: id: and what stands in the column klynge_id.",
    },
  },
} as const satisfies Record<string, Message>;
