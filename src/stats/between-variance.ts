import type { Count, Scale } from "./count.ts";
import { logLevels } from "./log-levels.ts";
import { weightedLevel } from "./weighted-level.ts";

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

/**
 * Variance between practices by DerSimonian and Laird, on log odds for
 * proportions and log rates for rates, with half an event added to each side.
 *
 * Source: DerSimonian and Laird 1986 Control Clin Trials 7:177.
 */
export function betweenVariance(kind: Scale["kind"], counts: readonly Count[]): BetweenVariance {
  if (counts.length < 2) throw new RangeError(`variance between practices needs two, got ${counts.length}`);
  const levels = logLevels(kind, counts);
  const weights = levels.map(({ variance }) => 1 / variance);
  const weight = sum(weights);
  const { weightedSpread } = weightedLevel(levels, 0);
  const beyondChance = Math.max(0, weightedSpread - (counts.length - 1));
  return {
    tauSquared: beyondChance / (weight - sum(weights.map((each) => each ** 2)) / weight),
    weightedSpread,
    shareBeyondChance: beyondChance === 0 ? 0 : beyondChance / weightedSpread,
    chanceVariances: levels.map(({ variance }) => variance),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
