import { type Count, requireProportion, requireRate, type Scale } from "./count.ts";

/** How far each practice lies from a baseline, and what one unit of that is on the evened scale. */
export interface StandardScores {
  /** Standard errors from the baseline, in the order given. */
  readonly scores: readonly number[];
  /** Standard errors on the evened scale, in the order given; they depend on size alone. */
  readonly standardErrors: readonly number[];
}

/**
 * Standard scores on a scale where chance spreads alike at every level: the
 * arcsine of the root for shares, the root for rates.
 *
 * Source: Spiegelhalter 2005 Stat Med 24:1185; FunnelPlotR `transformed_zscore`
 * ("PR" and "SR" with method "CQC").
 *
 * @param baseline level to measure from: a share from 0 to 1, or events per person
 * @throws RangeError for a count that is no share or rate
 */
export function standardScores(
  kind: Scale["kind"],
  counts: readonly Count[],
  baseline: number,
): StandardScores {
  counts.forEach(kind === "proportion" ? requireProportion : requireRate);
  const evened = (value: number) => (kind === "proportion" ? Math.asin(Math.sqrt(value)) : Math.sqrt(value));
  const standardErrors = counts.map(({ denominator }) => 1 / (2 * Math.sqrt(denominator)));
  const scores = counts.map(
    ({ numerator, denominator }) =>
      (evened(numerator / denominator) - evened(baseline)) * 2 * Math.sqrt(denominator),
  );
  return { scores, standardErrors };
}
