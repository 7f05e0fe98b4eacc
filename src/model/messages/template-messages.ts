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
  "template/duplicate": {
    da: {
      problem: "»{field}« har samme værdi som i linje {line}",
      mend: "Giv den ene af de to en anden værdi; den skal være entydig.",
    },
    en: {
      problem: "“{field}” has the same value as in line {line}",
      mend: "Change one of the two; the value must be unique.",
    },
  },
  "template/unknown-measure": {
    da: { problem: "her nævnes et målepunkt, der ikke findes", mend: "Pakkens målepunkter: {known}." },
    en: {
      problem: "a measure is named here that does not exist",
      mend: "The package's measures: {known}.",
    },
  },
  "template/measure-without-block": {
    da: {
      problem: "målepunktet {measure} står ikke i nogen blok og kommer derfor ikke med på mødet",
      mend: "Tilføj det under measures i den blok, det hører til.",
    },
    en: {
      problem: "the measure {measure} is in no block and would be left out of the meeting",
      mend: "Add it under measures in the block it belongs to.",
    },
  },
  "template/measure-in-two-blocks": {
    da: {
      problem: "målepunktet {measure} står allerede i en blok i linje {line}",
      mend: "Lad det stå ét sted.",
    },
    en: {
      problem: "the measure {measure} already stands in a block in line {line}",
      mend: "Leave it in one place.",
    },
  },
  "template/parts-sum": {
    da: {
      problem: "blokkens dele giver {sum} minutter, men blokken varer {minutes}",
      mend: "Ret introduction, groups og plenary, så de tilsammen giver blokkens minutter.",
    },
    en: {
      problem: "the parts of the block give {sum} minutes, but the block lasts {minutes}",
      mend: "Change introduction, groups and plenary so that they add up to the block's minutes.",
    },
  },
  "template/rate-without-base": {
    da: {
      problem: "målepunktet er en rate uden base",
      mend: "Tilføj base, fx 1000 for »pr. 1.000 sikrede«.",
    },
    en: { problem: "the measure is a rate without a base", mend: "Add base, such as 1000 for “per 1,000”." },
  },
  "template/bare-count": {
    da: {
      problem: "et bart antal siger ikke meget, når praksis er af forskellig størrelse",
      mend: "Brug rate med base, hvis I kan få en nævner. Ellers bliver antallene vist, men ikke sammenlignet.",
    },
    en: {
      problem: "a bare number says little when practices are of different size",
      mend: "Use a rate with a base if you can have a denominator. Else the numbers are shown, not compared.",
    },
  },
  "template/base-without-rate": {
    da: { problem: "kun en rate har en base", mend: "Slet base, eller sæt kind til rate." },
    en: { problem: "only a rate has a base", mend: "Delete base, or set kind to rate." },
  },
  "template/limit-not-in-words": {
    da: {
      problem: "grænsen {value} står ikke i målepunktets ord for tæller eller nævner",
      mend: "Skriv tallet i words, som det tælles, så læseren ser den samme grænse.",
    },
    en: {
      problem: "the limit {value} is not in the words of the measure's numerator or denominator",
      mend: "Write the number in words as it is counted, so that readers see the same limit.",
    },
  },
  "template/threshold-not-in-words": {
    da: {
      problem: "betingelsen bruger tallet {value}, som ikke står i ordene ved siden af",
      mend: "Ret words eller condition: det, der tælles, og det, der trykkes, skal være det samme.",
    },
    en: {
      problem: "the condition uses the number {value}, which is not in the words beside it",
      mend: "Change words or condition: what is counted and what is printed must be the same.",
    },
  },
  "template/threshold-without-limit": {
    da: {
      problem:
        "betingelsen tæller {operator} {value}, men målepunktet har ingen grænse med det tegn, tal og enhed",
      mend: "Tilføj grænsen under limits med vejledning, eller ret den, der står der.",
    },
    en: {
      problem: "the condition counts {operator} {value}, but no limit has that operator, value and unit",
      mend: "Add the limit under limits with its guideline, or mend the one that is there.",
    },
  },
  "template/unknown-patient-field": {
    da: {
      problem: "betingelsen spørger om et felt, der ikke står under patientFields",
      mend: "Tilføj feltet under patientFields, eller brug et, der står der. Nærmest er »{nearest}«.",
    },
    en: {
      problem: "the condition asks about a field that is not under patientFields",
      mend: "Add the field under patientFields, or use one that is there. Nearest is “{nearest}”.",
    },
  },
  "template/comparison": {
    da: {
      problem: "sammenligningen passer ikke til feltets slags ({kind})",
      mend: "Tal og måneder sammenlignes med lt, lte, gt, gte eller range; ja/nej med equal true eller false.",
    },
    en: {
      problem: "the comparison does not fit the kind of the field ({kind})",
      mend: "Numbers and months take lt, lte, gt, gte or range; yes-no takes equal true or false.",
    },
  },
  "template/range-order": {
    da: {
      problem: "range begynder højere, end den slutter",
      mend: "Skriv det laveste tal først, fx [30, 300].",
    },
    en: {
      problem: "range begins above its end",
      mend: "Write the lower number first, as in [30, 300].",
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
      problem: "målepunktet {measure} skulle være gennemgået før mødet",
      mend: "Få målepunktet gennemgået, og ret datoerne under review.",
    },
    en: {
      problem: "the measure {measure} was due for review before the meeting",
      mend: "Have the measure reviewed, and update the dates under review.",
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
