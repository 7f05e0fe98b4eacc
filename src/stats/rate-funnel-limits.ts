import { poissonCdf } from "./distributions.ts";
import { interpolatedLimits } from "./interpolated-limits.ts";
import type { Interval } from "./interval.ts";

/**
 * Limits within which chance alone keeps the rate of a practice of a given size,
 * when its true level is the baseline; events per `base`, not below 0.
 *
 * The spread follows from the events expected, not from the people listed;
 * funnel software that uses the denominator alone draws limits ten times too
 * narrow for rates per 1 000.
 * Source: Spiegelhalter 2005 Stat Med 24:1185, with the Poisson distribution.
 *
 * @param baseline events per `base`
 * @param denominator people listed
 */
export function rateFunnelLimits(
  baseline: number,
  denominator: number,
  base: number,
  confidence: number,
): Interval {
  if (!(baseline >= 0)) throw new RangeError(`baseline must be zero or more, got ${baseline}`);
  if (!(denominator > 0)) throw new RangeError(`denominator must be above zero, got ${denominator}`);
  const mean = (baseline / base) * denominator;
  if (mean === 0) return { lower: 0, upper: 0 };
  const events = interpolatedLimits(
    { mean, standardDeviation: Math.sqrt(mean), cdf: (count) => poissonCdf(count, mean) },
    confidence,
  );
  const perBase = base / denominator;
  return { lower: Math.max(0, events.lower) * perBase, upper: events.upper * perBase };
}
