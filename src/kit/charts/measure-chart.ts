import type { Axis, Direction, ReferenceLine } from "../../model/charts/chart-parts.ts";
import type { DotRow, RankedDotsChart } from "../../model/charts/measure-charts.ts";
import { type Cell, hasInterval, type MeasureResult } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import {
  goalText,
  intervalText,
  levelDecimals,
  levelText,
  practiceValueText,
} from "../sentences/level-text.ts";
import { chartAlt, levelsAlt } from "../sentences/measure-sentences.ts";
import { namedLevels, referenceLabel } from "../sentences/reference-sentences.ts";
import {
  countsText,
  hiddenText,
  isComparable,
  MARK_REMARK,
  markOf,
  shownCount,
  shownInOrder,
  type ToldResult,
} from "../sentences/shown-practices.ts";
import { CHARTS } from "../texts/charts-da.ts";
import { fill } from "../texts/fill.ts";
import { axisOfMany, niceAxis, sideOfAxis } from "./axes.ts";

type ShownCell = Extract<Cell, { kind: "shown" }>;

/** What stands on a measure's slide: its practices, or the levels alone where too few of them can be shown. */
export function figureOf({ measure, result }: MeasuredMeasure, context: KitContext): RankedDotsChart {
  return isCharted(result, context)
    ? measureChart(measure, result, context.cluster.view.kind)
    : levelsChart(measure, result);
}

/** Whether so many practices can be shown that a figure of them says something. */
export function isCharted(result: MeasureResult, { template }: Pick<KitContext, "template">): boolean {
  return shownCount(result) >= template.smallNumbers.minimumPractices;
}

/** The ranked dots of one measure; open view adds the counts beside each value. */
export function measureChart(measure: Measure, result: ToldResult, view: "closed" | "open"): RankedDotsChart {
  const shown = shownInOrder(measure, result);
  const references = referenceLines(measure, result);
  const region = result.references.find(({ level }) => level === "region");
  const spread = isComparable(measure) ? region?.spread : undefined;
  const axis = axisOfMany(
    shown.map(({ cell: { estimate } }) => (measure.repeats ? { value: estimate.value } : estimate)),
    references.map(({ value }) => value),
    measure,
  );
  const direction = directionOf(measure);
  return {
    kind: "ranked-dots",
    id: measure.id,
    alt: chartAlt(measure, result),
    rows: [
      ...shown.map(({ label, cell }) => onAxis(valueRow(label, cell, measure, view), axis)),
      ...result.practices.flatMap(({ label, cell }) =>
        cell.kind === "hidden" ? [hiddenRow(label, hiddenText(cell.reason, result))] : [],
      ),
    ],
    references,
    ...(spread ? { band: { from: spread.p10, to: spread.p90 } } : {}),
    axis,
    ...(direction ? { direction } : {}),
  };
}

/** A row whose value the axis does not reach says so in words; the value itself stands beside it anyway. */
function onAxis(row: DotRow & { readonly kind: "value" }, axis: Axis): DotRow {
  const beyond = sideOfAxis(row.value, axis);
  return beyond ? { ...row, beyond, remark: [row.remark, CHARTS.outside].filter(Boolean).join(", ") } : row;
}

/** A bare count has no direction: a large practice has more of everything. */
export function directionOf(measure: Pick<Measure, "better" | "kind">): Direction | undefined {
  const { better } = measure;
  if (better === "neither" || !isComparable(measure)) return undefined;
  return better === "lower"
    ? { towards: "left", label: CHARTS.direction.lower }
    : { towards: "right", label: CHARTS.direction.higher };
}

function valueRow(
  label: string,
  cell: ShownCell,
  measure: Measure,
  view: "closed" | "open",
): DotRow & { readonly kind: "value" } {
  const mark = markOf(cell);
  const { estimate, counts } = cell;
  return {
    kind: "value",
    label,
    mark,
    remark: MARK_REMARK[mark],
    value: estimate.value,
    // A line says how far chance can move a value, which nobody knows of events that repeat in a patient.
    ...(hasInterval(estimate) && !measure.repeats
      ? { lower: estimate.lower95, upper: estimate.upper95 }
      : {}),
    valueText: practiceValueText(estimate.value, measure),
    // A bare count is its own value.
    ...(view === "open" && isComparable(measure) ? { countsText: countsText(counts, measure) } : {}),
  };
}

/** Cluster, region and nation below one another; sums of bare counts have no common scale, and no rows. */
function levelsChart(measure: Measure, result: ToldResult): RankedDotsChart {
  const levels = isComparable(measure) ? namedLevels(result) : [];
  const rows = levels.map((named) => levelRow(named, measure, result));
  const goals = goalLine(measure);
  const direction = directionOf(measure);
  const places = [
    ...rows.flatMap(({ value, lower = value, upper = value }) => [value, lower, upper]),
    ...goals.map(({ value }) => value),
  ];
  return {
    kind: "ranked-dots",
    id: measure.id,
    alt: levelsAlt(measure, result),
    rows,
    references: goals,
    axis: niceAxis(places, measure),
    ...(direction ? { direction } : {}),
  };
}

/** Drawn no finer than its figures are written, which stand beside it. */
function levelRow(
  { role, name, level }: ReturnType<typeof namedLevels>[number],
  measure: Measure,
  { period }: MeasureResult,
): DotRow & { readonly kind: "value" } {
  const { value, lower95, upper95 } = level.estimate;
  const asWritten = (figure: number) => Number(figure.toFixed(levelDecimals(measure, level.counts)));
  return {
    kind: "value",
    label: name,
    mark: "plain",
    role,
    remark: level.period.id === period.id ? "" : level.period.label,
    value: asWritten(value),
    valueText: levelText(level, measure),
    ...(measure.repeats
      ? {}
      : {
          lower: asWritten(lower95),
          upper: asWritten(upper95),
          countsText: `(${intervalText(level, measure)})`,
        }),
  };
}

function hiddenRow(label: string, { value, remark }: ReturnType<typeof hiddenText>): DotRow {
  return { kind: "hidden", label, valueText: value, remark };
}

/** The sums of cluster, region and nation are not on the scale of one practice's count. */
function referenceLines(measure: Measure, { cluster, references }: MeasureResult): readonly ReferenceLine[] {
  if (!isComparable(measure)) return goalLine(measure);
  const own: ReferenceLine[] = cluster
    ? [
        {
          role: "cluster",
          value: cluster.estimate.value,
          label: fill(CHARTS.cluster, { level: levelText(cluster, measure) }),
        },
      ]
    : [];
  const others = references.map((reference): ReferenceLine => {
    const period = cluster && reference.period.id !== cluster.period.id ? ` (${reference.period.label})` : "";
    return {
      role: reference.level,
      value: reference.estimate.value,
      label: `${referenceLabel(reference)} ${levelText(reference, measure)}${period}`,
    };
  });
  return [...own, ...others, ...goalLine(measure)];
}

function goalLine(measure: Measure): readonly ReferenceLine[] {
  const { goal } = measure;
  return goal
    ? [{ role: "goal", value: goal.value, label: fill(CHARTS.goal, { level: goalText(goal, measure) }) }]
    : [];
}
