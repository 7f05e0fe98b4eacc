import type { PlanDecision } from "../../model/decisions.ts";
import type { FilledSheet } from "../../model/filled-sheet.ts";
import { decisionFingerprint } from "./decisions-fingerprint.ts";

/** A decision and the sheet it was read from. */
export interface SheetDecision {
  readonly sheet: FilledSheet;
  readonly decision: PlanDecision;
}

/**
 * Where plans of the meeting before stand, put into the plans now made for the same practice and measure.
 *
 * A practice that plans for two measures fills in two sheets, and may say on both where the old ones stand. Told alike
 * it is told once; told in two ways it stays two decisions, which the caller refuses.
 */
export function foldStatuses(decisions: readonly SheetDecision[]): readonly SheetDecision[] {
  const folded = decisions.filter(({ decision }) => !isStatusAlone(decision));
  for (const status of decisions.filter(({ decision }) => isStatusAlone(decision))) {
    const index = folded.findIndex(({ decision }) => takes(decision, status.decision));
    const plan = folded[index];
    if (plan) folded[index] = joined(plan, status);
    else folded.push(status);
  }
  return folded;
}

function isStatusAlone({ practice, measure, status, collected, ...said }: PlanDecision): boolean {
  return status !== undefined && Object.keys(said).length === 0;
}

function takes(plan: PlanDecision, { practice, measure, status }: PlanDecision): boolean {
  return (
    plan.practice === practice &&
    plan.measure === measure &&
    (plan.status === undefined || plan.status === status)
  );
}

function joined({ sheet, decision }: SheetDecision, { decision: { status } }: SheetDecision): SheetDecision {
  const plan = { ...decision, ...(status ? { status } : {}) };
  return { sheet, decision: { ...plan, collected: decisionFingerprint(plan) } };
}
