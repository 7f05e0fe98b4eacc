import type { TopLevelSpec } from "vega-lite";
import type { ChartSize } from "../model/chart.ts";
import type { Direction } from "../model/charts/chart-parts.ts";
import type { ChangeChart, ChangeRow } from "../model/charts/course-charts.ts";
import type { ColourRole } from "../model/palette.ts";
import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";
import { asGiven, asGivenNumber } from "./as-given.ts";
import type { AxisScale } from "./axis-scale.ts";
import { colour, EDGE, SIDE_TYPE } from "./chart-style.ts";
import { arrowLayers } from "./direction-layers.ts";
import { inPoints } from "./in-points.ts";
import type { Layer } from "./layer.ts";
import { markLayer, markLook } from "./mark-layer.ts";
import { onScale } from "./on-scale.ts";
import type { RowTexts } from "./row-columns.ts";
import { type PlacedRow, type RowLayout, rowLayout } from "./row-layout.ts";
import { type RowLook, rowPanels, TO_FOOT } from "./row-panels.ts";
import { stripLayers } from "./strip-layers.ts";
import { textLayers } from "./text-layers.ts";

/** A change row with its words in the columns that all charts of rows share. */
type DrawnRow = RowTexts & { readonly change: ChangeRow; readonly emphasised?: boolean };

/**
 * Before and now: a tick where the practice stood, a line to the dot where it stands.
 *
 * A tick, not a second dot, so that the eye reads the way it went; and not a hollow dot, which means few patients on
 * every other slide.
 */
export function changeSpec(chart: ChangeChart, size: ChartSize, metrics: FontMetrics): TopLevelSpec {
  const { goal, ...rest } = chart;
  const rows = { ...rest, rows: chart.rows.map(drawnRow), references: goal ? [goal] : [] };
  const layout = rowLayout(rows, size, metrics, 1);
  const content = {
    look: rowLook,
    background: (placed: readonly PlacedRow<DrawnRow>[]) => stripLayers(placed, layout),
    marks: (placed: readonly PlacedRow<DrawnRow>[]) => [
      ...movementLayers(placed, layout),
      ...arrowLayers(placed.flatMap((row) => textArrow(row, layout))),
    ],
    foot: keyLayers(chart, layout, metrics),
  };
  return rowPanels(rows, layout, content, metrics);
}

function drawnRow(change: ChangeRow): DrawnRow {
  const { label, remark, emphasised } = change;
  const common = { change, label, remark, ...(emphasised !== undefined && { emphasised }) };
  if (change.kind === "pair")
    return { ...common, beforeText: change.beforeText, valueText: change.afterText };
  return change.kind === "one" && change.when === "before"
    ? { ...common, beforeText: change.valueText, valueText: "–" }
    : { ...common, valueText: change.valueText };
}

function rowLook({ change }: DrawnRow): RowLook {
  const isFirm = change.kind === "pair" || (change.kind === "one" && change.when === "after");
  return { isFirm, ...(change.kind === "pair" && change.isClear && { accent: "ink" as const }) };
}

function textArrow({ row, words, y }: PlacedRow<DrawnRow>, { columns }: RowLayout<DrawnRow>) {
  if (row.change.kind !== "pair" || words.before === "") return [];
  const { left, right } = columns.arrow;
  return [{ tip: right, y, towards: "right" as const, length: right - left, isQuiet: true }];
}

const TICK_WIDTH = 2.5;
const CLEAR_LINE = 4;
const PALE_LINE = 1.5;

