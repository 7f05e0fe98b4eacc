import { danishDate } from "../../model/calendar-date.ts";
import type { ChangeSide, MeasureChange, PracticeChange } from "../../model/change.ts";
import type { ReferenceLine } from "../../model/charts/chart-parts.ts";
import type { ChangeChart, ChangeRow, TrendChart } from "../../model/charts/course-charts.ts";
import type { Period } from "../../model/counts.ts";
import type { Cell, LevelResult, ReferenceResult } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import type { MeasureTrend, TrendReading } from "../../model/trend.ts";
import { changeAlt, changeTexts, isClearSide } from "../sentences/change-sentences.ts";
import { goalText, levelText, practiceValueText } from "../sentences/level-text.ts";
import { referenceLabel } from "../sentences/reference-sentences.ts";
import { HIDDEN_TEXT } from "../sentences/shown-practices.ts";
import { centreLabel, limitsLabel, trendAlt } from "../sentences/trend-sentences.ts";
import { CHARTS } from "../texts/charts-da.ts";
import { fill } from "../texts/fill.ts";
import { niceAxis } from "./axes.ts";
import { directionOf } from "./measure-chart.ts";

const { change: TEXT } = CHARTS;

type ShownCell = Extract<Cell, { kind: "shown" }>;

/** Id of the chart and slide of a measure's change. */
export function changeId(measure: string): string {
  return `aendring-${measure}`;
}

/**
 * The cluster and its practices before and now, in the earlier kit's order.
 *
 * @param agreed the level all plans aim at; it goes before the one the profession has set
 */
export function changeChart(measure: Measure, change: MeasureChange, agreed?: number): ChangeChart {
  const rows = [
    ...clusterRow(measure, change),
    ...change.practices.map((practice) => practiceRow(measure, practice)),
  ];
  const direction = directionOf(measure);
  const goal = goalLine(measure, agreed);
  return {
    kind: "change",
    id: changeId(measure.id),
    alt: changeAlt(measure, change),
    rows,
    axis: niceAxis([...rows.flatMap(valuesOf), ...(goal ? [goal.value] : [])], measure),
    ...(direction ? { direction } : {}),
    ...(goal ? { goal } : {}),
    names: { before: change.before.label, after: change.after.label },
  };
}

function goalLine(measure: Measure, agreed: number | undefined): ReferenceLine | undefined {
  const value = agreed ?? measure.goal?.value;
  if (value === undefined) return undefined;
  const words = agreed === undefined ? CHARTS.goal : CHARTS.goalOfPlans;
  return { role: "goal", value, label: fill(words, { level: goalText({ value }, measure) }) };
}

function clusterRow(measure: Measure, { cluster, stayed }: MeasureChange): readonly ChangeRow[] {
  if (!cluster) return [];
  const { before, after, difference } = cluster;
  const [beforeText, afterText] = changeTexts(measure, cluster);
  return [
    {
      kind: "pair",
      label: togetherLabel(stayed),
      emphasised: true,
      before: before.estimate.value,
      after: after.estimate.value,
      beforeText,
      afterText,
      isClear: isClearSide(difference.side),
      remark: SIDE_REMARK[difference.side],
    },
  ];
}

function togetherLabel(stayed: MeasureChange["stayed"]): string {
  if (!stayed) return TEXT.cluster;
  return stayed.shown === undefined ? TEXT.withFiguresTwice : TEXT.shownTwice;
}

function practiceRow(measure: Measure, { label, before, after, side }: PracticeChange): ChangeRow {
  if (isShown(before) && isShown(after)) {
    return {
      kind: "pair",
      label,
      before: before.estimate.value,
      after: after.estimate.value,
      beforeText: practiceValueText(before.estimate.value, measure),
      afterText: practiceValueText(after.estimate.value, measure),
      isClear: side !== undefined && isClearSide(side),
      remark: side ? SIDE_REMARK[side] : "",
    };
  }
  const [when, cell] = isShown(before) ? (["before", before] as const) : (["after", after] as const);
  if (isShown(cell)) {
    const { value } = cell.estimate;
    const remark =
      when === "before" ? missingRemark(after, TEXT.notNow) : missingRemark(before, TEXT.notBefore);
    return { kind: "one", label, when, value, valueText: practiceValueText(value, measure), remark };
  }
  return { kind: "hidden", label, valueText: "–", remark: missingRemark(after ?? before, TEXT.noData) };
}

/** A word only where the change is beyond chance; the other rows say nothing, which is what there is to say. */
const SIDE_REMARK: Readonly<Record<ChangeSide, string>> = {
  up: TEXT.up,
  down: TEXT.down,
  "may-be-chance": "",
  "cannot-tell": "",
};

/** A practice that delivered nothing was not there; one that is hidden was, and its reason is said. */
function missingRemark(cell: Cell | undefined, otherwise: string): string {
  return cell?.kind === "hidden" && cell.reason !== "no-data" ? HIDDEN_TEXT[cell.reason].remark : otherwise;
}

function valuesOf(row: ChangeRow): readonly number[] {
  if (row.kind === "pair") return [row.before, row.after];
  return row.kind === "one" ? [row.value] : [];
}

function isShown(cell: Cell | undefined): cell is ShownCell {
  return cell?.kind === "shown";
}

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
  return fill(CHARTS.trend.lastMonth, { month: danishDate(to).replace(/^\d+\. /, "") });
}
