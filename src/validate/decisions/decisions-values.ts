import { type CalendarDate, isCalendarDate, MONTHS } from "../../model/calendar-date.ts";

/** `17-08-2026`, `17.8.2026`, `17/8 2026`, `17/8-26`; the day always first, as Danes write. */
const IN_NUMBERS = /^(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./ ]\s?(\d{4}|\d{2})$/;
const IN_WORDS = /^(?:d(?:en|\.) )?(\d{1,2})(?:\. ?| )([a-zæøå]+)\.? (\d{4})$/i;
/** `26-08-17` could as well be a year, a month and a day. */
const YEAR_FIRST = /^[2-9]\d-\d{2}-\d{2}$/;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** The day an answer names; undefined when it names none that exists, or could be read in two ways. */
export function readDanishDate(text: string): CalendarDate | undefined {
  const date = ISO.test(text) ? text : (fromNumbers(text) ?? fromWords(text));
  return date !== undefined && isCalendarDate(date) ? date : undefined;
}

function fromNumbers(text: string): CalendarDate | undefined {
  const [, day = "", month = "", year = ""] = IN_NUMBERS.exec(text) ?? [];
  if (year === "" || YEAR_FIRST.test(text)) return undefined;
  return dateOf(year.length === 2 ? `20${year}` : year, Number(month), day);
}

/** Months may be cut short to three letters: `1. dec. 2026`. */
function fromWords(text: string): CalendarDate | undefined {
  const [, day = "", word = "", year = ""] = IN_WORDS.exec(text) ?? [];
  const name = word.toLowerCase();
  const month = MONTHS.findIndex((full) => full === name || (name.length >= 3 && full.startsWith(name)));
  return year === "" || month === -1 ? undefined : dateOf(year, month + 1, day);
}

function dateOf(year: string, month: number, day: string): CalendarDate {
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
