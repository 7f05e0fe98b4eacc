import type { Message } from "./message.ts";

/** Findings about the values in an extract. They name line and column, and never what a cell holds or whose it is. */
export const EXTRACT_VALUE_MESSAGES = {
  "extract/not-a-number": {
    da: {
      problem: "feltet er ikke et tal",
      mend: "Skriv tallet med decimalkomma eller -punktum, fx 58, 2,51 eller < 9. Lad feltet stå tomt, hvis der ikke er målt.",
    },
    en: {
      problem: "the cell is no number",
      mend: "Write the number with a decimal comma or point, such as 58, 2,51 or < 9. Leave the cell blank if nothing was measured.",
    },
  },
  "extract/negative-number": {
    da: {
      problem: "tallet er negativt",
      mend: "Ret det. Lad feltet stå tomt, hvis tallet kun betyder, at der ikke er målt.",
    },
    en: {
      problem: "the number is negative",
      mend: "Mend it. Leave the cell blank if the number only means that nothing was measured.",
    },
  },
  "extract/ambiguous-number": {
    da: {
      problem: "punktummet kan både være decimaltegn og tusindtalspunktum",
      mend: "Skriv decimaltal med komma, eller træk ud med et andet antal decimaler end tre.",
    },
    en: {
      problem: "the full stop may be a decimal point or a thousands mark",
      mend: "Write decimals with a comma, or extract another number of decimals than three.",
    },
  },
  "extract/other-unit": {
    da: {
      problem: "værdien står i en anden enhed end målepunktets",
      mend: "Træk værdien ud i den enhed, som skabelonen nævner; der omregnes aldrig mellem enheder.",
    },
    en: {
      problem: "the value is in another unit than the measure's",
      mend: "Extract the value in the unit the template names; units are never converted.",
    },
  },
  "extract/blank-unit": {
    da: {
      problem: "værdien har ingen enhed, selv om udtrækket har en kolonne til den",
      mend: "Skriv enheden, eller fjern kolonnen, hvis alle værdier står i skabelonens enhed.",
    },
    en: {
      problem: "the value has no unit, although the extract has a column for it",
      mend: "Write the unit, or remove the column if all values are in the template's unit.",
    },
  },
  "extract/not-yes-no": {
    da: {
      problem: "feltet er hverken ja eller nej",
      mend: "Skriv ja eller nej, 1 eller 0. Lad feltet stå tomt, hvis det ikke vides.",
    },
    en: {
      problem: "the cell is neither yes nor no",
      mend: "Write ja or nej, 1 or 0. Leave the cell blank if it is not known.",
    },
  },
  "extract/not-a-date": {
    da: {
      problem: "feltet er ikke en dato, der findes",
      mend: "Skriv den som 30-04-2026 eller 2026-04-30. Lad feltet stå tomt, hvis der ikke er målt.",
    },
    en: {
      problem: "the cell is no date that exists",
      mend: "Write it as 30-04-2026 or 2026-04-30. Leave the cell blank if nothing was measured.",
    },
  },
  "extract/future-date": {
    da: {
      problem: "datoen ligger efter opgørelsesdagen",
      mend: "Ret datoen, eller angiv den dag, udtrækket gælder for, med --as-of.",
    },
    en: {
      problem: "the date lies after the day that is counted as of",
      mend: "Mend the date, or give the day the extract speaks for with --as-of.",
    },
  },
  "extract/dates-reversed": {
    da: {
      problem: "datoen for den tidligere måling ligger efter den senere",
      mend: "Kontrollér, om de to målinger er byttet om.",
    },
    en: {
      problem: "the date of the earlier measurement lies after that of the later one",
      mend: "Check whether the two measurements are swapped.",
    },
  },
  "extract/missing-values": {
    da: {
      problem:
        "{measure}: værdier mangler for nævneren i {denominator} {denominator:række|rækker} og for tælleren i {numerator}",
      mend: "Rækkerne er ikke talt med dér. Nævn det på mødet, hvis de er mange.",
    },
    en: {
      problem:
        "{measure}: values are missing for the denominator in {denominator} {denominator:row|rows} and for the numerator in {numerator}",
      mend: "The rows are not counted there. Mention it at the meeting if they are many.",
    },
  },
  "extract/one-sided-values": {
    da: {
      problem:
        "{measure}: målepunktets grænse kan ikke afgøres ud fra værdier med < eller >, for nævneren i {denominator} {denominator:række|rækker} og for tælleren i {numerator}",
      mend: "Rækkerne er ikke talt med dér. Træk om muligt de målte værdier ud.",
    },
    en: {
      problem:
        "{measure}: values with < or > do not tell on which side of the measure's limit they lie, for the denominator in {denominator} {denominator:row|rows} and for the numerator in {numerator}",
      mend: "The rows are not counted there. Extract the measured values if you can.",
    },
  },
} as const satisfies Record<string, Message>;
