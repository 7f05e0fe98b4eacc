import { computeTrend } from "../../indicators/compute-trend.ts";
import { estimateLevel } from "../../indicators/told-estimate.ts";
import { readPeriod } from "../../model/period.ts";
import type { LevelResult, MeasureResult } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import type { MeasureTrend } from "../../model/trend.ts";

export type Pair = readonly [number, number];

export const TREND_SHARE = {
  id: "hba1c-over-58",
  kind: "proportion",
  better: "lower",
  subject: "andelen med HbA1c over 58",
} as Measure;

const quarter = (index: number) => readPeriod(`${2022 + Math.floor(index / 4)}-Q${1 + (index % 4)}`)!;

/** Two periods of a year each, half a year apart: they share days. */
export const rollingYear = (index: number) => {
  const day = (months: number) => new Date(Date.UTC(2022, months, 1)).toISOString().slice(0, 7);
  return readPeriod(`${day(6 * index)}/${day(6 * index + 11)}`)!;
};

/**
 * A made-up cluster's kits through the real stages, a quarter each: numerator and denominator of the cluster, undefined
 * where its level is hidden; region and nation keep near a quarter.
 */
export function trendOf(
  pairs: readonly (Pair | undefined)[],
  measure: Measure = TREND_SHARE,
  periodOf = quarter,
): MeasureTrend {
  const results = pairs.map((pair, index): MeasureResult => {
    const period = periodOf(index);
    const level = (numerator: number, denominator: number): LevelResult => {
      const counts = { numerator, denominator };
      return { period, counts, estimate: estimateLevel(counts, measure) };
    };
    return {
      measure: measure.id,
      period,
      practices: [],
      ...(pair ? { cluster: level(...pair) } : {}),
      references: [
        { level: "region", ...level(12_400 + 60 * (index % 3), 50_000) },
        { level: "nation", ...level(118_000 - 900 * (index % 2), 500_000) },
      ],
      againstReferences: {},
    };
  });
  return computeTrend(measure, results);
}

/** Levels that swing by chance about 27 %. */
export const swinging = (count: number): Pair[] =>
  Array.from({ length: count }, (_, index) => [Math.round(270 + 25 * Math.sin(index * 1.7)), 1000] as const);

/** Levels that swing about 30 % for the first half and about 24 % for the second. */
export const shifted = (count: number): Pair[] =>
  Array.from({ length: count }, (_, index) => {
    const level = index < count / 2 ? 300 : 240;
    return [Math.round(level + 12 * Math.sin(index * 2.3)), 1000] as const;
  });

/** The same as `swinging`, but for the periods named, which are far above. */
export const outlying = (count: number, places: readonly number[]): Pair[] =>
  swinging(count).map((pair, place) => (places.includes(place) ? [420, 1000] : pair));
