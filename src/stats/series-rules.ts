/** What a series of so many points may be read by. */
export interface SeriesRules {
  /** A line alone, a run chart with its centre, or a control chart with centre and limits. */
  readonly chart: "line" | "run-chart" | "control-chart";
  /** Limits from so few points may still move: to be called preliminary. */
  readonly isTrial: boolean;
}

/** Fewest useful points that Anhøj's limits are published for. */
const RUN_CHART_FROM = 10;

/** Fewest points for limits, as Making Data Count's guidance says; its software warns below 13. */
const CONTROL_CHART_FROM = 12;

/** From this many points on, limits are no longer called preliminary. */
const FIRM_LIMITS_FROM = 20;

/**
 * Which rules a time series is long enough for: none below 10 points, Anhøj's
 * run rules from 10, limits from 12, preliminary below 20.
 *
 * Source: Anhøj 2015 PLoS ONE 10:e0121349 (10 points); NHS England, Making Data
 * Count (12 points; 20 before limits are fixed); NHSRplotthedots
 * `ptd_add_short_group_warnings`.
 *
 * @param points shown values of the series, a whole number, zero or more
 * @throws RangeError when it is no such number
 */
export function seriesRules(points: number): SeriesRules {
  if (!(Number.isInteger(points) && points >= 0)) {
    throw new RangeError(`points must be a whole number, zero or more, got ${points}`);
  }
  const isTrial = points < FIRM_LIMITS_FROM;
  if (points < RUN_CHART_FROM) return { chart: "line", isTrial };
  return { chart: points < CONTROL_CHART_FROM ? "run-chart" : "control-chart", isTrial };
}
