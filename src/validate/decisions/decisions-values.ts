import { type CalendarDate, isCalendarDate, MONTHS } from "../../model/calendar-date.ts";
import { foldText } from "../../model/fold-text.ts";
import type { Choice } from "../../model/sheet.ts";

/** `17-08-2026`, `17.8.2026`, `17/8 2026`; the year never short, and the day always first, as Danes write. */
const IN_NUMBERS = /^(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./ ]\s?(\d{4})$/;
const IN_WORDS = /^(?:d(?:en|\.) )?(\d{1,2})\. ?([a-zæøå]+)\.? (\d{4})$/i;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** The day an answer names; undefined when it names none that exists, or could be read in two ways. */
export function readDanishDate(text: string): CalendarDate | undefined {
  const date = ISO.test(text) ? text : (fromNumbers(text) ?? fromWords(text));
  return date !== undefined && isCalendarDate(date) ? date : undefined;
}

/** What a list's answer stands for; undefined when it is not on the list. Case and blanks do not matter. */
export function readChoice(text: string, choices: readonly Choice[]): string | undefined {
  return choices.find((choice) => foldText(choice.text) === foldText(text))?.value;
}

function fromNumbers(text: string): CalendarDate | undefined {
  const [, day = "", month = "", year = ""] = IN_NUMBERS.exec(text) ?? [];
  return year === "" ? undefined : dateOf(year, Number(month), day);
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
