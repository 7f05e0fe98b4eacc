import { byarsInterval } from "./byars-interval.ts";
import { type Count, requireRate } from "./count.ts";
import type { Interval } from "./interval.ts";
import { poissonExactInterval } from "./poisson-exact-interval.ts";

/** From this many events on Byar's limits stand in for the exact ones. */
const BYARS_FROM_EVENTS = 10;

/**
 * Interval of a rate, in events per `base` of the denominator: exact below 10
 * events, Byar's from 10.
 *
 * The exact limits would serve everywhere; the switch keeps our figures equal to
 * the last digit to those of the public practice profiles readers may compare with.
 * Source: OHID, phe_rate in PHEindicatormethods.
 */
export function rateInterval(count: Count, base: number, confidence: number): Interval {
  requireRate(count);
  const { numerator, denominator } = count;
  const limits =
    numerator < BYARS_FROM_EVENTS
      ? poissonExactInterval(numerator, confidence)
      : byarsInterval(numerator, confidence);
  return {
    lower: (limits.lower / denominator) * base,
    upper: (limits.upper / denominator) * base,
  };
}
