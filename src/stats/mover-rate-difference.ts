import type { Count } from "./count.ts";
import type { Difference } from "./interval.ts";
import { rateInterval } from "./rate-interval.ts";
import { squareAndAdd } from "./square-and-add.ts";

/**
 * Difference `first - second` of two independent rates, in events per `base`,
 * from the limits of `rateInterval`.
 *
 * Source: Zou and Donner 2008 Stat Med 27:1693; Li, Tang, Poon and Tang 2011
 * Commun Stat Simul Comput 40:1478 for Poisson rates.
 */
export function moverRateDifference(
  first: Count,
  second: Count,
  base: number,
  confidence: number,
): Difference {
  const estimate = (count: Count) => ({
    value: (count.numerator / count.denominator) * base,
    ...rateInterval(count, base, confidence),
  });
  return squareAndAdd(estimate(first), estimate(second));
}
