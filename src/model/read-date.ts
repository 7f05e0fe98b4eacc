import { addDays, addMonths, type CalendarDate, isCalendarDate, MONTHS } from "./calendar-date.ts";

/** Programs set to English write dates in Danish files too. */
const ENGLISH_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/** A month's first three letters are its own, in Danish and in English. */
const SHORTEST_MONTH = 3;

/**
 * The years that two digits stand for: 20 to 39 are 2020 to 2039. Any other pair is not read, so that a date of birth
 * or a year written first is never taken for a day of our time.
 */
const SHORT_YEARS = { first: 20, last: 39 } as const;

/** `26-08-27` with hyphens is written year first as well as day first: where both are days, it is neither. */
const EITHER_END_FIRST = /^(\d{2})-(\d{2})-(\d{2})$/;

const LONGEST = 80;

const LEAD =
  /^(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,? |(?:man|tir|ons|tor|fre|lør|søn)\.?,? )?(?:den |d\. ?)?/;
const CLOCK = /(?:t|,? kl\.? ?| )\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?z| ?[+-]\d{2}(?::?\d{2})?)?$/;

const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const EIGHT_DIGITS = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const DAY_FIRST = /^(\d{1,2}) ?[-./ ] ?(\d{1,2}) ?[-./ ] ?(\d{4}|\d{2})$/;
const IN_WORDS = /^(\d{1,2})[-. ]{0,2}([a-zæøå]+)[-., ]{0,2}(\d{4}|\d{2})$/;
const EDGE_OF_MONTH = /^(primo|ultimo) ([a-zæøå]+)\.? (\d{4})$/;

/** A text in one spelling of blanks, dashes and case, without signs that nobody sees. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/**
 * The day a text names as people in Denmark write days: `2026-08-17`, `17-08-2026`, `17.8.2026`, `17/8-26`,
 * `17/8 2026`, `17. august 2026`, `17 aug. 2026`, `20260817`, `ultimo august 2026`, each with or without a weekday in
 * front and a clock time behind. The day stands before the month.
 *
 * @param hasShortYears whether `26` may stand for 2026
 * @returns undefined when the text names no day that exists, or one without its year. A bare serial number of a
 * spreadsheet is no day: nobody can see that it was meant as one.
 */
export function readDate(text: string, { hasShortYears = true } = {}): CalendarDate | undefined {
  if (isCalendarDate(text)) return text;
  if (text.length > LONGEST) return undefined;
  const plain = plainText(text).replace(LEAD, "").replace(CLOCK, "");
  const parts = yearFirst(plain) ?? dayFirst(plain) ?? inWords(plain);
  if (!parts) return edgeOfMonth(plain);
  const [year, month, day] = parts;
  const isReadable = year.length === 4 || (hasShortYears && !isYearFirstToo(plain));
  const full = isReadable ? fullYear(year) : undefined;
  return full === undefined ? undefined : dateOf(full, month, day);
}

function isYearFirstToo(plain: string): boolean {
  const [, first = "", month, last = ""] = EITHER_END_FIRST.exec(plain) ?? [];
  const year = fullYear(first);
  return year !== undefined && dateOf(year, Number(month), last) !== undefined;
}

/** The number of a month, January 1, by its name or no fewer than its first three letters. */
export function readMonth(word: string): number | undefined {
  const index = [MONTHS, ENGLISH_MONTHS]
    .map((names) =>
      names.findIndex((name) => name === word || (word.length >= SHORTEST_MONTH && name.startsWith(word))),
    )
    .find((found) => found >= 0);
  return index === undefined ? undefined : index + 1;
}

/** `26` as `2026`; undefined for two digits that may stand for another century. */
export function fullYear(digits: string): string | undefined {
  if (digits.length === 4) return digits;
  const { first, last } = SHORT_YEARS;
  return Number(digits) >= first && Number(digits) <= last ? `20${digits}` : undefined;
}

/** The last day of the months that begin on a day; no day at all when that day is none. */
export function lastDay(from: CalendarDate, months: number): CalendarDate {
  return isCalendarDate(from) ? addDays(addMonths(from, months), -1) : "";
}

type Parts = readonly [year: string, month: number, day: string];

function yearFirst(plain: string): Parts | undefined {
  const [, year, , month, day] = YEAR_FIRST.exec(plain) ?? [];
  const found = year === undefined ? EIGHT_DIGITS.exec(plain)?.slice(1) : [year, month, day];
  return found ? [found[0] ?? "", Number(found[1]), found[2] ?? ""] : undefined;
}

function dayFirst(plain: string): Parts | undefined {
  const [, day = "", month, year] = DAY_FIRST.exec(plain) ?? [];
  return year === undefined ? undefined : [year, Number(month), day];
}

function inWords(plain: string): Parts | undefined {
  const [, day = "", word = "", year] = IN_WORDS.exec(plain) ?? [];
  const month = readMonth(word);
  return year === undefined || month === undefined ? undefined : [year, month, day];
}

/** `ultimo april 2026`, as registers in Denmark tell their last day. */
function edgeOfMonth(plain: string): CalendarDate | undefined {
  const [, edge, word = "", year = ""] = EDGE_OF_MONTH.exec(plain) ?? [];
  const month = readMonth(word);
  if (month === undefined) return undefined;
  const first = dateOf(year, month, "1");
  return first === undefined || edge === "primo" ? first : lastDay(first, 1);
}

function dateOf(year: string, month: number, day: string): CalendarDate | undefined {
  const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(date) ? date : undefined;
}
