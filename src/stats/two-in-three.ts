import type { Sign } from "./run-marks.ts";

/** One point of a control chart, as the rule looks at it. */
export interface OuterPoint {
  /** Side of the mean. */
  readonly side: Sign;
  /** Whether it lies in the outer third of the way to its limit. */
  readonly isOuter: boolean;
}

/**
 * Marks the points of every window of three on one side of the mean of which two
 * or more lie far out.
 *
 * For `specialCauses` only: one more rule is one more chance of a false alarm.
 * Source: Western Electric rule 2 as in NHS England, Making Data Count;
 * NHSRplotthedots `ptd_two_in_three`.
 *
 * @param points in time order
 * @returns the side for each marked point, else 0
 */
export function twoInThree(points: readonly OuterPoint[]): Sign[] {
  const isWindow = (start: number) => {
    const window = points.slice(Math.max(0, start), start + 3);
    if (start < 0 || window.length < 3) return false;
    const isOneSide = window.every(({ side }) => side !== 0 && side === window[0]?.side);
    return isOneSide && window.filter(({ isOuter }) => isOuter).length >= 2;
  };
  return points.map(({ side }, at) => ([at - 2, at - 1, at].some(isWindow) ? side : 0));
}
