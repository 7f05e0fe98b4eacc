import type { SheetPlan } from "../../model/reading-plan.ts";
import { keepPlans, type OpenFigures, openFigures, plansOf, readBy } from "./meeting-figures.ts";
import type { OpenMeeting } from "./meeting-folder.ts";

/** Measures, by id, that the figures say nothing of and that the package is made without, because that was answered. */
export async function leftOutMeasures(meeting: OpenMeeting): Promise<readonly string[]> {
  return (await plansWithout(await openFigures(meeting))).flatMap(({ lacking = [] }) => lacking);
}

/** Says of measures that were left out that their figures come later: somebody has chosen one of them again. */
export async function takeBackMeasures(meeting: OpenMeeting): Promise<void> {
  const figures = await openFigures(meeting);
  const plans = await plansWithout(figures);
  if (plans.length === 0) return;
  await keepPlans(
    figures,
    plans.map((plan) => ({ ...plan, isToCome: true })),
  );
}

async function plansWithout(figures: OpenFigures): Promise<readonly SheetPlan[]> {
  const { proposals } = await readBy(figures, plansOf(figures));
  return proposals.flatMap(({ plan }) => (plan.lacking && plan.isToCome === false ? [plan] : []));
}
