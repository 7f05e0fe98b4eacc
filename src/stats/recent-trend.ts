import { chiSquareQuantile } from "./distributions.ts";
import type { Estimate } from "./square-and-add.ts";

/** The latest five points of a series by the public profiles' rule. */
export interface RecentTrend {
  /** Change from one period to the next, in the unit of the values. */
  readonly slope: number;
  /** Square of the slope over its variance. */
  readonly chiSquare: number;
  /** Slopes with each point left out in turn, first to last. */
  readonly slopesLeavingOneOut: readonly number[];
  /** "none" also when the slope would turn without one of the points. */
  readonly direction: "increasing" | "decreasing" | "none";
}

const POINTS = 5;

/** 99.8 %: the slope must be further from zero than this on the scale of χ² with one degree of freedom. */
const CONFIDENCE = 0.998;

/** An interval of 95 % is this many standard errors wide, by the rule's own rounding. */
const WIDTH_IN_ERRORS = 3.92;

/**
 * The word that England's public practice profiles put on the latest five
 * points: a weighted line through them, steep enough for 99.8 % and pointing the
 * same way whichever point is left out.
 *
 * The kit calls five points too few for a word. This is the reference its silence
 * is checked against, for readers who see such a word elsewhere.
 * Source: OHID Fingertips, "recent trends"; FingertipsNext trend-analysis.
 *
 * @param points in time order at equal steps, with their 95 % limits, any unit
 * @returns undefined with fewer than five points, or where one of the latest five lacks its limits
 */
export function recentTrend(points: readonly Partial<Estimate>[]): RecentTrend | undefined {
  const latest = points.slice(-POINTS).flatMap(({ value, lower, upper }, at): WeightedPoint[] => {
    if (value === undefined || lower === undefined || upper === undefined || !(upper > lower)) return [];
    return [{ at, value, weight: (WIDTH_IN_ERRORS / (upper - lower)) ** 2 }];
  });
  if (latest.length < POINTS) return undefined;
  const { slope, chiSquare } = weightedLine(latest);
  const slopesLeavingOneOut = latest.map(
    (left) => weightedLine(latest.filter((point) => point !== left)).slope,
  );
  const isSteady = slopesLeavingOneOut.every((other) => Math.sign(other) === Math.sign(slope));
  const isClear = isSteady && chiSquare > chiSquareQuantile(CONFIDENCE, 1);
  const direction = slope > 0 ? "increasing" : "decreasing";
  return { slope, chiSquare, slopesLeavingOneOut, direction: isClear ? direction : "none" };
}

interface WeightedPoint {
  readonly at: number;
  readonly value: number;
  readonly weight: number;
}

/** Least squares with the inverse variance of each point as its weight. */
function weightedLine(points: readonly WeightedPoint[]): {
  readonly slope: number;
  readonly chiSquare: number;
} {
  const sum = (term: (point: WeightedPoint) => number) =>
    points.reduce((total, point) => total + point.weight * term(point), 0);
  const weight = sum(() => 1);
  const [meanAt, mean] = [sum(({ at }) => at) / weight, sum(({ value }) => value) / weight];
  const spread = sum(({ at }) => (at - meanAt) ** 2);
  const slope = sum(({ at, value }) => (at - meanAt) * (value - mean)) / spread;
  return { slope, chiSquare: slope ** 2 * spread };
}
