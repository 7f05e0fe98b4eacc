import type { Axis } from "../model/charts/chart-parts.ts";

/** The stretch of a panel that a scale covers, in points. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/**
 * An axis laid on a stretch of the panel.
 *
 * Values are moved to the nearest whole point, which no eye can tell from the exact place. A vector file would
 * otherwise hold interval ends to many digits, and a denominator could be computed back from them.
 */
export interface AxisScale {
  readonly toPoints: (value: number) => number;
  /** The value of the nearest whole point, inside the axis. */
  readonly snap: (value: number) => number;
  readonly vegaLite: {
    readonly type: "linear" | "log";
    readonly domain: [number, number];
    readonly range: [number, number];
    readonly zero?: false;
    readonly nice: false;
  };
}

export function linearScale(axis: Axis, { left, right }: Span): AxisScale {
  const pointsPerUnit = (right - left) / (axis.to - axis.from);
  const toPoints = (value: number) => left + (value - axis.from) * pointsPerUnit;
  const snap = (value: number) => {
    const inside = Math.min(Math.max(value, axis.from), axis.to);
    return axis.from + Math.round(toPoints(inside) - left) / pointsPerUnit;
  };
  return {
    toPoints,
    snap,
    vegaLite: {
      type: "linear",
      domain: [axis.from, axis.to],
      range: [left, right],
      zero: false,
      nice: false,
    },
  };
}

/** The same for shares of a level: twice as much stands as far from 1 as half as much. */
export function logScale(axis: Axis, { left, right }: Span): AxisScale {
  const pointsPerFold = (right - left) / Math.log(axis.to / axis.from);
  const toPoints = (value: number) => left + Math.log(value / axis.from) * pointsPerFold;
  const snap = (value: number) => {
    const inside = Math.min(Math.max(value, axis.from), axis.to);
    const nearest = axis.from * Math.exp(Math.round(toPoints(inside) - left) / pointsPerFold);
    // Machines may differ in the last digit of an exponential.
    return Number(nearest.toPrecision(9));
  };
  return {
    toPoints,
    snap,
    vegaLite: { type: "log", domain: [axis.from, axis.to], range: [left, right], nice: false },
  };
}
