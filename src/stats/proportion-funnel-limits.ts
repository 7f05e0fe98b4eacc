import { binomialCdf } from "./distributions.ts";
import { interpolatedLimits } from "./interpolated-limits.ts";
import type { Interval } from "./interval.ts";
import { normalLimit } from "./normal-limit.ts";

/** `exact` holds at every size; `score` is the form of OHID's public funnels. */
export type FunnelForm = "exact" | "score";

/**
 * Limits within which chance alone keeps the proportion of a practice of a given
 * size, when its true level is the baseline; shares, cut off at 0 and 1.
 *
 * The score form is right only while five or more are expected on both sides,
 * so the exact form is the default.
 * Sources: `exact` Spiegelhalter 2005 Stat Med 24:1185; `score`
 * p0 ± z·√(p0(1-p0)/n), calculate_funnel_limits in PHEindicatormethods.
 *
 * @param baseline share from 0 to 1
 * @param denominator people, a whole number for the exact form
 */
export function proportionFunnelLimits(
  baseline: number,
  denominator: number,
  confidence: number,
  form: FunnelForm = "exact",
): Interval {
  if (!(baseline >= 0 && baseline <= 1)) throw new RangeError(`baseline must lie in 0..1, got ${baseline}`);
  if (!(denominator > 0)) throw new RangeError(`denominator must be above zero, got ${denominator}`);
  const z = normalLimit(confidence);
  const standardError = Math.sqrt((baseline * (1 - baseline)) / denominator);
  // Nobody or everybody: chance has no room, and no distribution to ask.
  if (standardError === 0) return { lower: baseline, upper: baseline };
  const limits =
    form === "score"
      ? { lower: baseline - z * standardError, upper: baseline + z * standardError }
      : exactLimits(baseline, denominator, confidence);
  return { lower: Math.max(0, limits.lower), upper: Math.min(1, limits.upper) };
}

function exactLimits(baseline: number, denominator: number, confidence: number): Interval {
  const events = interpolatedLimits(
    {
      mean: denominator * baseline,
      standardDeviation: Math.sqrt(denominator * baseline * (1 - baseline)),
      cdf: (count) => binomialCdf(count, denominator, baseline),
    },
    confidence,
  );
  return { lower: events.lower / denominator, upper: events.upper / denominator };
}
