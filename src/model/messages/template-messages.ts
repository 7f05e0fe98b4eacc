import type { Message } from "./message.ts";

/** Findings about a package template as a whole: what its fields say together. */
export const TEMPLATE_MESSAGES = {
  "template/folder-exists": {
    da: {
      problem: "der findes allerede noget med det navn",
      mend: "Vælg et andet navn, eller flyt det, der ligger der.",
    },
    en: {
      problem: "there is something of that name already",
      mend: "Choose another name, or move what lies there.",
    },
  },
  "template/bad-new-id": {
    da: {
      problem: "navnet kan ikke bruges til en skabelon",
      mend: "Brug små bogstaver a-z, tal og bindestreg, for eksempel min-pakke.",
    },
    en: {
      problem: "the name cannot be used for a template",
      mend: "Use lower-case letters a-z, digits and hyphens, such as min-pakke.",
    },
  },
  "template/unknown-action": {
    da: { problem: "det kan kommandoen templates ikke", mend: "Den kan: {known}." },
    en: { problem: "the command templates cannot do that", mend: "It can: {known}." },
  },
  "template/unknown-schema": {
    da: { problem: "der er intet skema med det navn", mend: "Skriv ét af: {known}." },
    en: { problem: "there is no schema of that name", mend: "Write one of: {known}." },
  },
  "template/none-named": {
    da: {
      problem: "ingen skabelon er nævnt",
      mend: "Skriv skabelonens navn efter ordet, eller en sti til din egen.",
    },
    en: {
      problem: "no template is named",
      mend: "Write the template's name after the word, or a path to your own.",
    },
  },
  "template/not-found": {
    da: {
      problem: "der er ingen pakke og ingen mappe eller fil med det navn",
      mend: "Pakker, der følger med: {known}. Angiv ellers stien til en mappe med package.yaml.",
    },
    en: {
      problem: "there is no package, folder or file of that name",
      mend: "Packages that come along: {known}. Otherwise give the path of a folder that holds package.yaml.",
    },
  },
  "template/id": {
    da: {
      problem: "»{field}« må kun rumme små bogstaver a-z, cifre og bindestreger",
      mend: "Begynd med et bogstav, og brug bindestreg mellem ordene, fx hba1c-over-58.",
    },
    en: {
      problem: "“{field}” may hold only small letters a-z, digits and hyphens",
      mend: "Begin with a letter and put hyphens between words, as in hba1c-over-58.",
    },
  },
  "template/field-name": {
    da: {
      problem: "»{field}« må kun rumme små bogstaver a-z, cifre og understreger",
      mend: "Begynd med et bogstav, og brug understreg mellem ordene, fx hba1c_date.",
    },
    en: {
      problem: "“{field}” may hold only small letters a-z, digits and underscores",
      mend: "Begin with a letter and put underscores between words, as in hba1c_date.",
    },
  },
  "template/version": {
    da: { problem: "versionen er ikke tre tal", mend: "Skriv versionen som tre tal med punktum, fx 1.0.0." },
    en: {
      problem: "the version is not three numbers",
      mend: "Write the version as three numbers, such as 1.0.0.",
    },
  },
  "template/phrase": {
    da: {
      problem: "»{field}« skal begynde med lille bogstav og slutte uden punktum",
      mend: "Teksten sættes ind midt i en sætning; skriv den, så den kan stå der.",
    },
    en: {
      problem: "“{field}” must begin with a small letter and end without a full stop",
      mend: "The text is put into the middle of a sentence; write it so that it can stand there.",
    },
  },
  "template/subject": {
    da: {
      problem: "»subject« begynder ikke som et navneord i bestemt ental",
      mend: "Begynd fx med »andelen«, »antallet« eller »forbruget«, så teksten kan være grundled i en sætning.",
    },
    en: {
      problem: "“subject” does not begin as a Danish noun in the definite singular",
      mend: "Begin with “andelen”, “antallet” or “forbruget”, so that the text can be the subject of a sentence.",
    },
  },
  "template/condition": {
    da: {
      problem: "betingelsen har ikke en form, der kan bruges",
      mend: "Skriv field og én af equal, lt, lte, gt, gte, range, oneOf, valid – eller and, or, not.",
    },
    en: {
      problem: "the condition has no form that can be used",
      mend: "Write field and one of equal, lt, lte, gt, gte, range, oneOf, valid; or and, or, not.",
    },
  },
  "template/review-order": {
    da: {
      problem: "næste gennemgang ligger ikke efter den seneste",
      mend: "Sæt nextReview til en dato efter reviewed.",
    },
    en: {
      problem: "the next review does not come after the last",
      mend: "Set nextReview to a date after reviewed.",
    },
  },
  "template/review-overdue": {
    da: {
      problem: "skulle være gennemgået før mødet: {measures}",
      mend: "Få gennemgået det, der står, og ret datoerne under review.",
    },
    en: {
      problem: "due for review before the meeting: {measures}",
      mend: "Have what is named reviewed, and update the dates under review.",
    },
  },
  "template/under-revision": {
    da: {
      problem: "pakken er under revision",
      mend: "Spørg udbyderen, om der er en nyere udgave, før pakken bruges.",
    },
    en: {
      problem: "the package is under revision",
      mend: "Ask the provider for a newer edition before using it.",
    },
  },
  "template/follow-up-order": {
    da: {
      problem: "den anden opfølgning ligger ikke efter den første",
      mend: "Sæt second til flere måneder end first.",
    },
    en: {
      problem: "the second follow-up does not come after the first",
      mend: "Set second to more months than first.",
    },
  },
  "template/small-numbers-order": {
    da: {
      problem: "en andel ville kunne læses med færre patienter, end den kan vises med",
      mend: "Sæt firmDenominator til mindst det samme som minimumDenominator.",
    },
    en: {
      problem: "a share could be read with fewer patients than it can be shown with",
      mend: "Set firmDenominator to at least minimumDenominator.",
    },
  },
} as const satisfies Record<string, Message>;
