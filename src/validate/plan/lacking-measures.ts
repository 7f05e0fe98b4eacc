import { foldText } from "../../model/fold-text.ts";
import { LEFT_OUT, type SheetProposal, TO_COME } from "../../model/reading-plan.ts";
import { type DataTable, fieldText } from "../data/data-table.ts";
import { amongKey } from "./sheet-choice.ts";
import type { PlanContext } from "./sheet-reading.ts";

/** Whoever has figures of one measure has chosen it; of several, a sheet may have been forgotten. */
const FEWEST = 2;

/**
 * Asks what becomes of the measures that the data say nothing of. Those that the members search for themselves come when
 * they come.
 */
export function lackingMeasures(
  tables: readonly DataTable[],
  { wanted = [], plans }: Pick<PlanContext, "wanted" | "plans">,
): readonly SheetProposal[] {
  const [table] = tables;
  if (!table) return [];
  const named = new Set(
    tables.flatMap((table) => table.rows.map((row) => foldText(fieldText({ table, row }, "measure")))),
  );
  const has = ({ id }: { readonly id: string }) => named.has(foldText(id));
  const lacking = wanted.filter((one) => one.ownSearchStep === undefined && !has(one)).map(({ id }) => id);
  if (lacking.length === 0 || wanted.filter(has).length < FEWEST) return [];
  const answer = plans.find((plan) => plan.lacking && amongKey(plan.lacking) === amongKey(lacking));
  const { file } = table;
  const items = [{ text: lacking.join(", "), lines: [], choices: [LEFT_OUT, TO_COME] }];
  const isAnswered = answer?.isToCome !== undefined;
  return [
    {
      file,
      plan: { columns: {}, measures: {}, practices: {}, signs: {}, ...answer, lacking },
      questions: isAnswered ? [] : [{ kind: "lacking", file, items }],
      isPlanned: isAnswered,
      isOther: true,
    },
  ];
}
