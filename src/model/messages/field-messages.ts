import type { Message } from "./message.ts";

/** Findings about single fields of a template or a cluster file. They never repeat what the field holds. */
export const FIELD_MESSAGES = {
  "field/none": {
    da: {
      problem: "filen rummer ikke felter",
      mend: "Skriv hvert felt på sin egen linje: navn, kolon, værdi.",
    },
    en: {
      problem: "the file holds no fields",
      mend: "Write each field on its own line: name, colon, value.",
    },
  },
  "field/misspelt": {
    da: { problem: "feltet kendes ikke", mend: "Mente du »{nearest}«?" },
    en: { problem: "the field is not known", mend: "Did you mean “{nearest}”?" },
  },
  "field/unknown": {
    da: { problem: "feltet kendes ikke", mend: "De felter, der kan stå her, er: {known}." },
    en: { problem: "the field is not known", mend: "The fields that may stand here are: {known}." },
  },
  "field/missing": {
    da: { problem: "feltet »{field}« mangler", mend: "Tilføj feltet »{field}« her." },
    en: { problem: "the field “{field}” is missing", mend: "Add the field “{field}” here." },
  },
  "field/empty": {
    da: { problem: "»{field}« er tomt", mend: "Udfyld feltet, eller slet linjen, hvis det kan undværes." },
    en: { problem: "“{field}” is empty", mend: "Fill the field in, or delete the line if it is optional." },
  },
  "field/expected-text": {
    da: { problem: "»{field}« skal være en tekst", mend: "Skriv teksten på linjen efter kolonet." },
    en: { problem: "“{field}” must be a text", mend: "Write the text on the line, after the colon." },
  },
  "field/quote": {
    da: {
      problem: "»{field}« skal være en tekst, men er skrevet som et tal",
      mend: 'Sæt anførselstegn om: "…".',
    },
    en: {
      problem: "“{field}” must be a text but is written as a number",
      mend: 'Put quotes around it: "…".',
    },
  },
  "field/expected-number": {
    da: { problem: "»{field}« skal være et tal", mend: "Skriv tallet med cifre og uden anførselstegn." },
    en: { problem: "“{field}” must be a number", mend: "Write the number in digits, without quotes." },
  },
  "field/decimal-comma": {
    da: {
      problem: "»{field}« er skrevet med komma",
      mend: "Skriv punktum for komma i YAML: 2.5 og ikke 2,5.",
    },
    en: {
      problem: "“{field}” is written with a comma",
      mend: "YAML writes decimals with a point: 2.5, not 2,5.",
    },
  },
  "field/expected-whole-number": {
    da: { problem: "»{field}« skal være et helt tal", mend: "Skriv tallet med cifre alene, fx 1600." },
    en: {
      problem: "“{field}” must be a whole number",
      mend: "Write the number in digits alone, such as 1600.",
    },
  },
  "field/thousands-point": {
    da: {
      problem: "»{field}« er skrevet med punktum, og YAML læser punktum som komma",
      mend: "Skriv tallet med cifre alene: 1600 og ikke 1.600.",
    },
    en: {
      problem: "“{field}” is written with a point, which YAML reads as a decimal point",
      mend: "Write the number in digits alone: 1600, not 1.600.",
    },
  },
  "field/too-low": {
    da: { problem: "»{field}« er under {limit}", mend: "Den laveste værdi, der kan bruges, er {limit}." },
    en: { problem: "“{field}” is below {limit}", mend: "The lowest value that can be used is {limit}." },
  },
  "field/too-high": {
    da: { problem: "»{field}« er over {limit}", mend: "Den højeste værdi, der kan bruges, er {limit}." },
    en: { problem: "“{field}” is above {limit}", mend: "The highest value that can be used is {limit}." },
  },
  "field/local-path": {
    da: {
      problem: "»{field}« rummer en sti til et drev, en server eller en hjemmemappe",
      mend: "Fjern stien; teksten trykkes i materialet, og stier viser navne på brugere og mapper.",
    },
    en: {
      problem: "“{field}” holds a path to a drive, a server or a home folder",
      mend: "Take the path away; the text is printed in the material, and paths show names of users and folders.",
    },
  },
  "field/too-long": {
    da: {
      problem: "»{field}« er længere end {limit} tegn",
      mend: "Kort teksten af, så der er plads til den på slides og ark.",
    },
    en: {
      problem: "“{field}” is longer than {limit} characters",
      mend: "Shorten the text, so that it fits on slides and sheets.",
    },
  },
  "field/too-few": {
    da: { problem: "»{field}« har færre end {limit}", mend: "Tilføj, så der er mindst {limit}." },
    en: { problem: "“{field}” has fewer than {limit}", mend: "Add, so that there are at least {limit}." },
  },
  "field/too-many": {
    da: { problem: "»{field}« har flere end {limit}", mend: "Fjern, så der er højst {limit}." },
    en: { problem: "“{field}” has more than {limit}", mend: "Remove, so that there are at most {limit}." },
  },
  "field/expected-list": {
    da: {
      problem: "»{field}« skal være en liste",
      mend: "Skriv en linje for hver ting, med bindestreg foran.",
    },
    en: {
      problem: "“{field}” must be a list",
      mend: "Write one line for each thing, with a hyphen in front.",
    },
  },
  "field/expected-group": {
    da: {
      problem: "»{field}« skal være en gruppe af felter",
      mend: "Skriv felterne på linjerne under, rykket ind, hvert med navn og kolon.",
    },
    en: {
      problem: "“{field}” must be a group of fields",
      mend: "Write the fields on the lines below, indented, each with its name and a colon.",
    },
  },
  "field/expected-choice": {
    da: { problem: "»{field}« har en værdi, der ikke kan bruges", mend: "Brug en af disse: {choices}." },
    en: { problem: "“{field}” has a value that cannot be used", mend: "Use one of these: {choices}." },
  },
  "field/expected-yes-no": {
    da: { problem: "»{field}« skal være ja eller nej", mend: "Skriv true for ja og false for nej." },
    en: { problem: "“{field}” must be yes or no", mend: "Write true for yes and false for no." },
  },
  "field/expected-date": {
    da: {
      problem: "»{field}« er ikke en dato, der findes",
      mend: "Skriv datoen med årets fire cifre, fx 2026-06-10.",
    },
    en: {
      problem: "“{field}” is not a date that exists",
      mend: "Write the date with the four digits of its year, such as 2026-06-10.",
    },
  },
  "field/expected-email": {
    da: { problem: "»{field}« er ikke en mailadresse", mend: "Skriv adressen som navn@domæne.dk." },
    en: { problem: "“{field}” is not an e-mail address", mend: "Write the address as name@domain.dk." },
  },
  "field/expected-url": {
    da: { problem: "»{field}« er ikke en webadresse", mend: "Skriv adressen med https:// foran." },
    en: { problem: "“{field}” is not a web address", mend: "Write the address with https:// in front." },
  },
  "field/one-line": {
    da: {
      problem: "»{field}« har linjeskift, tabulator eller usynlige tegn",
      mend: "Skriv teksten på én linje, eller brug >- foran den.",
    },
    en: {
      problem: "“{field}” holds line breaks, tabs or invisible characters",
      mend: "Write the text on one line, or put >- in front of it.",
    },
  },
  "field/cpr": {
    da: {
      problem: "her står noget, der ligner et CPR-nummer",
      mend: "Slet det. Filen må ikke rumme oplysninger om personer.",
    },
    en: {
      problem: "something here looks like a CPR number",
      mend: "Delete it. The file must not hold information about persons.",
    },
  },
} as const satisfies Record<string, Message>;
