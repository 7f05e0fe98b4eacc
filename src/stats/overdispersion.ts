import { additiveVariance, type Overdispersion } from "./additive-variance.ts";
import { type Count, requireProportion, requireRate, type Scale } from "./count.ts";
import { pooledCount } from "./pooled-count.ts";
import { quantileType7 } from "./quantile-type-7.ts";

/** Share of the scores pulled in at each end, so that a few practices do not decide alone. */
const WINSORISED_SHARE = 0.1;

/**
 * How far practices spread around a baseline beyond chance.
 *
 * Information only: limits widened by it would hide in a small cluster the very
 * differences the meeting is about. Below ten practices it says little.
 * The scale is made even first (arcsine of the root for proportions, root for
 * rates) and the scores winsorised, not cut off.
 * Source: Spiegelhalter 2005 Stat Med 24:1185 and QSHC 14:347; FunnelPlotR
 * `phi_func`, `tau_func`.
 *
 * @param baseline level to measure from (share, or events per person); the pooled one by default
 */
export function overdispersion(
  kind: Scale["kind"],
  counts: readonly Count[],
  baseline: number = pooledValue(counts),
): Overdispersion {
  counts.forEach(kind === "proportion" ? requireProportion : requireRate);
  const evened = (value: number) => (kind === "proportion" ? Math.asin(Math.sqrt(value)) : Math.sqrt(value));
  const standardErrors = counts.map(({ denominator }) => 1 / (2 * Math.sqrt(denominator)));
  const scores = counts.map(
    ({ numerator, denominator }) =>
      (evened(numerator / denominator) - evened(baseline)) * 2 * Math.sqrt(denominator),
  );
  return additiveVariance(winsorised(scores), standardErrors);
}

function pooledValue(counts: readonly Count[]): number {
  const { numerator, denominator } = pooledCount(counts);
  return numerator / denominator;
}

function winsorised(scores: readonly number[]): number[] {
  const lowest = quantileType7(scores, WINSORISED_SHARE);
  const highest = quantileType7(scores, 1 - WINSORISED_SHARE);
  return scores.map((score) => Math.min(highest, Math.max(lowest, score)));
}
