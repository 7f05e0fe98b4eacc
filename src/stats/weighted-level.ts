import type { LogLevel } from "./log-levels.ts";

/** What several practices have in common, and how far they spread around it. */
export interface WeightedLevel {
  readonly mean: number;
  /** Variance of the mean. */
  readonly variance: number;
  /** Cochran's Q: squares of the distances from the mean, each by its own weight. */
  readonly weightedSpread: number;
  /** The same squares by the square of the weight: how fast Q falls when the variance between practices grows. */
  readonly slope: number;
}

/**
 * Mean of levels weighted by what is known of each: its chance variance, and
 * the variance between practices on top.
 *
 * Source: DerSimonian and Laird 1986 Control Clin Trials 7:177.
 *
 * @param levels one at least
 * @param tauSquared variance between practices; 0 when chance explains all
 */
export function weightedLevel(levels: readonly LogLevel[], tauSquared: number): WeightedLevel {
  if (levels.length === 0) throw new RangeError("a mean needs at least one level");
  const points = levels.map(({ level, variance }) => ({ level, weight: 1 / (variance + tauSquared) }));
  const total = sum(points.map(({ weight }) => weight));
  const mean = sum(points.map(({ level, weight }) => weight * level)) / total;
  return {
    mean,
    variance: 1 / total,
    weightedSpread: sum(points.map(({ level, weight }) => weight * (level - mean) ** 2)),
    slope: sum(points.map(({ level, weight }) => (weight * (level - mean)) ** 2)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
