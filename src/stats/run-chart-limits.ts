import { discreteQuantile } from "./discrete-quantile.ts";
import { binomialCdf } from "./distributions.ts";

/** What chance leaves of a run chart; anything beyond speaks of a shift. */
export interface RunChartLimits {
  /** Longest run on one side of the median that chance may give. */
  readonly longestRun: number;
  /** Fewest crossings of the median that chance may give. */
  readonly fewestCrossings: number;
}

/** The chance of too few crossings is kept at this level. */
const CROSSINGS_RISK = 0.05;

/**
 * Limits of Anhøj's two run chart rules.
 *
 * Source: Anhøj and Olesen 2014 PLoS ONE 9:e113825; Anhøj 2015 PLoS ONE
 * 10:e0121349: round(log2(n) + 3), and the 5 % quantile of Bin(n - 1, ½).
 *
 * @param usefulPoints points that do not lie on the median; ten at least to be of use
 */
export function runChartLimits(usefulPoints: number): RunChartLimits {
  if (!(Number.isInteger(usefulPoints) && usefulPoints >= 1)) {
    throw new RangeError(`points must be a whole number above zero, got ${usefulPoints}`);
  }
  const gaps = usefulPoints - 1;
  return {
    longestRun: Math.round(Math.log2(usefulPoints) + 3),
    fewestCrossings: discreteQuantile(CROSSINGS_RISK, gaps / 2, (crossings) =>
      binomialCdf(crossings, gaps, 0.5),
    ),
  };
}