function movementLayers(
  rows: readonly PlacedRow<DrawnRow>[],
  { scale, markDiameter }: RowLayout<DrawnRow>,
): readonly Layer[] {
  const reach = markDiameter / 2 + 1;
  const lines = rows.flatMap(({ row: { change, emphasised }, y }) =>
    change.kind === "pair"
      ? [
          {
            from: scale.snap(change.before),
            to: scale.snap(change.after),
            y,
            stroke: colour(change.isClear ? main(emphasised) : "interval"),
            strokeWidth: change.isClear ? CLEAR_LINE : PALE_LINE,
          },
        ]
      : [],
  );
  const ticks = rows.flatMap(({ row: { change, emphasised }, y }) => {
    const value = valueAt(change, "before");
    return value === undefined
      ? []
      : [{ value: scale.snap(value), from: y - reach, to: y + reach, stroke: colour(main(emphasised)) }];
  });
  const dots = rows.flatMap(({ row: { change, emphasised }, y }) => {
    const value = valueAt(change, "after");
    const look = { ...markLook("plain", markDiameter), ...fillOf(main(emphasised)) };
    return value === undefined ? [] : [{ value: scale.snap(value), y, ...look }];
  });
  return [
    ...(lines.length > 0 ? [lineLayer(lines, scale)] : []),
    ...(ticks.length > 0 ? [tickLayer(ticks, scale)] : []),
    ...(dots.length > 0 ? [markLayer(dots, scale)] : []),
  ];
}

const main = (emphasised?: boolean): ColourRole => (emphasised === true ? "cluster" : "practice");

const fillOf = (role: ColourRole) => ({ fill: colour(role), stroke: colour(role) });

function valueAt(change: ChangeRow, when: "before" | "after"): number | undefined {
  if (change.kind === "pair") return change[when];
  return change.kind === "one" && change.when === when ? change.value : undefined;
}

function lineLayer(values: readonly object[], scale: AxisScale): Layer {
  return {
    data: { values: [...values] },
    mark: "rule",
    encoding: {
      x: onScale("from", scale),
      x2: { field: "to" },
      y: inPoints("y"),
      stroke: asGiven("stroke"),
      strokeWidth: asGivenNumber("strokeWidth"),
    },
  };
}

function tickLayer(values: readonly object[], scale: AxisScale): Layer {
  return {
    data: { values: [...values] },
    mark: { type: "rule", strokeWidth: TICK_WIDTH },
    encoding: {
      x: onScale("value", scale),
      y: inPoints("from"),
      y2: { field: "to" },
      stroke: asGiven("stroke"),
    },
  };
}

const SAMPLE = 6;
const TO_WORDS = 8;
const BETWEEN_ENTRIES = 20;

/** What tick and dot stand for, below the axis at the end the arrow leaves free. */
function keyLayers(
  { names, direction }: ChangeChart,
  layout: RowLayout<DrawnRow>,
  metrics: FontMetrics,
): readonly Layer[] {
  const y = layout.bottom + TO_FOOT;
  const wordsWidth = (text: string) => textWidth(metrics, text, SIDE_TYPE);
  const entry = SAMPLE + TO_WORDS;
  const width = 2 * entry + wordsWidth(names.before) + BETWEEN_ENTRIES + wordsWidth(names.after);
  const left = keyLeft(width, direction, layout);
  const dotX = left + entry + wordsWidth(names.before) + BETWEEN_ENTRIES;
  const ink = colour("practice");
  const words = { y, size: SIDE_TYPE, weight: "regular", colour: "quiet", align: "left" } as const;
  return [
    {
      data: { values: [{ x: left + SAMPLE / 2, from: y - 6, to: y + 6 }] },
      mark: { type: "rule", stroke: ink, strokeWidth: TICK_WIDTH },
      encoding: { x: inPoints("x"), y: inPoints("from"), y2: { field: "to" } },
    },
    {
      data: { values: [{ x: dotX + SAMPLE / 2, y }] },
      mark: { type: "point", filled: true, opacity: 1, fill: ink, stroke: null, size: 81 },
      encoding: { x: inPoints("x"), y: inPoints("y") },
    },
    ...textLayers([
      { ...words, x: left + entry, text: names.before },
      { ...words, x: dotX + entry, text: names.after },
    ]),
  ];
}

/** In a panel of its own below the plot; beside the arrow at the other edge of the panel. */
function keyLeft(width: number, direction: Direction | undefined, layout: RowLayout<DrawnRow>): number {
  const farthest = layout.width - EDGE - width;
  if (layout.panels.length > 1 || direction === undefined)
    return Math.min(layout.columns.plot.left, farthest);
  return direction.towards === "left" ? farthest : EDGE;
}
