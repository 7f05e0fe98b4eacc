import type { Language } from "../messages/wording.ts";
import type { PlanQuestionKind } from "../model/reading-plan.ts";

interface QuestionTexts {
  readonly place: (sheet: string) => string;
  readonly row: (line: number) => string;
  readonly again: string;
  readonly numberOrText: string;
  readonly text: string;
  /** What is asked of a header, a name or a sign. */
  readonly questions: Readonly<Record<PlanQuestionKind, (text: string) => string>>;
  /** What is asked of a column of shares, which counts can be worked out from. */
  readonly ofShares: (header: string) => string;
}

/** What a terminal asks about a workbook. Answers are Danish in both languages, as the plan is that keeps them. */
const DANISH: QuestionTexts = {
  place: (sheet) => `arket »${sheet}«`,
  row: (line) => `række ${line}`,
  again: "Det svar kan ikke bruges. Prøv igen.",
  numberOrText: "Nummer eller svar: ",
  text: "Svar: ",
  ofShares: (header) =>
    `Kolonnen »${header}« er andele. Skal tælleren regnes ud som andel gange nævner og rundes af? Skriv procent og målepunktet, eller udelad.`,
  questions: {
    sheet: () => "Hvilket ark skal læses?",
    columns: (header) =>
      `Hvad er kolonnen »${header}«? Skriv tæller eller nævner og målepunktet (er den det for flere, med komma imellem), eller udelad.`,
    measures: (name) => `Hvilket målepunkt er »${name}«? Skriv dets titel eller id, eller udelad.`,
    practices: (name) => `Hvilken praksis er »${name}«? Skriv dens ydernummer, eller udelad.`,
    period: () =>
      "Hvilken periode gælder tallene? Skriv den første og den sidste dag: 1. juli 2025 – 30. juni 2026.",
    "period-start": (day) =>
      `»${day}« er periodens sidste dag. Hvor mange måneder dækker tallene? Skriv for eksempel 12 måneder.`,
    signs: (sign) =>
      `Der står »${sign}« i stedet for et antal. Mangler tallet, eller har kilden skjult et lille tal?`,
    "blank-labels": (header) =>
      `De fleste felter under »${header}« er blanke. Betyder de det samme som feltet ovenfor? Skriv som ovenfor.`,
    lacking: (names) =>
      `Tallene siger intet om ${names}. Skal pakken laves uden? Skriv udelad, eller kommer, hvis tallene er på vej.`,
  },
};

const ENGLISH: QuestionTexts = {
  place: (sheet) => `sheet “${sheet}”`,
  row: (line) => `row ${line}`,
  again: "That answer cannot be used. Try again.",
  numberOrText: "Number or answer: ",
  text: "Answer: ",
  ofShares: (header) =>
    `The column “${header}” is of shares. Is the numerator to be worked out as share times denominator, rounded? Write procent and the measure, or udelad.`,
  questions: {
    sheet: () => "Which sheet is to be read?",
    columns: (header) =>
      `What is the column “${header}”? Write tæller or nævner and the measure (with commas between if it is that of several), or udelad.`,
    measures: (name) => `Which measure is “${name}”? Write its title or id, or udelad.`,
    practices: (name) => `Which practice is “${name}”? Write its ydernummer, or udelad.`,
    period: () =>
      "Which period are the figures of? Write its first and its last day: 1. juli 2025 – 30. juni 2026.",
    "period-start": (day) =>
      `“${day}” is the last day of the period. How many months do the figures cover? Write 12 måneder, for example.`,
    signs: (sign) =>
      `There is “${sign}” in place of a count. Is it missing (mangler), or has the source hidden it (skjult)?`,
    "blank-labels": (header) =>
      `Most cells under “${header}” are blank. Do they mean the same as the cell above? Write som ovenfor.`,
    lacking: (names) =>
      `The figures say nothing of ${names}. Is the package to be made without? Write udelad, or kommer if the figures are on their way.`,
  },
};

/** By the language of messages. */
export const QUESTION_TEXTS: Readonly<Record<Language, QuestionTexts>> = { da: DANISH, en: ENGLISH };
