import { discreteQuantile } from "./discrete-quantile.ts";
import type { Interval } from "./interval.ts";
import { normalLimit } from "./normal-limit.ts";

/** A distribution of whole numbers of events. */
export interface CountDistribution {
  readonly mean: number;
  readonly standardDeviation: number;
  /** Chance of at most the given number of events. */
  readonly cdf: (events: number) => number;
}

/**
 * Limits between which chance alone leaves a count with the given probability,
 * interpolated between whole numbers so that a funnel has smooth sides.
 *
 * Source: Spiegelhalter 2005 Stat Med 24:1185, appendix: with r the quantile,
 * the limit is r - (P(R ≤ r) - p) / P(R = r).
 *
 * @returns limits in events; the lower one may fall a little below zero
 */
export function interpolatedLimits(distribution: CountDistribution, confidence: number): Interval {
  const z = normalLimit(confidence);
  const { mean, standardDeviation, cdf } = distribution;
  const limit = (probability: number, guess: number) => {
    const events = discreteQuantile(probability, guess, cdf);
    const atMost = cdf(events);
    return events - (atMost - probability) / (atMost - cdf(events - 1));
  };
  return {
    lower: limit((1 - confidence) / 2, mean - z * standardDeviation),
    upper: limit((1 + confidence) / 2, mean + z * standardDeviation),
  };
}
