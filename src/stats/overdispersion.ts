import { additiveVariance, type Overdispersion } from "./additive-variance.ts";
import type { Count, Scale } from "./count.ts";
import { pooledCount } from "./pooled-count.ts";
import { standardScores } from "./standard-scores.ts";
import { winsorise } from "./winsorise.ts";

/** Share of the scores pulled in at each end. */
const WINSORISED_SHARE = 0.1;

/**
 * How far practices spread around a baseline beyond chance.
 *
 * Information only: limits widened by it would hide in a small cluster the very
 * differences the meeting is about. Below ten practices it says little.
 * Source: Spiegelhalter 2005 Stat Med 24:1185 and QSHC 14:347; FunnelPlotR
 * `phi_func`, `tau_func`.
 *
 * @param counts two practices or more
 * @param baseline level to measure from (share, or events per person); the pooled one by default
 * @returns phi without unit, tau² on the evened scale of `standardScores`
 * @throws RangeError for fewer than two practices, or a count that is no share or rate
 */
export function overdispersion(
  kind: Scale["kind"],
  counts: readonly Count[],
  baseline: number = pooledValue(counts),
): Overdispersion {
  const { scores, standardErrors } = standardScores(kind, counts, baseline);
  return additiveVariance(winsorise(scores, WINSORISED_SHARE), standardErrors);
}

function pooledValue(counts: readonly Count[]): number {
  const { numerator, denominator } = pooledCount(counts);
  return numerator / denominator;
}
