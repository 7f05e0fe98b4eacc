import {
  type PlanQuestionKind,
  readMeaning,
  type SheetPlan,
  type SheetProposal,
} from "../../model/reading-plan.ts";
import { isAsAbove } from "./settle-rows.ts";

/** A plan with one more answer, as if it had been written into its file. What is no answer leaves the question open. */
export function withAnswer(
  plan: SheetPlan,
  kind: PlanQuestionKind,
  { text, answer }: { readonly text: string; readonly answer: string },
): SheetPlan {
  switch (kind) {
    case "sheet":
      return { ...plan, sheet: answer };
    case "columns":
      return { ...plan, columns: { ...plan.columns, [text]: [readMeaning(answer) ?? []].flat() } };
    case "period":
      return { ...plan, periods: { ...plan.periods, [text]: answer } };
    case "period-start":
      return { ...plan, period: answer };
    case "blank-labels":
      return isAsAbove(answer) ? { ...plan, isFilledDown: true } : plan;
    default:
      return { ...plan, [kind]: { ...plan[kind], [text]: answer } };
  }
}

/** Whether a plan has anything to say of a sheet: tidy ones need none. */
export function isAskedInPlan({ isOther, questions }: SheetProposal): boolean {
  return isOther || questions.length > 0;
}
