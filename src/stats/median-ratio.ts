import { normalQuantile } from "./distributions.ts";

/**
 * Median odds ratio (proportions) or median rate ratio (rates): the factor by
 * which two practices picked at random typically differ; 1 when none do.
 *
 * Source: Larsen and Merlo 2005 Am J Epidemiol 161:81, exp(√(2τ²)·Φ⁻¹(0.75)).
 *
 * @param tauSquared variance between practices on the log scale, from `betweenVariance`
 */
export function medianRatio(tauSquared: number): number {
  if (!(tauSquared >= 0)) throw new RangeError(`variance must be zero or more, got ${tauSquared}`);
  return Math.exp(Math.sqrt(2 * tauSquared) * normalQuantile(0.75));
}
