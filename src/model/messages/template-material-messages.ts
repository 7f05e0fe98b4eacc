import type { Message } from "./message.ts";

/** Findings about the parts a package may have besides measures and programme, and about its texts. */
export const TEMPLATE_MATERIAL_MESSAGES = {
  "template/unknown-name": {
    da: { problem: "»{field}« nævner noget, der ikke findes", mend: "Her kan stå: {known}." },
    en: { problem: "“{field}” names something that does not exist", mend: "What may stand here: {known}." },
  },
  "template/parts-differ": {
    da: {
      problem: "målepunkter, der vises sammen, har ikke samme slags, base og nævner",
      mend: "Giv dem samme kind og base og den samme tekst under denominator.",
    },
    en: {
      problem: "measures that are shown together differ in kind, base or denominator",
      mend: "Give them the same kind and base and the same words under denominator.",
    },
  },
  "template/part-not-proportion": {
    da: {
      problem: "målepunktet er en del af en helhed, men ikke en andel",
      mend: "Sæt kind til proportion, eller slet partOf.",
    },
    en: {
      problem: "the measure is part of a whole but not a share",
      mend: "Set kind to proportion, or delete partOf.",
    },
  },
  "template/part-count": {
    da: {
      problem: "helheden har {parts} {parts:navngiven del|navngivne dele}",
      mend: "Giv 2-6 målepunkter navnet i partOf; resten vises som én del.",
    },
    en: {
      problem: "the whole has {parts} named {parts:part|parts}",
      mend: "Name it in partOf of 2-6 measures; the rest is shown as one part.",
    },
  },
  "template/shown-apart": {
    da: {
      problem: "målepunkter, der vises sammen, står i forskellige blokke",
      mend: "Flyt dem til den samme blok under blocks.",
    },
    en: {
      problem: "measures that are shown together stand in different blocks",
      mend: "Move them to the same block under blocks.",
    },
  },
  "template/measure-shown-twice": {
    da: {
      problem: "målepunktet {measure} vises allerede sammen med andre",
      mend: "Lad det stå ét sted: i ét par eller i én helhed.",
    },
    en: {
      problem: "the measure {measure} is already shown together with others",
      mend: "Leave it in one place: in one pair or in one whole.",
    },
  },
  "template/goal-above-all": {
    da: { problem: "målet er over 100 procent", mend: "Skriv målet for en andel i procent, fra 0 til 100." },
    en: {
      problem: "the goal is above 100 percent",
      mend: "Write the goal of a share in percent, from 0 to 100.",
    },
  },
  "template/nothing-to-work-on": {
    da: {
      problem: "pakken har hverken målepunkter eller en blok med samtale",
      mend: "Tilføj målepunkter, eller tilføj en blok med kind: dialogue og spørgsmål til grupperne.",
    },
    en: {
      problem: "the package has neither measures nor a block of dialogue",
      mend: "Add measures, or add a block with kind: dialogue and questions for the groups.",
    },
  },
  "template/unused-case": {
    da: {
      problem: "casen er ikke nævnt i nogen blok og kommer derfor ikke med på mødet",
      mend: "Tilføj den under cases i den blok, hvor grupperne skal have den.",
    },
    en: {
      problem: "the case is named in no block and would be left out of the meeting",
      mend: "Add it under cases in the block where the groups are to have it.",
    },
  },
  "template/document-without-material": {
    da: {
      problem: "dokumentet har ikke noget indhold, for »{part}« mangler",
      mend: "Tilføj »{part}« i skabelonen, eller tag dokumentet ud af documents.",
    },
    en: {
      problem: "the document has nothing to hold, because “{part}” is missing",
      mend: "Add “{part}” to the template, or take the document out of documents.",
    },
  },
  "template/material-without-document": {
    da: {
      problem: "indholdet kommer ikke med i noget dokument",
      mend: "Tilføj {document} under documents, eller slet indholdet.",
    },
    en: {
      problem: "the content comes into no document",
      mend: "Add {document} under documents, or delete the content.",
    },
  },
  "template/placeholder": {
    da: {
      problem: "teksten har en plads, der ikke er udfyldt",
      mend: "Skriv det, der skal stå. Kun frasen og brevet må have pladser, skrevet som {antal måneder}.",
    },
    en: {
      problem: "the text has a blank that is not filled in",
      mend: "Write what is to stand there. Only phrase and letter may have blanks, as in {antal måneder}.",
    },
  },
  "template/placeholder-form": {
    da: {
      problem: "en plads, der skal udfyldes, er ikke skrevet, så den kan kendes",
      mend: "Sæt tuborgklammer om nogle få ord, der siger, hvad der skal stå: {antal måneder}.",
    },
    en: {
      problem: "a blank is not written so that it can be told",
      mend: "Put braces around a few words that say what goes there: {antal måneder}.",
    },
  },
  "template/unknown-merge-field": {
    da: { problem: "flettefeltet kendes ikke", mend: "De felter, et brev kan have, er: {known}." },
    en: { problem: "the merge field is not known", mend: "The fields a letter can have are: {known}." },
  },
  "template/sms-too-long": {
    da: {
      problem: "sms'en fylder {signs} tegn, når felterne er udfyldt, og bliver til {messages} beskeder",
      mend: "Forkort den til højst {most} tegn, så den kan sendes som to, helst til {single}, så den er én.",
    },
    en: {
      problem:
        "the text message takes {signs} signs with its fields filled in, and becomes {messages} messages",
      mend: "Shorten it to at most {most} signs, which makes two, or better to {single}, which makes one.",
    },
  },
  "template/sms-two-messages": {
    da: {
      problem: "sms'en fylder {signs} tegn, når felterne er udfyldt, og sendes som to beskeder",
      mend: "Forkort den til {single} tegn, hvis den skal sendes som én.",
    },
    en: {
      problem: "the text message takes {signs} signs with its fields filled in, and is sent as two messages",
      mend: "Shorten it to {single} signs if it is to be sent as one.",
    },
  },
  "template/sms-signs": {
    da: {
      problem: "sms'en har tegn, der halverer pladsen: {found}",
      mend: "Brug almindelige bogstaver, bindestreg, lige anførselstegn og almindelige mellemrum.",
    },
    en: {
      problem: "the text message has signs that halve its room: {found}",
      mend: "Use ordinary letters, hyphens, straight quotes and ordinary blanks.",
    },
  },
  "template/misspelt-term": {
    da: { problem: "teksten har stavefejlen »{found}«", mend: "Skriv »{use}«." },
    en: { problem: "the text has the misspelling “{found}”", mend: "Write “{use}”." },
  },
  "template/other-term": {
    da: {
      problem: "teksten skriver »{found}«, hvor materialet ellers skriver »{use}«",
      mend: "Skriv »{use}«, så det samme hedder det samme overalt.",
    },
    en: {
      problem: "the text writes “{found}” where the material otherwise writes “{use}”",
      mend: "Write “{use}”, so that the same thing has the same name everywhere.",
    },
  },
  "template/search-not-share": {
    da: {
      problem: "målepunktets tal kan ikke komme fra det trin i ownSearch",
      mend: "Brug kind: proportion og et trin, der er en del af et andet (of).",
    },
    en: {
      problem: "the measure's figures cannot come from that step of ownSearch",
      mend: "Use kind: proportion and a step that is a part of another one (of).",
    },
  },
  "template/search-without-months": {
    da: {
      problem: "målepunktets tal kommer fra ownSearch, som ikke siger, hvor langt tilbage der søges",
      mend: "Skriv months under ownSearch, fx months: 6, så alle søger for den samme periode.",
    },
    en: {
      problem: "the measure's figures come from ownSearch, which does not say how far back to search",
      mend: "Write months under ownSearch, such as months: 6, so that all search the same period.",
    },
  },
} as const satisfies Record<string, Message>;
