import { type Count, requireRate } from "./count.ts";
import { betaQuantile } from "./distributions.ts";
import type { Interval } from "./interval.ts";
import { requireConfidence } from "./normal-limit.ts";

/** A ratio with its limits; infinite upwards when the second count has no events. */
export interface RateRatio extends Interval {
  readonly ratio: number;
}

/**
 * Ratio `first / second` of two independent rates with its exact interval.
 *
 * Given the sum of events, the first's share of them is binomial, so the
 * limits are those of Clopper and Pearson turned into a ratio.
 * Source: R `poisson.test` with two counts; Lehmann and Romano 2005,
 * Testing Statistical Hypotheses, section 4.5.
 *
 * @param first at least one of the two counts must have events
 */
export function exactRateRatio(first: Count, second: Count, confidence: number): RateRatio {
  requireConfidence(confidence);
  requireRate(first);
  requireRate(second);
  const [a, b] = [first.numerator, second.numerator];
  if (a + b === 0) throw new RangeError("a rate ratio needs events in one of the counts, got 0 and 0");
  const tail = (1 - confidence) / 2;
  const lowerShare = a === 0 ? 0 : betaQuantile(tail, a, b + 1);
  const upperShare = b === 0 ? 1 : betaQuantile(1 - tail, a + 1, b);
  const exposureRatio = second.denominator / first.denominator;
  const toRatio = (share: number) => (share / (1 - share)) * exposureRatio;
  return { ratio: (a / b) * exposureRatio, lower: toRatio(lowerShare), upper: toRatio(upperShare) };
}
