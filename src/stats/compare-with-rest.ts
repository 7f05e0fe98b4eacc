import type { Count, Scale } from "./count.ts";
import { countDifference, type SidedDifference } from "./count-difference.ts";

/** A practice against the others: difference is practice minus rest. */
export interface RestComparison extends SidedDifference {
  readonly rest: Count;
}

/**
 * Compares a practice with the rest of its cluster.
 *
 * With 5 to 35 practices each is a good part of the cluster's own value, so
 * that a comparison with the whole would be one with itself and hide what
 * differs. Overlap of two 95 % intervals is no test either (p near 0.006).
 * Source: leave-one-out with Newcombe 1998 Stat Med 17:873 (proportions) and
 * Zou and Donner 2008 Stat Med 27:1693 (rates).
 *
 * @param cluster total of the cluster, this practice included
 * @param confidence 0.998 to mark, 0.95 to draw
 * @returns undefined when the practice is all there is
 */
export function compareWithRest(
  scale: Scale,
  practice: Count,
  cluster: Count,
  confidence: number,
): RestComparison | undefined {
  const rest = {
    numerator: cluster.numerator - practice.numerator,
    denominator: cluster.denominator - practice.denominator,
  };
  if (rest.denominator === 0 && rest.numerator === 0) return undefined;
  return { rest, ...countDifference(scale, practice, rest, confidence) };
}
