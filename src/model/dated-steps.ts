import { addDays, type CalendarDate } from "./calendar-date.ts";
import type { CourseDay } from "./cluster.ts";
import { foldText } from "./fold-text.ts";
import type { CourseStep } from "./template.ts";

/** A step of a course with its day, and what else the cluster has said of it. */
export interface DatedStep extends Pick<CourseDay, "start" | "place"> {
  readonly step: CourseStep;
  readonly date: CalendarDate;
}

const DAYS_A_WEEK = 7;

/** The steps of a course on the days a cluster has given them; else as far from its meeting as the package says. */
export function datedSteps(
  course: readonly CourseStep[],
  days: readonly CourseDay[],
  meeting: CalendarDate,
): readonly DatedStep[] {
  return course.map((step) => {
    const { step: _name, date, ...own } = days.find((day) => isStep(step, day.step)) ?? { step: "" };
    const usual = step.kind === "meeting" ? meeting : addDays(meeting, step.weeks * DAYS_A_WEEK);
    return { step, date: (step.kind === "meeting" ? undefined : date) ?? usual, ...own };
  });
}

/** Whether a cluster file means a step: by its id or its title. */
export function isStep({ id, title }: CourseStep, name: string): boolean {
  return [id, title].map(foldText).includes(foldText(name));
}
