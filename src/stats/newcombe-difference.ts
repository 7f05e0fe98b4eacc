import type { Count } from "./count.ts";
import type { Difference } from "./interval.ts";
import { squareAndAdd } from "./square-and-add.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/**
 * Difference `first - second` of two independent proportions with Newcombe's
 * hybrid score interval, on the scale -1 to 1.
 *
 * Two periods of one practice share most of their patients; the interval is
 * then wider than it need be, never too narrow for stable patients.
 * Source: Newcombe 1998 Stat Med 17:873 method 10, without continuity correction.
 */
export function newcombeDifference(first: Count, second: Count, confidence: number): Difference {
  const estimate = (count: Count) => ({
    value: count.numerator / count.denominator,
    ...wilsonInterval(count, confidence),
  });
  return squareAndAdd(estimate(first), estimate(second));
}
