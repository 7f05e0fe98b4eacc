import type { LogLevel } from "./log-levels.ts";
import { weightedLevel } from "./weighted-level.ts";

/** More than the search ever takes: it doubles its digits at every step. */
const MOST_STEPS = 100;
const RELATIVE_STEP = 1e-13;

/**
 * Variance between practices by Paule and Mandel: the one that brings their
 * weighted spread Q down to its expectation k-1; 0 when it is no larger.
 *
 * It leans less on large practices than the method of DerSimonian and Laird,
 * which matters where the spread is far beyond chance.
 * Source: Paule and Mandel 1982 J Res Natl Bur Stand 87:377; the search is
 * Newton's, DerSimonian and Kacker 2007 Contemp Clin Trials 28:105, eq. 9. Q is
 * convex and falls, so the steps from zero never pass the root.
 *
 * @param levels two or more, from `logLevels`
 */
export function pauleMandelVariance(levels: readonly LogLevel[]): number {
  if (levels.length < 2) throw new RangeError(`variance between practices needs two, got ${levels.length}`);
  let tauSquared = 0;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { weightedSpread, slope } = weightedLevel(levels, tauSquared);
    const excess = weightedSpread - (levels.length - 1);
    if (excess <= 0) break;
    const increase = excess / slope;
    tauSquared += increase;
    if (increase <= RELATIVE_STEP * tauSquared) break;
  }
  return tauSquared;
}
