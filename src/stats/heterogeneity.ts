import { type Count, requireProportion, requireRate, type Scale } from "./count.ts";
import { chiSquareUpperTail } from "./distributions.ts";
import { pooledCount } from "./pooled-count.ts";

/** Answer to "is the spread more than chance would give?" */
export interface Heterogeneity {
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  /** Chance of a spread at least this large when all practices have the same level. */
  readonly pValue: number;
  /** χ² per degree of freedom: about 1 when only chance is at work. */
  readonly dispersion: number;
}

/**
 * χ² test that all practices share one level, the pooled one.
 *
 * Source: Pearson's test as R `prop.test` for proportions; Poisson dispersion
 * test Σ(O-E)²/E (Cochran 1954 Biometrics 10:417) for rates.
 *
 * @param counts two or more practices, none with an empty denominator
 */
export function heterogeneity(kind: Scale["kind"], counts: readonly Count[]): Heterogeneity {
  if (counts.length < 2) throw new RangeError(`heterogeneity needs two practices, got ${counts.length}`);
  counts.forEach(kind === "proportion" ? requireProportion : requireRate);
  const pooled = pooledCount(counts);
  const level = pooled.numerator / pooled.denominator;
  const variancePerUnit = kind === "proportion" ? level * (1 - level) : level;
  const squares = counts.map(
    ({ numerator, denominator }) => (numerator - denominator * level) ** 2 / (denominator * variancePerUnit),
  );
  // Nobody or everybody in the numerator: all practices agree, and 0/0 says so badly.
  const chiSquare = variancePerUnit > 0 ? squares.reduce((sum, square) => sum + square, 0) : 0;
  const degreesOfFreedom = counts.length - 1;
  return {
    chiSquare,
    degreesOfFreedom,
    pValue: chiSquareUpperTail(chiSquare, degreesOfFreedom),
    dispersion: chiSquare / degreesOfFreedom,
  };
}
