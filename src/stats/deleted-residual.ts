import type { LogLevel } from "./log-levels.ts";
import { pauleMandelVariance } from "./paule-mandel-variance.ts";
import { weightedLevel } from "./weighted-level.ts";

/** Where the others are, and how far one that belongs with them would be expected to lie from there. */
export interface OthersSpread {
  readonly mean: number;
  /** Variance of the mean and between the others; one practice's own chance comes on top. */
  readonly variance: number;
}

/**
 * The spread of practices without the one that is to be held against it.
 *
 * Source: Viechtbauer and Cheung 2010 Res Synth Methods 1:112; tau² by Paule
 * and Mandel.
 *
 * @param others two or more
 */
export function othersSpread(
  others: readonly LogLevel[],
  tauSquared: number = pauleMandelVariance(others),
): OthersSpread {
  const { mean, variance } = weightedLevel(others, tauSquared);
  return { mean, variance: variance + tauSquared };
}

/**
 * Studentised deleted residual: how many standard errors a level lies from the
 * others, when their spread, its uncertainty and its own chance are allowed for.
 *
 * Source: Viechtbauer and Cheung 2010 Res Synth Methods 1:112,
 * (y-μ₋ᵢ)/√(vᵢ+τ²₋ᵢ+var μ₋ᵢ); R metafor `rstudent`.
 */
export function deletedResidual({ level, variance }: LogLevel, others: OthersSpread): number {
  return (level - others.mean) / Math.sqrt(variance + others.variance);
}
