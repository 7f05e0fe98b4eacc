import {
  type Cell,
  hasInterval,
  type MeasureResult,
  type PracticeResult,
  type Results,
} from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { pooledCount } from "../stats/pooled-count.ts";
import { estimateLevel, toldEstimate, toldValue } from "./told-estimate.ts";

type ShownCell = Extract<Cell, { kind: "shown" }>;

/**
 * An earlier kit's results with practices that have been merged since as the one they are now.
 *
 * Their counts are added where each of them was shown. Where one was hidden there is no sum: the change since would
 * give its numbers away.
 *
 * @param merged the label now, by the label then; of those whose label is another one now
 */
export function mergePractices(
  results: Results,
  merged: ReadonlyMap<string, string>,
  measures: readonly Measure[],
): Results {
  if (merged.size === 0) return results;
  const { coverage } = results;
  const labels = new Set(results.measures.flatMap(({ practices }) => practices.map(({ label }) => label)));
  const gone = labels.size - new Set([...labels].map((label) => merged.get(label) ?? label)).size;
  return {
    ...results,
    measures: results.measures.map((result) =>
      mergeMeasure(
        result,
        merged,
        measures.find(({ id }) => id === result.measure),
      ),
    ),
    coverage: { ...coverage, members: coverage.members - gone, included: coverage.included - gone },
  };
}

function mergeMeasure(
  result: MeasureResult,
  merged: ReadonlyMap<string, string>,
  measure: Measure | undefined,
): MeasureResult {
  const cells = new Map<string, Cell[]>();
  for (const { label, cell } of result.practices) {
    const now = merged.get(label) ?? label;
    cells.set(now, [...(cells.get(now) ?? []), cell]);
  }
  const practices = [...cells].flatMap(([label, parts]): PracticeResult[] => {
    const cell = parts.length === 1 ? parts[0] : mergeCells(parts, measure);
    return cell ? [{ label, cell }] : [];
  });
  return { ...result, practices: practices.sort((a, b) => (a.label < b.label ? -1 : 1)) };
}

function mergeCells(parts: readonly Cell[], measure: Measure | undefined): Cell {
  const shown = parts.filter((cell): cell is ShownCell => cell.kind === "shown");
  const [first] = shown;
  if (!first || !measure || shown.length < parts.length) {
    const isAbsent = parts.every((cell) => cell.kind === "hidden" && cell.reason === "no-data");
    return { kind: "hidden", reason: isAbsent ? "no-data" : "secondary" };
  }
  const counts = pooledCount(shown.map((cell) => cell.counts));
  const isAlike = shown.every(({ standing }) => standing === first.standing);
  const certainty = shown.every((cell) => cell.certainty === "firm") ? "firm" : "uncertain";
  const standing = isAlike ? first.standing : "within";
  const sizes = shown.flatMap(({ drawnFrom }) => drawnFrom ?? []);
  // In open view each is drawn from its own patients.
  if (sizes.length === 0 && shown.every(({ estimate }) => hasInterval(estimate)))
    return { kind: "shown", counts, estimate: estimateLevel(counts, measure), certainty, standing };
  const value = toldValue(counts, measure);
  if (sizes.length < shown.length)
    return { kind: "shown", counts, estimate: { value }, certainty: "uncertain", standing: "unclassed" };
  // Together they have at least the patients that each was drawn from.
  const drawnFrom = sizes.reduce((sum, size) => sum + size, 0);
  const estimate = toldEstimate(value, drawnFrom, measure);
  return { kind: "shown", counts, estimate, drawnFrom, certainty, standing };
}
