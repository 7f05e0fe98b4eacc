import type { CalendarDate } from "../../model/calendar-date.ts";
import { readDate } from "../../model/read-date.ts";
import { mistake, type Reading, saysNothing, value } from "../cell-values.ts";

/** A day taken apart once, so that months between days are counted without dates being made anew for each row. */
export interface Day {
  readonly date: CalendarDate;
  readonly monthNumber: number;
  readonly day: number;
  readonly lastOfMonth: number;
}

/** Reads a day up to and including the one the extract is read as of. */
export function readDayUntil(text: string, asOf: CalendarDate): Reading<Day> {
  if (saysNothing(text)) return { kind: "missing" };
  // Where a date of birth may stand, two digits tell no century.
  const date = readDate(text, { hasShortYears: false });
  if (date === undefined) return mistake("extract/not-a-date");
  return date > asOf ? mistake("extract/future-date") : value(dayOf(date));
}

export function dayOf(date: CalendarDate): Day {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { date, monthNumber: year * 12 + month, day, lastOfMonth };
}

/**
 * Whole calendar months from one day to a later one: 31 January is one month before 28 February and not yet one
 * before 27 February. Negative when the second day is the earlier.
 *
 * @internal exported for its tests
 */
export function wholeMonths(from: Day, until: Day): number {
  const isBeforeDay = until.day < Math.min(from.day, until.lastOfMonth);
  return until.monthNumber - from.monthNumber - (isBeforeDay ? 1 : 0);
}

/** What a started month adds: more than none and less than a whole one, so that limits in months are kept to the day. */
const STARTED_MONTH = 0.5;

/**
 * Months from one day to a later one, with a half for a month that has begun: 15 to the day is 15, a day more is 15.5.
 * So "within 15 months" and "at least 3 months apart" both mean what they say.
 */
export function monthsBetween(from: Day, until: Day): number {
  const whole = wholeMonths(from, until);
  const isToTheDay = until.day === Math.min(from.day, until.lastOfMonth);
  return isToTheDay ? whole : whole + STARTED_MONTH;
}
