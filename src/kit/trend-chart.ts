import { danishDate } from "../model/calendar-date.ts";
import type { TrendChart } from "../model/charts/course-charts.ts";
import type { Period } from "../model/counts.ts";
import type { LevelResult, ReferenceResult } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import type { MeasureTrend, TrendReading } from "../model/trend.ts";
import { levelText } from "./level-text.ts";
import { directionOf } from "./measure-chart.ts";
import { niceAxis } from "./nice-axis.ts";
import { referenceLabel } from "./sentences.ts";
import { centreLabel, limitsLabel, trendAlt } from "./trend-sentences.ts";

/** A period's label beyond this length is replaced by its last month, so that the axis can hold many. */
const LONGEST_TICK = 14;

/** Id of the chart and slide of a measure over several kits. */
export function trendId(measure: string): string {
  return `forloeb-${measure}`;
}

/**
 * The cluster's level in every kit, region and nation behind it: a line with intervals below ten periods, the median
 * from ten, mean and limits of chance from twelve. The numbers come from `computeTrend`; here they get their words.
 *
 * @param trend three periods or more deserve a slide; fewer are drawn all the same
 * @returns values, limits and axis in the measure's own unit: percent, or events per base
 */
export function trendChart(measure: Measure, trend: MeasureTrend): TrendChart {
  const latest = trend.levels.findLast((level) => level !== undefined);
  const others = trend.references.map(({ level, levels }) => otherLine(measure, level, levels));
  const points = trend.levels.map((level, period) => level && pointOf(level, period, trend.reading));
  const lines = readingLines(measure, trend);
  const direction = directionOf(measure);
  const values = [
    ...points.flatMap((point) => (point ? [point.value, point.lower, point.upper] : [])),
    ...others.flatMap((line) => line.values),
    ...(lines.limits?.periods ?? []).flatMap((found) => [found?.lower, found?.upper]),
  ].filter((value) => value !== undefined);
  return {
    kind: "trend",
    id: trendId(measure.id),
    alt: trendAlt(measure, trend),
    periods: trend.periods.map(tickLabel),
    points,
    label: latest ? `Klyngen samlet ${levelText(latest, measure)}` : "",
    others,
    ...lines,
    valueAxis: niceAxis(values, measure),
    ...(direction ? { direction } : {}),
  };
}

/** A line's points carry their interval; from ten on the rules speak of chance, and both would be one too many. */
function pointOf(
  { estimate }: LevelResult,
  period: number,
  reading: TrendReading,
): TrendChart["points"][number] {
  const { value, lower95, upper95 } = estimate;
  if (reading.kind === "line") return { value, lower: lower95, upper: upper95, isSignal: false };
  return { value, isSignal: reading.kind === "control-chart" && reading.outside.includes(period) };
}

function otherLine(
  measure: Measure,
  role: ReferenceResult["level"],
  levels: readonly (ReferenceResult | undefined)[],
): TrendChart["others"][number] {
  const latest = levels.findLast((level) => level !== undefined);
  return {
    role,
    label: latest ? `${referenceLabel(latest)} ${levelText(latest, measure)}` : "",
    values: levels.map((level) => level?.estimate.value),
  };
}

function readingLines(measure: Measure, trend: MeasureTrend): Pick<TrendChart, "centre" | "limits"> {
  const { reading } = trend;
  if (reading.kind === "line") return {};
  const centre = { value: reading.run.centre, label: centreLabel(measure, trend, reading.run) };
  if (reading.kind === "run-chart") return { centre };
  return { centre, limits: { label: limitsLabel(reading), periods: reading.limits } };
}

/** "2. kvt. 2026" as it is; "1. maj 2025 – 30. april 2026" as "til april 2026". */
function tickLabel({ label, to }: Period): string {
  if (label.length <= LONGEST_TICK || to === undefined) return label;
  return `til ${danishDate(to).replace(/^\d+\. /, "")}`;
}
