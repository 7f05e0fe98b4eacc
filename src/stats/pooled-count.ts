import type { Count } from "./count.ts";

/**
 * All counts together: sum of numerators over sum of denominators.
 *
 * The cluster's line. The mean of the practices' percentages and their median
 * are other quantities; a large practice counts for more here.
 * Source: centre line of OHID's funnels (PHEindicatormethods) and of FunnelPlotR.
 */
export function pooledCount(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { numerator, denominator }) => ({
      numerator: sum.numerator + numerator,
      denominator: sum.denominator + denominator,
    }),
    { numerator: 0, denominator: 0 },
  );
}
