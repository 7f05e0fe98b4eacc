/**
 * Share of a practice's difference from the others that is real, 0 to 1; the
 * rest is chance. Small practices have low reliability.
 *
 * Source: Spearman-Brown form τ²/(τ²+v), as used for provider profiling by
 * Adams 2009, RAND TR-653.
 *
 * @param tauSquared variance between practices, from `betweenVariance`
 * @param chanceVariance this practice's own, above zero and on the same scale
 */
export function reliability(tauSquared: number, chanceVariance: number): number {
  if (!(tauSquared >= 0 && chanceVariance > 0)) {
    throw new RangeError(
      `variances must be zero or more and above zero, got ${tauSquared} and ${chanceVariance}`,
    );
  }
  return tauSquared / (tauSquared + chanceVariance);
}
