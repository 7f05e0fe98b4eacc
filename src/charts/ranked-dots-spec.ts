import type { TopLevelSpec } from "vega-lite";
import type { ChartSize, DotRow, RankedDotsChart } from "../model/chart.ts";
import type { FontMetrics } from "../model/font-metrics.ts";
import { axisLayers } from "./axis-layers.ts";
import { colour, LINE, MARK_STYLE, REFERENCE_STYLE } from "./chart-style.ts";
import { directionLayers } from "./direction-layers.ts";
import { inPoints } from "./in-points.ts";
import type { Layer, Panel } from "./layer.ts";
import { pictureSpec } from "./picture-spec.ts";
import {
  type PlacedReference,
  type PlacedRow,
  type RankedDotsLayout,
  rankedDotsLayout,
  SIDE_TYPE,
} from "./ranked-dots-layout.ts";
import { type PlacedText, textLayers } from "./text-layers.ts";

/** From the plot to the middle of the arrow. */
const BELOW_AXIS = 27;

type ValueRow = Extract<DotRow, { kind: "value" }>;

/**
 * The chart of a measure: practices as ranked dots with 95 % intervals, read against lines for cluster, region and
 * nation that carry their names, before the pale band of the region's practices.
 */
export function rankedDotsSpec(chart: RankedDotsChart, size: ChartSize, metrics: FontMetrics): TopLevelSpec {
  const layout = rankedDotsLayout(chart, size, metrics);
  const lastPanel = layout.panels.length - 1;
  const panels = layout.panels.map((rows, index): Panel => {
    const isArrowPanel = index === (chart.direction?.towards === "left" ? 0 : lastPanel);
    return {
      width: layout.width,
      height: layout.height,
      layer: [
        ...backgroundLayers(chart, rows, layout),
        ...axisLayers(chart.axis, { ...layout, size: SIDE_TYPE }, metrics),
        ...referenceLayers(layout),
        ...dotLayers(rows, layout),
        ...textLayers([...rowTexts(rows, layout), ...referenceTexts(layout)]),
        ...(chart.direction && isArrowPanel
          ? directionLayers(
              chart.direction,
              { span: layout.columns.plot, y: layout.bottom + BELOW_AXIS, size: SIDE_TYPE },
              metrics,
            )
          : []),
      ],
    };
  });
  return pictureSpec(panels, layout.gap);
}

function backgroundLayers(
  { band }: RankedDotsChart,
  rows: readonly PlacedRow[],
  { scale, top, bottom, width, pitch, columns }: RankedDotsLayout,
): Layer[] {
  const { snap, vegaLite } = scale;
  const strips = rows.filter(({ row }) => row.emphasised === true);
  const strip: Layer = {
    data: { values: strips.map(({ y }) => ({ from: y - pitch / 2, to: y + pitch / 2 })) },
    mark: { type: "rect", fill: colour("tint") },
    encoding: { x: { value: 0 }, x2: { value: width }, y: inPoints("from"), y2: { field: "to" } },
  };
  const bandLayer: Layer[] =
    band === undefined
      ? []
      : [
          {
            data: { values: [{ from: snap(band.from), to: snap(band.to) }] },
            mark: { type: "rect", fill: colour("band") },
            encoding: {
              x: { field: "from", type: "quantitative", scale: vegaLite, axis: null },
              x2: { field: "to" },
              y: { value: top },
              y2: { value: bottom },
            },
          },
        ];
  const guides: Layer = {
    data: { values: rows.map(({ y }) => ({ y })) },
    mark: { type: "rule", stroke: colour("guide"), strokeWidth: LINE.hairline },
    encoding: { x: { value: columns.plot.left }, x2: { value: columns.plot.right }, y: inPoints("y") },
  };
  return [...(strips.length > 0 ? [strip] : []), ...bandLayer, guides];
}

function referenceLayers({ references, scale, bottom }: RankedDotsLayout): Layer[] {
  // The strongest line is drawn last, so that it stays visible where lines coincide.
  const ordered = [...references].sort((a, b) => strength(a) - strength(b));
  return ordered.map(({ reference, lineTop }) => {
    const style = REFERENCE_STYLE[reference.role];
    return {
      data: { values: [{ value: scale.snap(reference.value) }] },
      mark: {
        type: "rule",
        stroke: colour(style.colour),
        strokeWidth: style.width,
        ...(style.dash.length > 0 && { strokeDash: [...style.dash] }),
      },
      encoding: {
        x: { field: "value", type: "quantitative", scale: scale.vegaLite, axis: null },
        y: { value: lineTop },
        y2: { value: bottom },
      },
    };
  });
}

