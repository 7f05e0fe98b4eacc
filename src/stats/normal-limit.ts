import { normalQuantile } from "./distributions.ts";

/**
 * How many standard errors a two-sided interval reaches to each side:
 * 1.959964 for confidence 0.95, 3.090232 for 0.998.
 *
 * The whole folder speaks of confidence and only this file of z, so that
 * neither 3 nor 0.95 can slip in where 3.090232 is meant.
 * Source: Φ⁻¹((1 + confidence) / 2), the house levels of OHID's public profiles.
 *
 * @throws RangeError for a level outside 0 to 1, such as 95 or 1.96
 */
export function normalLimit(confidence: number): number {
  requireConfidence(confidence);
  return normalQuantile((1 + confidence) / 2);
}

/** Guards the head of a function that takes a two-sided confidence level. */
export function requireConfidence(confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`confidence must lie between 0 and 1, got ${confidence}`);
  }
}
