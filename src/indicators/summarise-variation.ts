import type { SuppressedMeasure } from "../model/data-control.ts";
import type { Cell, HiddenReason, MeasureResult, Variation } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { heterogeneity } from "../stats/heterogeneity.ts";
import { spreadBetween } from "./mark-practices.ts";
import type { ClassedPractices } from "./size-classes.ts";

type ShownCell = Extract<Cell, { kind: "shown" }>;

/**
 * The spread of the practices with enough patients, and whether it is more than chance would give: for all of them,
 * and for those that are not marked, so that a sentence about "the others" rests on the others.
 * Absent with fewer than two firm practices, and for bare counts; nothing is said of chance when events repeat.
 */
export function summariseVariation(
  { cells, isSpread }: ClassedPractices,
  measure: Measure,
): Variation | undefined {
  const firm = cells.filter((cell): cell is ShownCell => cell.kind === "shown" && cell.certainty === "firm");
  if (firm.length < 2 || measure.kind === "count") return undefined;
  const values = firm.map(({ estimate }) => estimate.value);
  const unmarked = firm.filter(({ standing }) => standing === "within");
  const isOfOthers = unmarked.length >= 2;
  // Of those that this page shows unmarked: a figure of others could not be followed from it.
  const spread =
    isSpread && isOfOthers
      ? spreadBetween(
          unmarked.map(({ counts }) => counts),
          measure,
        )
      : undefined;
  return {
    lowest: Math.min(...values),
    highest: Math.max(...values),
    firmPractices: firm.length,
    ...(measure.repeats ? {} : { heterogeneity: chanceOf(firm, measure) }),
    ...(isOfOthers ? { heterogeneityOfOthers: chanceOf(unmarked, measure) } : {}),
    ...(spread ? { spread } : {}),
  };
}

/**
 * The p-value that the practices' levels are alike, rounded down to hundredths: what is read from it stays the same, and
 * no count follows from its digits.
 */
function chanceOf(cells: readonly ShownCell[], measure: Measure): number {
  const kind = measure.kind === "proportion" ? "proportion" : "rate";
  const { pValue } = heterogeneity(
    kind,
    cells.map(({ counts }) => counts),
  );
  return Math.floor(100 * pValue) / 100;
}

/** How many practices each measure shows and hides, and for which reasons: numbers of cells, never values. */
export function summariseSuppression(
  measures: readonly Pick<Measure, "id" | "number" | "shortTitle">[],
  results: readonly MeasureResult[],
): readonly SuppressedMeasure[] {
  return measures.flatMap(({ id, number, shortTitle }): SuppressedMeasure[] => {
    const result = results.find(({ measure }) => measure === id);
    if (!result) return [];
    const cells = result.practices.map(({ cell }) => cell);
    const hidden: Partial<Record<HiddenReason, number>> = {};
    for (const cell of cells) {
      if (cell.kind === "hidden") hidden[cell.reason] = (hidden[cell.reason] ?? 0) + 1;
    }
    const shown = cells.filter(({ kind }) => kind === "shown").length;
    return [{ number, title: shortTitle, shown, hidden, isClusterShown: result.cluster !== undefined }];
  });
}
