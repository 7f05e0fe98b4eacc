import type { Cell, Certainty, Counts, Estimate } from "../model/results.ts";
import type { Measure, SmallNumberRules } from "../model/template.ts";
import { estimateLevel } from "./estimate-level.ts";
import { markPractices } from "./mark-practices.ts";
import type { SuppressedCell } from "./suppress-small-counts.ts";

/** One measure's cells, and whether their spread is the message. */
export interface ClassedPractices {
  readonly cells: readonly Cell[];
  readonly isSpread: boolean;
}

/**
 * Turns one measure's suppressed counts into cells with level, certainty and standing.
 *
 * @param total counts of the whole cluster, hidden practices included; undefined when it is not shown, and then no
 *   practice is classed
 */
export function classPractices(
  cells: readonly SuppressedCell[],
  total: Counts | undefined,
  measure: Measure,
  rules: SmallNumberRules,
): ClassedPractices {
  const unmarked = cells.map(({ counts, hidden }): Cell => {
    if (!counts || hidden) return { kind: "hidden", reason: hidden ?? "no-data" };
    const estimate = estimateLevel(counts, measure);
    const certainty = certaintyOf(counts, estimate, measure, rules);
    return { kind: "shown", counts, estimate, certainty, standing: "unclassed" };
  });
  const firm = unmarked.map((cell) =>
    cell.kind === "shown" && cell.certainty === "firm" ? cell.counts : undefined,
  );
  const { standings, isSpread } = markPractices(firm, total, measure);
  const marked = unmarked.map((cell, at): Cell => {
    const standing = standings[at];
    return cell.kind === "shown" && standing ? { ...cell, standing } : cell;
  });
  return { cells: marked, isSpread };
}

/** Whether there is enough to read a level by: in shares enough patients, in rates enough events. */
export function certaintyOf(
  counts: Counts,
  estimate: Estimate,
  measure: Measure,
  rules: SmallNumberRules,
): Certainty {
  if (measure.kind !== "proportion") return counts.numerator >= rules.firmEvents ? "firm" : "uncertain";
  const width = estimate.upper95 - estimate.lower95;
  return counts.denominator >= rules.firmDenominator && width <= rules.firmWidthPoints ? "firm" : "uncertain";
}
