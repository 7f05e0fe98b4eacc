import type { TopLevelSpec } from "vega-lite";
import type { ChartSize } from "../model/chart.ts";
import type { Mark } from "../model/charts/chart-parts.ts";
import type { DotRow, RankedDotsChart } from "../model/charts/measure-charts.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { asGiven, asGivenNumber } from "./as-given.ts";
import type { AxisScale } from "./axis-scale.ts";
import { beyondLayers } from "./beyond-layer.ts";
import { colour, LINE, MARK_STYLE } from "./chart-style.ts";
import { inPoints } from "./in-points.ts";
import type { Layer } from "./layer.ts";
import { markLayer, markLook } from "./mark-layer.ts";
import { onScale } from "./on-scale.ts";
import { type PlacedRow, type RowLayout, rowLayout } from "./row-layout.ts";
import { type RowLook, rowPanels } from "./row-panels.ts";
import { stripLayers } from "./strip-layers.ts";

/**
 * The chart of a measure: practices as ranked dots with 95 % intervals, read against lines for cluster, region and
 * nation that carry their names, before the pale band of the region's practices.
 */
export function rankedDotsSpec(chart: RankedDotsChart, size: ChartSize, metrics: FontMetrics): TopLevelSpec {
  const layout = rowLayout(chart, size, metrics);
  const content = {
    look: rowLook,
    background: (rows: readonly PlacedRow<DotRow>[]) => [
      ...stripLayers(rows, layout),
      ...bandLayers(chart, layout),
    ],
    marks: (rows: readonly PlacedRow<DotRow>[]) => dotLayers(rows, layout),
  };
  return rowPanels(chart, layout, content, metrics);
}

function rowLook(row: DotRow): RowLook {
  if (row.kind === "hidden" || row.mark === "uncertain") return { isFirm: false };
  return row.mark === "plain" ? { isFirm: true } : { isFirm: true, accent: MARK_STYLE[row.mark].colour };
}

function bandLayers({ band }: RankedDotsChart, { scale, top, bottom }: RowLayout<DotRow>): readonly Layer[] {
  if (band === undefined) return [];
  return [
    {
      data: { values: [{ from: scale.snap(band.from), to: scale.snap(band.to) }] },
      mark: { type: "rect", fill: colour("band") },
      encoding: {
        x: onScale("from", scale),
        x2: { field: "to" },
        y: { value: top },
        y2: { value: bottom },
      },
    },
  ];
}

/** From the rim of a mark at the end of the axis to the sign that it lies further out. */
const BEYOND_GAP = 5;

function dotLayers(
  rows: readonly PlacedRow<DotRow>[],
  { scale, markDiameter, columns: { plot } }: RowLayout<DotRow>,
): readonly Layer[] {
  const shown = rows.flatMap(({ row, y }) => (row.kind === "value" ? [{ row, y }] : []));
  if (shown.length === 0) return [];
  const intervals = shown.flatMap(({ row: { lower, upper, mark }, y }) =>
    lower === undefined || upper === undefined
      ? []
      : [{ lower: scale.snap(lower), upper: scale.snap(upper), y, ...intervalLook(mark) }],
  );
  const dots = shown.map(({ row, y }) => ({
    value: scale.snap(row.value),
    y,
    ...markLook(row.mark, markDiameter * (row.emphasised === true ? 1.2 : 1)),
  }));
  return [
    ...(intervals.length > 0 ? [intervalLayer(intervals, scale)] : []),
    markLayer(dots, scale),
    ...beyondLayers(shown.flatMap(({ row, y }) => (row.beyond ? { ...beyondAt(row.beyond), y } : []))),
  ];

  function beyondAt(beyond: "left" | "right") {
    const away = markDiameter / 2 + BEYOND_GAP;
    return { beyond, x: beyond === "left" ? plot.left - away : plot.right + away };
  }
}

function intervalLayer(intervals: readonly object[], scale: AxisScale): Layer {
  return {
    data: { values: [...intervals] },
    mark: "rule",
    encoding: {
      x: onScale("lower", scale),
      x2: { field: "upper" },
      y: inPoints("y"),
      stroke: asGiven("stroke"),
      strokeWidth: asGivenNumber("strokeWidth"),
    },
  };
}

function intervalLook(mark: Mark) {
  return {
    stroke: colour(mark === "plain" ? "interval" : MARK_STYLE[mark].colour),
    strokeWidth: mark === "uncertain" ? LINE.uncertain : LINE.interval,
  };
}
