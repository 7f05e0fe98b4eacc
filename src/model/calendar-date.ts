/** A calendar day as `YYYY-MM-DD`: no clock, no time zone. */
export type CalendarDate = string;

/** Danish names of the months, January first. */
export const MONTHS = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
] as const;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists, such as `2026-02-28` but not `2026-02-30`. */
export function isCalendarDate(text: string): boolean {
  const parts = PATTERN.exec(text);
  if (!parts) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** `2026-12-03` as running Danish text: `3. december 2026`. */
export function danishDate(date: CalendarDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day}. ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** `2026-12-03` for tables: `03-12-2026`. */
export function danishTableDate(date: CalendarDate): string {
  return date.split("-").reverse().join("-");
}

/** The same day a number of months later; the 31st becomes the last day of a shorter month. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastDay.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return lastDay.toISOString().slice(0, 10);
}

/** The day a number of days later (or earlier, when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
