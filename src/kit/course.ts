import { addDays, type CalendarDate } from "../model/calendar-date.ts";
import type { ClockMinutes } from "../model/clock-time.ts";
import { type DatedStep, datedSteps } from "../model/dated-steps.ts";
import type { KitContext } from "./kit-context.ts";

/** A step of a course as the kit tells of it. */
export interface PlacedStep extends DatedStep {
  readonly place: string;
  /** When the letter about it is sent. */
  readonly letter: CalendarDate;
  /** Absent for the practices' own work. */
  readonly clock?: { readonly from: ClockMinutes; readonly to: ClockMinutes };
}

/** A letter is sent so long before its step that there is time to do what it asks. */
const LETTER_DAYS = 14;

/** The steps of the course the cluster has taken; none at a follow-up, when the course is over. */
export function courseSteps({
  template,
  cluster,
  followUp,
  programme,
}: Pick<KitContext, "template" | "cluster" | "followUp" | "programme">): readonly PlacedStep[] {
  const { meeting, choices } = cluster;
  if (!template.course || !choices?.course || followUp) return [];
  return datedSteps(template.course, choices.course, meeting.date).map((dated, index, all) => {
    const { step, place = meeting.place, start = meeting.start } = dated;
    const letter = letterDay(dated.date, all[index - 1]?.date);
    if (step.kind === "own-work") return { ...dated, place, letter };
    const minutes =
      step.kind === "meeting"
        ? (programme.at(-1)?.to ?? start) - meeting.start
        : step.programme.reduce((sum, part) => sum + part.minutes, 0);
    return { ...dated, place, letter, clock: { from: start, to: start + minutes } };
  });
}

/** Two weeks before the step, but not while the one before it is still to come. */
function letterDay(date: CalendarDate, before: CalendarDate | undefined): CalendarDate {
  const early = addDays(date, -LETTER_DAYS);
  const after = before && addDays(before, 1);
  return after !== undefined && after > early ? after : early;
}
