import type { MeasureCount } from "../model/counts.ts";
import { latestPeriod } from "../model/period.ts";
import type { Counts } from "../model/results.ts";
import type { Measure, PackageTemplate, SmallNumberRules } from "../model/template.ts";
import { pooledCount } from "../stats/pooled-count.ts";
import { quantileType7 } from "../stats/quantile-type-7.ts";
import { isSmall } from "./suppress-small-counts.ts";

/** With fewer practices outside the cluster their mean says little about a region and much about some of them. */
export const FEWEST_OUTSIDE = 20;

/**
 * Counts worked out from practices are rounded to this, so that two kits' regions, with and without one practice, do
 * not tell its count by their difference. As the Danish Health Data Authority rounds counts in what it publishes.
 */
const COUNT_STEP = 5;

export interface RegionInput {
  readonly template: Pick<PackageTemplate, "measures" | "smallNumbers">;
  /** Rows of the cluster's practices that take part, and the levels the files give themselves. */
  readonly counts: readonly MeasureCount[];
  /** Rows of practices of other clusters; none of those that said no. */
  readonly others: readonly MeasureCount[];
}

/**
 * The region's level of each measure from all practices of the files, for measures that no row of the region speaks
 * for: their pooled counts, and P10 and P90 of their values.
 *
 * Only with at least twenty practices outside the cluster, and only where neither the region nor its practices
 * outside the cluster have a small count together. P10 and P90 are rounded, because their decimals could be traced
 * to the counts of single practices.
 */
export function computeRegionReference({ template, counts, others }: RegionInput): readonly MeasureCount[] {
  return template.measures.flatMap((measure): MeasureCount[] => {
    const own = counts.filter((row) => row.measure === measure.id);
    const isGiven = own.some(({ level }) => level === "region");
    const period = latestPeriod(own.filter(({ level }) => level === "practice"));
    if (isGiven || !period || measure.kind === "count") return [];
    const isOfPeriod = (row: MeasureCount) =>
      row.measure === measure.id &&
      row.level === "practice" &&
      row.period.id === period.id &&
      row.denominator > 0;
    return regionOf(measure, counts.filter(isOfPeriod), others.filter(isOfPeriod), template.smallNumbers);
  });
}

function regionOf(
  measure: Measure,
  own: readonly MeasureCount[],
  outside: readonly MeasureCount[],
  rules: SmallNumberRules,
): MeasureCount[] {
  const all = [...own, ...outside];
  const [first] = outside;
  if (!first || outside.length < FEWEST_OUTSIDE) return [];
  const pooled = pooledCount(all);
  if ([pooled, pooledCount(outside)].some((count) => isSmall(count, measure.kind, rules))) return [];
  return [
    {
      level: "region",
      period: first.period,
      measure: measure.id,
      ...pooled,
      numerator: roundedCount(measure, pooled),
      ...spreadOf(measure, all, rules),
      practices: all.length,
      place: { file: first.place.file },
    },
  ];
}

function roundedCount({ kind }: Measure, { numerator, denominator }: Counts): number {
  const rounded = COUNT_STEP * Math.round(numerator / COUNT_STEP);
  return kind === "proportion" ? Math.min(rounded, denominator) : rounded;
}

/** P10 and P90 in whole percent, or events per base with a decimal, of the practices with enough patients. */
function spreadOf(
  measure: Measure,
  rows: readonly MeasureCount[],
  { minimumDenominator }: SmallNumberRules,
): Pick<MeasureCount, "p10" | "p90"> {
  const isShare = measure.kind === "proportion";
  const sized = isShare ? rows.filter(({ denominator }) => denominator >= minimumDenominator) : rows;
  if (sized.length < FEWEST_OUTSIDE) return {};
  const base = isShare ? 100 : (measure.base ?? 1);
  const values = sized.map(({ numerator, denominator }) => (base * numerator) / denominator);
  const round = (value: number) => (isShare ? Math.round(value) : Math.round(10 * value) / 10);
  return { p10: round(quantileType7(values, 0.1)), p90: round(quantileType7(values, 0.9)) };
}
