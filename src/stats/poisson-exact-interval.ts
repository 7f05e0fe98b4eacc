import { chiSquareQuantile } from "./distributions.ts";
import type { Interval } from "./interval.ts";
import { requireConfidence } from "./normal-limit.ts";

/**
 * Exact (Garwood) interval of the number of events behind an observed count.
 *
 * Source: Garwood 1936 Biometrika 28:437, through χ² quantiles; R `poisson.test`;
 * OHID's choice below 10 events.
 *
 * @returns limits in events; divide by what they were counted over for a rate
 */
export function poissonExactInterval(events: number, confidence: number): Interval {
  requireConfidence(confidence);
  requireEvents(events);
  const tail = (1 - confidence) / 2;
  return {
    lower: events === 0 ? 0 : chiSquareQuantile(tail, 2 * events) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * events + 2) / 2,
  };
}

/** Guards the head of a function on a number of events. */
export function requireEvents(events: number): void {
  if (!(events >= 0 && events < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`events must be zero or more, got ${events}`);
  }
}
