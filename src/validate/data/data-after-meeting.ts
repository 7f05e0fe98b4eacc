import type { CalendarDate } from "../../model/calendar-date.ts";
import type { MeasureCount } from "../../model/counts.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";

/**
 * Figures of a time that is not over when they are shown: the day of the meeting or the period is wrong, and either
 * would stand on every slide. Each period is told once, at the first row that has it.
 *
 * @param lastDay the last day the figures may cover
 */
export function dataAfterMeeting(
  counts: readonly MeasureCount[],
  meeting: CalendarDate,
  lastDay: CalendarDate = meeting,
): readonly Diagnostic[] {
  const late = new Map<string, Diagnostic>();
  const inFileOrder = [...counts].sort(({ place: a }, { place: b }) => (a.line ?? 0) - (b.line ?? 0));
  for (const { period, place } of inFileOrder) {
    const { label, to } = period;
    if (to === undefined || to <= lastDay || late.has(label)) continue;
    const values = { period: label, to, meeting };
    late.set(label, { code: "data/after-meeting", severity: "error", place, values });
  }
  return [...late.values()];
}
