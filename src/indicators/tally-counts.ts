import { addDays, addMonths, type CalendarDate } from "../model/calendar-date.ts";
import type { PracticeCount, Tally } from "../model/tally.ts";

/** A tally as counts of one practice, for the year that ends on the day it was counted as of. */
export function practiceCounts(tally: Tally, practice: string, asOf: CalendarDate): readonly PracticeCount[] {
  const period = `${firstDayOfYearUntil(asOf)}/${asOf}`;
  return tally.measures.map(({ measure, numerator, denominator }) => ({
    ...{ practice, period, measure, numerator },
    ...(denominator === undefined ? {} : { denominator }),
    extracted: asOf,
  }));
}

/** The day after the same day a year before; after 28 February 2025 comes 1 March, whatever 2024 had in between. */
function firstDayOfYearUntil(asOf: CalendarDate): CalendarDate {
  const [dayAfter, yearLater] = [addDays(addMonths(asOf, -12), 1), addMonths(addDays(asOf, 1), -12)];
  if (dayAfter > yearLater) return dayAfter;
  return yearLater;
}
