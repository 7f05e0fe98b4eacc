import { quantileType7 } from "./quantile-type-7.ts";
import { type RunChartLimits, runChartLimits } from "./run-chart-limits.ts";

/** A series read by its centre line: what was found, what chance allows, and whether they part. */
export interface RunChart {
  /** The line the series is read against, in the unit of the values. */
  readonly centre: number;
  /** Points that do not lie on the centre line. */
  readonly usefulPoints: number;
  /** Points in the longest stretch on one side of the centre line. */
  readonly longestRun: number;
  /** Where the longest stretch lies, the latest of equally long ones; absent when every point lies on the line. */
  readonly longestSide?: "above" | "below";
  readonly crossings: number;
  /** Absent when every point lies on the centre line. */
  readonly limits?: RunChartLimits;
  /** Whether a run is too long or the crossings too few for chance. */
  readonly isShifted: boolean;
}

/**
 * Reads a time series by Anhøj's run chart rules: a run longer, or crossings
 * fewer, than chance gives around an unchanged centre.
 *
 * Source: Anhøj and Olesen 2014 PLoS ONE 9:e113825; points on the centre line are
 * left out, as in qicharts2. The rules serve the mean of a control chart as well:
 * Anhøj and Wentzel-Larsen 2018 BMC Med Res Methodol 18:100.
 *
 * @param values at equal steps in time order, one at least, any unit
 * @param centre the line that is drawn, in the same unit; the median by default
 * @throws RangeError without values
 */
export function runChart(values: readonly number[], centre = quantileType7(values, 0.5)): RunChart {
  if (values.length === 0) throw new RangeError("a run chart needs at least one value");
  const runs = runsOf(values.filter((value) => value !== centre).map((value) => value > centre));
  const usefulPoints = runs.reduce((points, { length }) => points + length, 0);
  const longestRun = Math.max(0, ...runs.map(({ length }) => length));
  const longest = runs.findLast(({ length }) => length === longestRun);
  const found = { centre, usefulPoints, longestRun, crossings: Math.max(0, runs.length - 1) };
  if (longest === undefined) return { ...found, isShifted: false };
  const limits = runChartLimits(usefulPoints);
  const isShifted = longestRun > limits.longestRun || found.crossings < limits.fewestCrossings;
  return { ...found, longestSide: longest.isAbove ? "above" : "below", limits, isShifted };
}

/** The stretches of equal sides, in order. */
function runsOf(sides: readonly boolean[]): { readonly isAbove: boolean; readonly length: number }[] {
  const starts = sides.flatMap((isAbove, at) =>
    at === 0 || isAbove !== sides[at - 1] ? [{ at, isAbove }] : [],
  );
  return starts.map(({ at, isAbove }, index) => ({
    isAbove,
    length: (starts[index + 1]?.at ?? sides.length) - at,
  }));
}
