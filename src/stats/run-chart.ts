import { quantileType7 } from "./quantile-type-7.ts";
import { type RunChartLimits, runChartLimits } from "./run-chart-limits.ts";

/** A series read by its median: what was found, what chance allows, and whether they part. */
export interface RunChart {
  readonly median: number;
  /** Points that do not lie on the median. */
  readonly usefulPoints: number;
  readonly longestRun: number;
  readonly crossings: number;
  /** Absent when every point lies on the median. */
  readonly limits?: RunChartLimits;
  /** Whether a run is too long or the crossings too few for chance. */
  readonly isShifted: boolean;
}

/**
 * Reads a time series by Anhøj's run chart rules: a run longer, or crossings
 * fewer, than chance gives around an unchanged median.
 *
 * Source: Anhøj and Olesen 2014 PLoS ONE 9:e113825; points on the median are
 * left out, as in qicharts2.
 *
 * @param values at equal steps in time order, one at least
 */
export function runChart(values: readonly number[]): RunChart {
  const median = quantileType7(values, 0.5);
  const runs = runLengths(values.filter((value) => value !== median).map((value) => value > median));
  const usefulPoints = runs.reduce((points, run) => points + run, 0);
  const found = {
    median,
    usefulPoints,
    longestRun: Math.max(0, ...runs),
    crossings: Math.max(0, runs.length - 1),
  };
  if (usefulPoints === 0) return { ...found, isShifted: false };
  const limits = runChartLimits(usefulPoints);
  const isShifted = found.longestRun > limits.longestRun || found.crossings < limits.fewestCrossings;
  return { ...found, limits, isShifted };
}

/** Lengths of the stretches of equal sides, in order. */
function runLengths(sides: readonly boolean[]): number[] {
  const starts = sides.flatMap((side, at) => (at === 0 || side !== sides[at - 1] ? [at] : []));
  return starts.map((start, at) => (starts[at + 1] ?? sides.length) - start);
}
