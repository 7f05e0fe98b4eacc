import type { TopLevelSpec } from "vega-lite";
import type { ColourRole } from "../model/palette.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { axisLayers } from "./axis-layers.ts";
import { colour, LINE, lineLook, REFERENCE_STYLE, SIDE_TYPE } from "./chart-style.ts";
import { directionLayers } from "./direction-layers.ts";
import { inPoints } from "./in-points.ts";
import type { Layer, Panel } from "./layer.ts";
import { onScale } from "./on-scale.ts";
import { pictureSpec } from "./picture-spec.ts";
import type { RowTexts } from "./row-columns.ts";
import type { PlacedRow, RowLayout, RowsChart } from "./row-layout.ts";
import { type PlacedText, textLayers } from "./text-layers.ts";

/** How a row's words are set. */
export interface RowLook {
  /** A value that can be relied on is set bold in ink, any other quietly. */
  readonly isFirm: boolean;
  /** Colour of a remark that says more than why a value is missing. */
  readonly accent?: ColourRole;
}

/** What one kind of chart adds to the rows. */
export interface RowContent<Row extends RowTexts> {
  readonly look: (row: Row) => RowLook;
  /** Behind grid and lines: bands, strips. */
  readonly background?: (rows: readonly PlacedRow<Row>[]) => readonly Layer[];
  readonly marks: (rows: readonly PlacedRow<Row>[]) => readonly Layer[];
  /** Bars cover what lies behind them, so the lines are drawn over them. */
  readonly isSolid?: boolean;
  /** In the line below the axis: a key, in the panel that the arrow leaves free or beside it. */
  readonly foot?: readonly Layer[];
  /** Below the axis of the first panel and free to run on under the others. */
  readonly wholeFoot?: readonly Layer[];
}

/** From the plot to the middle of the line below the axis. */
export const TO_FOOT = 27;

/** The picture of a chart of rows: labels, plot with grid and lines, values and remarks, panel by panel. */
export function rowPanels<Row extends RowTexts>(
  chart: RowsChart<Row>,
  layout: RowLayout<Row>,
  content: RowContent<Row>,
  metrics: FontMetrics,
): TopLevelSpec {
  const { direction } = chart;
  const arrowPanel = direction?.towards === "left" ? 0 : layout.panels.length - 1;
  const lines = referenceLayers(layout);
  const footPanel = layout.panels.length - 1 - arrowPanel;
  const place = { span: layout.columns.plot, y: layout.bottom + TO_FOOT, size: SIDE_TYPE };
  const arrow = direction ? directionLayers(direction, place, metrics) : [];
  const panels = layout.panels.map((rows, index): Panel => {
    const layer = [
      ...(content.background?.(rows) ?? []),
      guideLayer(rows, layout),
      ...axisLayers(chart.axis, { ...layout, size: SIDE_TYPE }, metrics),
      ...(content.isSolid ? content.marks(rows) : lines),
      ...(content.isSolid ? lines : content.marks(rows)),
      ...textLayers([...rowTexts(rows, layout, content.look), ...referenceTexts(layout)]),
      ...(index === arrowPanel ? arrow : []),
      ...(index === footPanel ? (content.foot ?? []) : []),
      ...(index === 0 ? (content.wholeFoot ?? []) : []),
    ];
    return { width: layout.width, height: layout.height, layer };
  });
  return pictureSpec(panels, layout.gap);
}

/** A hairline from label to value, so that the eye keeps to its row. */
function guideLayer<Row extends RowTexts>(
  rows: readonly PlacedRow<Row>[],
  { columns }: RowLayout<Row>,
): Layer {
  return {
    data: { values: rows.map(({ y }) => ({ y })) },
    mark: { type: "rule", stroke: colour("guide"), strokeWidth: LINE.hairline },
    encoding: { x: { value: columns.plot.left }, x2: { value: columns.plot.right }, y: inPoints("y") },
  };
}

function referenceLayers<Row extends RowTexts>({ references, scale, bottom }: RowLayout<Row>): Layer[] {
  const width = ({ reference }: (typeof references)[number]) => REFERENCE_STYLE[reference.role].width;
  // The strongest line is drawn last, so that it stays visible where lines coincide.
  const ordered = [...references].sort((a, b) => width(a) - width(b));
  return ordered.map(({ reference, lineTop }) => ({
    data: { values: [{ value: scale.snap(reference.value) }] },
    mark: { type: "rule", ...lineLook(reference.role) },
    encoding: {
      x: onScale("value", scale),
      y: { value: lineTop },
      y2: { value: bottom },
    },
  }));
}

function rowTexts<Row extends RowTexts>(
  rows: readonly PlacedRow<Row>[],
  { columns, size }: RowLayout<Row>,
  look: RowContent<Row>["look"],
): PlacedText[] {
  return rows.flatMap(({ row, words, y }): PlacedText[] => {
    const { isFirm, accent } = look(row);
    const quiet = { y, size, weight: "regular", colour: "quiet" } as const;
    const strong = { y, size, weight: "bold", colour: "ink" } as const;
    const value = isFirm ? strong : quiet;
    const remark = accent ? { ...strong, colour: accent } : quiet;
    return [
      { ...strong, x: columns.labelRight, text: words.label, align: "right" },
      { ...quiet, x: columns.beforeRight, text: words.before, align: "right" },
      { ...value, x: columns.valueRight, text: words.value, align: "right" },
      { ...quiet, x: columns.countsRight, text: words.counts, align: "right" },
      { ...remark, x: columns.remarkLeft, text: words.remark, align: "left" },
    ];
  });
}

function referenceTexts<Row extends RowTexts>({ references }: RowLayout<Row>): PlacedText[] {
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
