import type { Message } from "./message.ts";

/** Findings about one cell. They say of what kind the mistake is and never what the cell holds. */
export const DATA_CELL_MESSAGES = {
  "data/blank-cell": {
    da: { problem: "feltet er tomt", mend: "Udfyld feltet, eller slet rækken, hvis der ikke er noget tal." },
    en: { problem: "the cell is blank", mend: "Fill in the cell, or delete the row if there is no figure." },
  },
  "data/text-in-count": {
    da: { problem: "der står tekst, hvor der ventes et helt tal", mend: "Skriv et helt tal uden enhed." },
    en: {
      problem: "there is text where a whole number is expected",
      mend: "Write a whole number without a unit.",
    },
  },
  "data/unclear-count": {
    da: {
      problem: "der står et tegn, som kan betyde, at tallet mangler eller er skjult (linje {rows})",
      mend: "Spørg kilden. Slet rækken, hvis tallet mangler, eller skriv <5, hvis et lille tal er skjult. Skriv aldrig et tal, kilden ikke har givet.",
    },
    en: {
      problem: "there is a sign that may mean that the count is missing or hidden (line {rows})",
      mend: "Ask the source. Delete the row if the count is missing, or write <5 if a small one is hidden. Never write a number that the source has not given.",
    },
  },
  "data/percent-in-count": {
    da: {
      problem: "der står en procent, hvor der ventes et antal",
      mend: "Skriv tæller og nævner som antal patienter; andelen regnes ud her.",
    },
    en: {
      problem: "there is a percentage where a count is expected",
      mend: "Write numerator and denominator as numbers of patients; the share is worked out here.",
    },
  },
  "data/negative-count": {
    da: { problem: "antallet er negativt", mend: "Skriv et helt tal på nul eller derover." },
    en: { problem: "the count is negative", mend: "Write a whole number of zero or more." },
  },
  "data/fraction-in-count": {
    da: {
      problem: "antallet er ikke et helt tal",
      mend: "Skriv antallet af patienter, ikke en andel eller et gennemsnit.",
    },
    en: {
      problem: "the count is not a whole number",
      mend: "Write the number of patients, not a share or a mean.",
    },
  },
  "data/count-too-large": {
    da: {
      problem: "antallet er større, end Danmark har indbyggere",
      mend: "Kontrollér, om to felter er løbet sammen.",
    },
    en: {
      problem: "the count is larger than Denmark's population",
      mend: "Check whether two cells have run together.",
    },
  },
  "data/hidden-count": {
    da: {
      problem: "antallet er skjult af kilden, så rækken er udeladt",
      mend: "Få det rigtige antal fra kilden, hvis I må; her skjules små tal igen, før noget vises.",
    },
    en: {
      problem: "the count is hidden by the source, so the row is left out",
      mend: "Obtain the true count from the source if you may; small counts are hidden again here before anything is shown.",
    },
  },
  "data/no-figures": {
    da: {
      problem: "både tæller og nævner er tomme, så rækken er udeladt",
      mend: "Der skal ikke gøres noget, hvis kilden ikke har tallet.",
    },
    en: {
      problem: "numerator and denominator are both blank, so the row is left out",
      mend: "Nothing needs doing if the source has no figure.",
    },
  },
  "data/thousands-mark": {
    da: {
      problem: "punktum i {times} tal er læst som tusindtalspunktum",
      mend: "Kontrollér, at ingen af dem er ment som decimaltal.",
    },
    en: {
      problem: "the full stop in {times} {times:number|numbers} is read as a thousands mark",
      mend: "Check that none of them is meant as a decimal point.",
    },
  },
  "data/decimal-point": {
    da: {
      problem: "punktum i {times} {times:percentil|percentiler} er læst som komma",
      mend: "Kontrollér, at ingen af dem er ment som tusindtal.",
    },
    en: {
      problem: "the full stop in {times} {times:percentile|percentiles} is read as a decimal point",
      mend: "Check that none of them is meant as a thousands mark.",
    },
  },
  "data/numerator-above-denominator": {
    da: {
      problem: "tælleren er større end nævneren",
      mend: "Kontrollér, om de to tal er byttet om, eller om rækken blander to målepunkter.",
    },
    en: {
      problem: "the numerator is larger than the denominator",
      mend: "Check whether the two are swapped, or the row mixes two measures.",
    },
  },
  "data/rate-without-base": {
    da: {
      problem: "nævneren er nul, så der kan ikke regnes et tal pr. 1.000",
      mend: "Skriv, hvor mange der er tilmeldt.",
    },
    en: {
      problem: "the denominator is zero, so no rate can be worked out",
      mend: "Write how many are listed.",
    },
  },
  "data/period-not-a-time": {
    da: {
      problem: "perioden findes ikke i kalenderen (linje {rows})",
      mend: "Ret dag, måned eller år. Skriv som 2025-05-01/2026-04-30, 2026, april 2026 eller 2. kvartal 2026.",
    },
    en: {
      problem: "the period is not in the calendar (line {rows})",
      mend: "Mend day, month or year. Write it as 2025-05-01/2026-04-30, 2026, 2026-04 or 2026-Q2.",
    },
  },
  "data/period-one-day": {
    da: {
      problem: "perioden er en enkelt dag (linje {rows})",
      mend: "Skriv både den første og den sidste dag: 2025-05-01/2026-04-30 eller 1. maj 2025 – 30. april 2026.",
    },
    en: {
      problem: "the period is a single day (line {rows})",
      mend: "Write both the first day and the last: 2025-05-01/2026-04-30.",
    },
  },
  "data/period-not-understood": {
    da: {
      problem: "perioden kan ikke læses som et tidsrum (linje {rows})",
      mend: "Skriv som 2025-05-01/2026-04-30, 2026, april 2026 eller 2. kvartal 2026. Et tal som 46113 er en dato, der har mistet sit format: Giv kolonnen et datoformat.",
    },
    en: {
      problem: "the period cannot be read as a span of time (line {rows})",
      mend: "Write it as 2025-05-01/2026-04-30, 2026, 2026-04 or 2026-Q2. A number such as 46113 is a date that has lost its format: give the column one.",
    },
  },
  "data/periods-not-ordered": {
    da: {
      problem: "det kan ikke ses, hvilken periode der er den seneste for {measure}: {periods}",
      mend: "Indlæs en fil med kun den periode, der skal vises, eller skriv begge ender af hver: 2025-05-01/2026-04-30.",
    },
    en: {
      problem: "it cannot be seen which period is the latest of {measure}: {periods}",
      mend: "Read a file with only the period that is to be shown, or write both ends of each: 2025-05-01/2026-04-30.",
    },
  },
  "data/bad-spread": {
    da: {
      problem: "percentilen er ikke et tal i målepunktets enhed",
      mend: "Skriv et tal som 12,5, for andele mellem 0 og 100.",
    },
    en: {
      problem: "the percentile is no number in the unit of the measure",
      mend: "Write a number such as 12,5, for shares between 0 and 100.",
    },
  },
  "data/spread-reversed": {
    da: { problem: "p10 er større end p90", mend: "Kontrollér, om de to er byttet om." },
    en: { problem: "p10 is larger than p90", mend: "Check whether the two are swapped." },
  },
  "data/bad-date": {
    da: {
      problem: "udtræksdatoen er ikke en dato og er udeladt (linje {rows})",
      mend: "Skriv den som 2026-05-12, 12-05-2026 eller 12. maj 2026.",
    },
    en: {
      problem: "the extract's date is no date and is left out (line {rows})",
      mend: "Write it as 2026-05-12 or 12-05-2026.",
    },
  },
} as const satisfies Record<string, Message>;
