/** Spread beyond chance: as a factor on the variance, and as a variance added to it. */
export interface Overdispersion {
  /** Mean squared standard score: about 1 when only chance is at work. */
  readonly phi: number;
  /** Variance between practices on the scale of the scores; 0 when phi is no more than chance gives. */
  readonly tauSquared: number;
}

/**
 * Additive overdispersion from standard scores and the standard errors they
 * were made with, by the method of moments.
 *
 * Source: Spiegelhalter 2005 QSHC 14:347; Spiegelhalter et al. 2012 JRSS A 175:1.
 */
export function additiveVariance(
  scores: readonly number[],
  standardErrors: readonly number[],
): Overdispersion {
  const number = scores.length;
  if (number < 2 || standardErrors.length !== number) {
    throw new RangeError(`overdispersion needs two scores with errors, got ${number}`);
  }
  const squares = scores.reduce((sum, score) => sum + score ** 2, 0);
  const weights = standardErrors.map((error) => 1 / error ** 2);
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const weightSquares = weights.reduce((sum, each) => sum + each ** 2, 0);
  return {
    phi: squares / number,
    tauSquared: Math.max(0, (squares - (number - 1)) / (weight - weightSquares / weight)),
  };
}
