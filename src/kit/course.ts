import type { ClockMinutes } from "../model/clock-time.ts";
import { type DatedStep, datedSteps } from "../model/dated-steps.ts";
import type { KitContext } from "./kit-context.ts";

/** A step of a course as the kit tells of it. */
export interface PlacedStep extends DatedStep {
  readonly place: string;
  /** Absent for the practices' own work. */
  readonly clock?: { readonly from: ClockMinutes; readonly to: ClockMinutes };
}

/** The steps of the course the cluster has taken; none at a follow-up, when the course is over. */
export function courseSteps({
  template,
  cluster,
  followUp,
  programme,
}: Pick<KitContext, "template" | "cluster" | "followUp" | "programme">): readonly PlacedStep[] {
  const { meeting, choices } = cluster;
  if (!template.course || !choices?.course || followUp) return [];
  return datedSteps(template.course, choices.course, meeting.date).map((dated) => {
    const { step, place = meeting.place, start = meeting.start } = dated;
    if (step.kind === "own-work") return { ...dated, place };
    const minutes =
      step.kind === "meeting"
        ? (programme.at(-1)?.to ?? start) - meeting.start
        : step.programme.reduce((sum, part) => sum + part.minutes, 0);
    return { ...dated, place, clock: { from: start, to: start + minutes } };
  });
}
