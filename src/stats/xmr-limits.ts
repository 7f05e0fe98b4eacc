import type { Interval } from "./interval.ts";

/** Mean of a series and the natural limits of its points. */
export interface XmrLimits extends Interval {
  readonly mean: number;
  /** Mean moving range the limits rest on, after screening. */
  readonly averageMovingRange: number;
  /** Moving ranges above this one are out of the ordinary. */
  readonly movingRangeLimit: number;
}

/** Where the references disagree. */
export interface XmrOptions {
  /** Limits lie this many average moving ranges from the mean; 2.66 by default. */
  readonly constant?: number;
  /** Whether moving ranges above their own limit are left out of the average; true by default. */
  readonly isScreened?: boolean;
}

/** 3/1.128 rounded as NHS England's Making Data Count does; unrounded it differs in the fourth digit. */
const LIMIT_CONSTANT = 2.66;

/** D4 for ranges of two points. */
const MOVING_RANGE_CONSTANT = 3.267;

/**
 * Limits of an individuals (XmR) chart.
 *
 * Screening keeps one jump in the series from widening the limits until it
 * hides itself. Limits from fewer than 20 points are trial limits.
 * Source: Shewhart charts for individuals, NIST/SEMATECH e-Handbook 6.3.2.2;
 * screening as NHSRplotthedots `ptd_spc`.
 *
 * @param values baseline points at equal steps in time order, two at least
 */
export function xmrLimits(values: readonly number[], options: XmrOptions = {}): XmrLimits {
  if (values.length < 2) throw new RangeError(`limits need two points, got ${values.length}`);
  const { constant = LIMIT_CONSTANT, isScreened = true } = options;
  const mean = average(values);
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)));
  const unscreened = average(ranges);
  const ordinary = ranges.filter((range) => range <= MOVING_RANGE_CONSTANT * unscreened);
  const averageMovingRange = isScreened ? average(ordinary) : unscreened;
  return {
    mean,
    averageMovingRange,
    movingRangeLimit: MOVING_RANGE_CONSTANT * averageMovingRange,
    lower: mean - constant * averageMovingRange,
    upper: mean + constant * averageMovingRange,
  };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
