import type { Message } from "./message.ts";

/** Findings about a template's measures, their conditions and limits, and how its blocks share them. */
export const TEMPLATE_MEASURE_MESSAGES = {
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
      problem: "blokkens dele giver {sum} {sum:minut|minutter}, men blokken varer {minutes}",
      mend: "Ret introduction, groups og plenary, så de tilsammen giver blokkens minutter.",
    },
    en: {
      problem: "the parts of the block give {sum} {sum:minute|minutes}, but the block lasts {minutes}",
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
  "template/side-of-share": {
    da: {
      problem: "kun en andel, som ikke er en del af en helhed, kan have en side for små tal",
      mend: "Slet sensitive. Så er små tal skjult efter pakkens almindelige regel.",
    },
    en: {
      problem: "only a proportion that is no part of a whole can name a side for small numbers",
      mend: "Delete sensitive. Small numbers are then hidden by the package's general rule.",
    },
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
} as const satisfies Record<string, Message>;
