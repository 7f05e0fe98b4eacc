import type { Message } from "./message.ts";

/** About single answers on sheets that come back: what was read, how, and what was not. None is ever repeated. */
export const COLLECT_ANSWER_MESSAGES = {
  "collect/read-by-title": {
    da: {
      problem:
        "felternes mærker er gået tabt; {count} {count:felt er fundet på sit navn|felter er fundet på deres navn} i stedet",
      mend: "Kontrollér det, der er læst. LibreOffice gemmer ikke mærkerne.",
    },
    en: {
      problem:
        "the fields have lost their tags; {count} of them {count:was found by its name|were found by their names} instead",
      mend: "Check what was read. LibreOffice does not save the tags.",
    },
  },
  "collect/read-by-label": {
    da: {
      problem:
        "hverken mærke eller navn er tilbage, så disse felter er læst under deres overskrift: {fields}",
      mend: "Kontrollér det, der er læst.",
    },
    en: {
      problem: "neither tag nor name is left, so these fields were read below their headings: {fields}",
      mend: "Check what was read.",
    },
  },
  "collect/read-beside": {
    da: {
      problem: "der er skrevet ved siden af felterne, og det er læst med: {fields}",
      mend: "Kontrollér det, der er læst.",
    },
    en: {
      problem: "something is written beside the fields, and was read along with them: {fields}",
      mend: "Check what was read.",
    },
  },
  "collect/hint-left": {
    da: {
      problem: "feltets ledetekst står stadig sammen med svaret og er ikke taget med",
      mend: "Kontrollér det, der er læst.",
    },
    en: {
      problem: "the field's prompt still stands together with the answer and was left out",
      mend: "Check what was read.",
    },
  },
  "collect/hint-kept": {
    da: {
      problem: "svaret begynder som feltets ledetekst og er læst, som det står",
      mend: "Kontrollér det, der er læst.",
    },
    en: {
      problem: "the answer begins as the field's prompt does, and was read as it stands",
      mend: "Check what was read.",
    },
  },
  "collect/left-out": {
    da: {
      problem: "overstreget, slettet eller skjult tekst er ikke læst",
      mend: "Kontrollér det, der er læst.",
    },
    en: {
      problem: "text that is struck out, deleted or hidden was not read",
      mend: "Check what was read.",
    },
  },
  "collect/read-by-mark": {
    da: {
      problem: "det, der er fremhævet i feltet, er læst som svaret",
      mend: "Kontrollér det, der er læst.",
    },
    en: {
      problem: "what is set off in the field was read as the answer",
      mend: "Check what was read.",
    },
  },
  "collect/read-as": {
    da: {
      problem: "svaret er læst som »{choice}«",
      mend: "Kontrollér, at det er det, der menes.",
    },
    en: {
      problem: "the answer was read as “{choice}”",
      mend: "Check that this is what was meant.",
    },
  },
  "collect/read-rows": {
    da: {
      problem: "feltet står flere gange, og svarene er læst sammen",
      mend: "Kontrollér det, der er læst.",
    },
    en: {
      problem: "the field stands more than once, and its answers were read together",
      mend: "Check what was read.",
    },
  },
  "collect/unknown-sign": {
    da: {
      problem: "svaret rummer et tegn, der ikke kan læses og er udeladt",
      mend: "Skriv tegnet med ord, og kør igen.",
    },
    en: {
      problem: "the answer holds a sign that cannot be read and was left out",
      mend: "Write it in words and run again.",
    },
  },
  "collect/picture": {
    da: {
      problem: "her er et billede eller en tegning, som ikke kan læses",
      mend: "Skriv svaret med ord, og kør igen; eller skriv det i decisions.yaml.",
    },
    en: {
      problem: "here is a picture or a drawing, which cannot be read",
      mend: "Write the answer in words and run again; or write it in decisions.yaml.",
    },
  },
  "collect/outside-fields": {
    da: {
      problem: "der står tekst uden for felterne eller i en kommentar, og den er ikke læst",
      mend: "Skriv det, der hører til et svar, i feltet, og kør igen.",
    },
    en: {
      problem: "text stands outside the fields or in a comment, and was not read",
      mend: "Write what belongs to an answer in its field and run again.",
    },
  },
  "collect/missing-field": {
    da: {
      problem: "feltet findes ikke i filen",
      mend: "Skriv svaret i decisions.yaml, eller udfyld et nyt ark.",
    },
    en: {
      problem: "the field is not in the file",
      mend: "Write the answer in decisions.yaml, or fill in a new sheet.",
    },
  },
  "collect/field-twice": {
    da: {
      problem: "feltet står flere gange med forskellige svar, og ingen af dem er læst",
      mend: "Lad ét svar stå, og kør igen.",
    },
    en: {
      problem: "the field stands more than once with different answers, and none of them was read",
      mend: "Leave one answer and run again.",
    },
  },
  "collect/not-a-choice": {
    da: {
      problem: "svaret står ikke på feltets liste og er ikke læst",
      mend: "Vælg en af disse i feltet, og kør igen: {choices}.",
    },
    en: {
      problem: "the answer is not on the field's list and was not read",
      mend: "Choose one of these in the field and run again: {choices}.",
    },
  },
  "collect/not-a-date": {
    da: {
      problem: "svaret er ikke en dato, der findes, og er ikke læst",
      mend: "Skriv dag, måned og år med fire cifre, fx 01-12-2026, og kør igen.",
    },
    en: {
      problem: "the answer is not a date that exists and was not read",
      mend: "Write day, month and a year of four digits, such as 01-12-2026, and run again.",
    },
  },
  "collect/too-long": {
    da: {
      problem: "svaret er længere end {limit} tegn",
      mend: "Kort det af, og kør igen.",
    },
    en: {
      problem: "the answer is longer than {limit} characters",
      mend: "Shorten it and run again.",
    },
  },
} as const satisfies Record<string, Message>;
