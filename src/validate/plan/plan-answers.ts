import { foldText } from "../../model/fold-text.ts";
import {
  LEFT_OUT,
  type PlanQuestionKind,
  readMeanings,
  type SheetPlan,
  type SheetProposal,
  TO_COME,
} from "../../model/reading-plan.ts";
import type { DataContext } from "../data/data-table.ts";
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
      return { ...plan, columns: { ...plan.columns, [text]: readMeanings(answer) } };
    case "period":
      return { ...plan, periods: { ...plan.periods, [text]: answer } };
    case "period-start":
      return { ...plan, period: answer };
    case "blank-labels":
      return filledDown(plan, isAsAbove(answer));
    case "lacking":
      return { ...plan, ...lackingAnswer(answer) };
    default:
      return { ...plan, [kind]: { ...plan[kind], [text]: answer } };
  }
}

/** Anything but a yes takes back a yes that was given, and the question is open again. */
function filledDown({ isFilledDown: _, ...plan }: SheetPlan, isYes: boolean): SheetPlan {
  return isYes ? { ...plan, isFilledDown: true } : plan;
}

/** What becomes of measures without figures, as a person wrote it; nothing where that is no answer. */
export function lackingAnswer(text: string): Pick<SheetPlan, "isToCome"> {
  const answer = foldText(text);
  if (answer === LEFT_OUT) return { isToCome: false };
  return answer === TO_COME ? { isToCome: true } : {};
}

/** Ids of measures within an answer or a name, as people know the measures: by number and title. */
export function withTitles(kind: PlanQuestionKind, text: string, measures: DataContext["measures"]): string {
  if (kind !== "measures" && kind !== "columns" && kind !== "lacking") return text;
  return text.replaceAll(/[^\s,]+/g, (word) => {
    const { number, title } = measures.find(({ id }) => id === word) ?? {};
    return number === undefined || title === undefined ? word : `målepunkt ${number}: ${title}`;
  });
}

/** Whether a plan has anything to say of a sheet: tidy ones need none. */
export function isAskedInPlan({ isOther, questions }: SheetProposal): boolean {
  return isOther || questions.length > 0;
}
