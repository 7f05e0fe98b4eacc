import type { Difference, Interval } from "./interval.ts";

/** A value with the limits that are drawn around it. */
export interface Estimate extends Interval {
  readonly value: number;
}

/**
 * Interval of the difference `first - second` of two independent values, from
 * the limits of each (MOVER, "square and add").
 *
 * Built on the same limits as the chart, so chart and difference cannot
 * contradict each other.
 * Source: Newcombe 1998 Stat Med 17:873 method 10 (proportions); Zou and
 * Donner 2008 Stat Med 27:1693 (any value).
 */
export function squareAndAdd(first: Estimate, second: Estimate): Difference {
  const difference = first.value - second.value;
  return {
    difference,
    lower: difference - Math.hypot(first.value - first.lower, second.upper - second.value),
    upper: difference + Math.hypot(first.upper - first.value, second.value - second.lower),
  };
}