function strength({ reference }: PlacedReference): number {
  return REFERENCE_STYLE[reference.role].width;
}

function dotLayers(rows: readonly PlacedRow[], { scale, markDiameter }: RankedDotsLayout): Layer[] {
  const { snap, vegaLite } = scale;
  const shown = rows.flatMap(({ row, y }) => (row.kind === "value" ? [{ row, y }] : []));
  if (shown.length === 0) return [];
  const intervals: Layer = {
    data: {
      values: shown.map(({ row, y }) => ({
        lower: snap(row.lower),
        upper: snap(row.upper),
        y,
        stroke: intervalColour(row),
        strokeWidth: row.mark === "uncertain" ? LINE.uncertain : LINE.interval,
      })),
    },
    mark: "rule",
    encoding: {
      x: { field: "lower", type: "quantitative", scale: vegaLite, axis: null },
      x2: { field: "upper" },
      y: inPoints("y"),
      stroke: { field: "stroke", type: "nominal", scale: null },
      strokeWidth: { field: "strokeWidth", type: "quantitative", scale: null },
    },
  };
  const marks: Layer = {
    data: {
      values: shown.map(({ row, y }) => ({ value: snap(row.value), y, ...markLook(row, markDiameter) })),
    },
    mark: { type: "point", filled: true, opacity: 1 },
    encoding: {
      x: { field: "value", type: "quantitative", scale: vegaLite, axis: null },
      y: inPoints("y"),
      shape: { field: "shape", type: "nominal", scale: null },
      size: { field: "area", type: "quantitative", scale: null },
      fill: { field: "fill", type: "nominal", scale: null },
      stroke: { field: "stroke", type: "nominal", scale: null },
      strokeWidth: { field: "strokeWidth", type: "quantitative", scale: null },
    },
  };
  return [intervals, marks];
}

function intervalColour({ mark }: ValueRow): string {
  return colour(mark === "plain" ? "interval" : MARK_STYLE[mark].colour);
}

function markLook({ mark, emphasised }: ValueRow, diameter: number) {
  const style = MARK_STYLE[mark];
  const scaled = diameter * style.scale * (emphasised === true ? 1.2 : 1);
  return {
    shape: style.shape,
    area: Math.round(scaled ** 2),
    fill: colour(style.isHollow ? "paper" : style.colour),
    stroke: colour(style.colour),
    strokeWidth: style.isHollow ? Math.round(diameter * 1.8) / 10 : LINE.rim,
  };
}

function rowTexts(rows: readonly PlacedRow[], { columns, size }: RankedDotsLayout): PlacedText[] {
  return rows.flatMap(({ row, words, y }): PlacedText[] => {
    const isFirm = row.kind === "value" && row.mark !== "uncertain";
    const isMarked = row.kind === "value" && (row.mark === "above" || row.mark === "below");
    const main = { y, size, weight: isFirm ? "bold" : "regular", colour: isFirm ? "ink" : "quiet" } as const;
    const remark = isMarked
      ? ({ weight: "bold", colour: MARK_STYLE[row.mark].colour } as const)
      : ({ weight: "regular", colour: "quiet" } as const);
    return [
      { ...main, x: columns.labelRight, text: words.label, align: "right", weight: "bold", colour: "ink" },
      { ...main, x: columns.valueRight, text: words.value, align: "right" },
      {
        y,
        size,
        x: columns.countsRight,
        text: words.counts,
        align: "right",
        weight: "regular",
        colour: "quiet",
      },
      { y, size, x: columns.remarkLeft, text: words.remark, align: "left", ...remark },
    ];
  });
}

function referenceTexts({ references }: RankedDotsLayout): PlacedText[] {
  return references.map(({ reference, label, place, labelY }) => {
    const style = REFERENCE_STYLE[reference.role];
    return {
      x: place.left,
      y: labelY,
      text: label,
      align: "left",
      size: SIDE_TYPE,
      weight: style.isStrong ? "bold" : "regular",
      colour: style.colour,
    };
  });
}
