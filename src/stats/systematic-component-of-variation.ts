import { type Count, requireRate } from "./count.ts";
import { pooledCount } from "./pooled-count.ts";

/**
 * Systematic component of variation between practices' rates, chance taken out;
 * usually printed times 100. Below zero when there is less spread than chance gives.
 *
 * Source: McPherson et al. 1982 NEJM 307:1310, mean of (O-E)²/E² - 1/E with E
 * from the pooled rate.
 *
 * @param counts one or more practices with events in at least one
 */
export function systematicComponentOfVariation(counts: readonly Count[]): number {
  counts.forEach(requireRate);
  const pooled = pooledCount(counts);
  if (!(pooled.numerator > 0)) throw new RangeError("systematic variation needs events, got 0");
  const level = pooled.numerator / pooled.denominator;
  const parts = counts.map(({ numerator, denominator }) => {
    const expected = denominator * level;
    return ((numerator - expected) / expected) ** 2 - 1 / expected;
  });
  return parts.reduce((total, part) => total + part, 0) / parts.length;
}
