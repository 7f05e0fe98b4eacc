import type { SuppressedMeasure } from "../model/data-control.ts";
import type { HiddenReason, MeasureResult } from "../model/results.ts";
import type { Measure } from "../model/template.ts";

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
