import type { Count, Scale } from "./count.ts";
import { deletedResidual, type OthersSpread, othersSpread } from "./deleted-residual.ts";
import { studentQuantile } from "./distributions.ts";
import { logLevels } from "./log-levels.ts";
import { requireConfidence } from "./normal-limit.ts";

/**
 * Whether a practice stands apart from the others even when their own spread
 * is allowed for.
 *
 * With events for few (or all) of the patients a level is so uncertain on the
 * log scale that a further step away can make the residual smaller: 0 of 200
 * would stand out less than 2 of 200. A practice is therefore apart when its
 * count is, or any count between it and the others' level: who is clearer
 * apart is never told to be less so.
 * Source: studentised deleted residual against t on k-2 degrees of freedom,
 * Viechtbauer and Cheung 2010 Res Synth Methods 1:112.
 *
 * @param others three or more, without the practice
 * @param confidence 0.998 to mark
 */
export function sideOfOthers(
  kind: Scale["kind"],
  practice: Count,
  others: readonly Count[],
  confidence: number,
): "above" | "below" | "unclear" {
  requireConfidence(confidence);
  if (others.length < 3) throw new RangeError(`a spread needs three others, got ${others.length}`);
  const spread = othersSpread(logLevels(kind, others));
  const limit = studentQuantile((1 + confidence) / 2, others.length - 1);
  const residual = largestResidual(kind, practice, spread);
  if (residual > limit) return "above";
  return residual < -limit ? "below" : "unclear";
}

/** The residual furthest from zero, of the practice's count and those between it and the others' level. */
function largestResidual(
  kind: Scale["kind"],
  { numerator, denominator }: Count,
  others: OthersSpread,
): number {
  const residualOf = (count: number) => {
    const [level] = logLevels(kind, [{ numerator: count, denominator }]);
    return level ? deletedResidual(level, others) : 0;
  };
  let largest = residualOf(numerator);
  const step = largest > 0 ? -1 : 1;
  const last = step < 0 ? 0 : kind === "proportion" ? denominator : Number.POSITIVE_INFINITY;
  for (let count = numerator; count !== last; count += step) {
    const residual = residualOf(count + step);
    // At or beyond the others' own level.
    if (residual * step >= 0) break;
    if (Math.abs(residual) > Math.abs(largest)) largest = residual;
  }
  return largest;
}
