import { groupBy } from "../../model/group-by.ts";
import type { PlanQuestion, SheetPlan, SheetProposal } from "../../model/reading-plan.ts";
import { amongKey } from "./sheet-choice.ts";
import { keyFolded } from "./sheet-head.ts";

/** What tells sheets of one shape from those of another: their headers, in any order. */
export function shapeOf({ among, lacking, columns }: SheetPlan): string {
  if (lacking !== undefined) return `mangler ${amongKey(lacking)}`;
  const names = Object.keys(columns).map(keyFolded).toSorted().join("|");
  return among === undefined ? names : `blandt ${amongKey(among)}`;
}

/** One proposal for each shape of sheets, with the names of all and every question once. */
export function oneOfEachShape(proposals: readonly SheetProposal[]): readonly SheetProposal[] {
  return [...groupBy(proposals, ({ plan }) => shapeOf(plan)).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const all = (key: "measures" | "practices" | "signs" | "periods") =>
      Object.assign({}, ...same.map(({ plan }) => plan[key]));
    const plan = {
      ...first.plan,
      measures: all("measures"),
      practices: all("practices"),
      signs: all("signs"),
      ...(same.some(({ plan }) => plan.periods) ? { periods: all("periods") } : {}),
    };
    return [{ ...first, plan, questions: eachOnce(same.flatMap(({ questions }) => questions)) }];
  });
}

function eachOnce(questions: readonly PlanQuestion[]): readonly PlanQuestion[] {
  const seen = new Set<string>();
  return questions.flatMap((question) => {
    const items = question.items.filter(({ text }) => {
      const key = `${question.kind}|${text}`;
      return !seen.has(key) && seen.add(key);
    });
    return items.length === 0 ? [] : [{ ...question, items }];
  });
}
