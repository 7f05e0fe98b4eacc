import type { Cell, Certainty, Counts, Estimate, Standing } from "../model/results.ts";
import type { Measure, SmallNumberRules } from "../model/template.ts";
import { compareWithRest } from "../stats/compare-with-rest.ts";
import { estimateLevel } from "./estimate-level.ts";
import type { SuppressedCell } from "./suppress-small-counts.ts";

/** Marks are given at 99.8 %, so that a whole deck holds well under one false mark on average. */
const MARKING_CONFIDENCE = 0.998;

/**
 * Turns one measure's suppressed counts into cells with level, certainty and standing.
 *
 * A practice is compared with the cluster without it, because in a small cluster it is part of its own mean.
 *
 * @param total counts of the whole cluster, hidden practices included; undefined when it is not shown, and then no
 *   practice is classed
 */
export function classPractices(
  cells: readonly SuppressedCell[],
  total: Counts | undefined,
  measure: Measure,
  rules: SmallNumberRules,
): readonly Cell[] {
  return cells.map(({ counts, hidden }): Cell => {
    if (!counts || hidden) return { kind: "hidden", reason: hidden ?? "no-data" };
    const estimate = estimateLevel(counts, measure);
    const certainty = certaintyOf(counts, estimate, measure, rules);
    return {
      kind: "shown",
      counts,
      estimate,
      certainty,
      standing: standingOf(counts, total, measure, certainty),
    };
  });
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

function standingOf(
  counts: Counts,
  total: Counts | undefined,
  measure: Measure,
  certainty: Certainty,
): Standing {
  // A bare count has no denominator to be compared by; events that repeat in a patient vary more than chance here says.
  if (certainty === "uncertain" || measure.kind === "count" || measure.repeats) return "unclassed";
  if (!total || total.denominator <= counts.denominator) return "unclassed";
  const scale =
    measure.kind === "proportion" ? { kind: measure.kind } : { kind: measure.kind, base: measure.base ?? 1 };
  const comparison = compareWithRest(scale, counts, total, MARKING_CONFIDENCE);
  if (!comparison) return "unclassed";
  return comparison.side === "unclear" ? "within" : comparison.side;
}
