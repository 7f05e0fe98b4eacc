import { type Count, requireProportion, requireRate, type Scale } from "./count.ts";

/** Real variation between practices, apart from chance, on the log scale. */
export interface BetweenVariance {
  /** Variance between practices of the log odds (proportions) or log rates; 0 when chance explains all. */
  readonly tauSquared: number;
  /** Cochran's Q, the weighted spread of the practices. */
  readonly weightedSpread: number;
  /** I²: share of the spread, 0 to 1, that chance does not explain. */
  readonly shareBeyondChance: number;
  /** Each practice's own chance variance, in the order given. */
  readonly chanceVariances: readonly number[];
}

/** Keeps practices with none or all in the comparison. */
const CONTINUITY = 0.5;

/**
 * Variance between practices by DerSimonian and Laird, on log odds for
 * proportions and log rates for rates, with half an event added to each side.
 *
 * Source: DerSimonian and Laird 1986 Control Clin Trials 7:177.
 */
export function betweenVariance(kind: Scale["kind"], counts: readonly Count[]): BetweenVariance {
  if (counts.length < 2) throw new RangeError(`variance between practices needs two, got ${counts.length}`);
  counts.forEach(kind === "proportion" ? requireProportion : requireRate);
  const points = counts.map(kind === "proportion" ? logOdds : logRate);
  const weights = points.map(({ variance }) => 1 / variance);
  const weight = sum(weights);
  const mean = sum(points.map(({ level, variance }) => level / variance)) / weight;
  const weightedSpread = sum(points.map(({ level, variance }) => (level - mean) ** 2 / variance));
  const beyondChance = Math.max(0, weightedSpread - (counts.length - 1));
  return {
    tauSquared: beyondChance / (weight - sum(weights.map((each) => each ** 2)) / weight),
    weightedSpread,
    shareBeyondChance: beyondChance === 0 ? 0 : beyondChance / weightedSpread,
    chanceVariances: points.map(({ variance }) => variance),
  };
}

interface LogPoint {
  readonly level: number;
  readonly variance: number;
}

function logOdds({ numerator, denominator }: Count): LogPoint {
  const inside = numerator + CONTINUITY;
  const outside = denominator - numerator + CONTINUITY;
  return { level: Math.log(inside / outside), variance: 1 / inside + 1 / outside };
}

function logRate({ numerator, denominator }: Count): LogPoint {
  const events = numerator + CONTINUITY;
  return { level: Math.log(events / denominator), variance: 1 / events };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
