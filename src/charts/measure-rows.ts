import type { ChartSize } from "../model/chart.ts";
import type { ReferenceRole } from "../model/charts/chart-parts.ts";
import type { MeasureRow, MeasuresChart } from "../model/charts/relative-charts.ts";
import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";
import { arrowLayers } from "./arrows.ts";
import { linearScale, logScale } from "./axis.ts";
import { lineLook, SIDE_TYPE } from "./chart-style.ts";
import {
  type Layer,
  type PictureSpec,
  type PlacedText,
  pictureSize,
  ruleLayer,
  textLayer,
} from "./layers.ts";
import {
  type Column,
  type Columns,
  columnOf,
  divideColumns,
  gridLayers,
  headingTexts,
  type RowGrid,
  rowTexts,
} from "./row-grid.ts";

/** Sizes of a chart of measures, in points where nothing else is said. */
export interface MeasuresStyle {
  readonly headingHeight: number;
  /** Middle of the headings' last line, and of the names of the lines. */
  readonly headingY: number;
  readonly keyY: number;
  readonly axisHeight: number;
  readonly widestPitch: number;
  readonly typeFor: (pitch: number) => number;
  readonly sideSize: number;
  readonly afterNumber: number;
  readonly betweenColumns: number;
  /** More than between columns where a sign may stand beyond the end of the axis. */
  readonly plotGap: number;
  /** How much of the width the titles may take. */
  readonly titleShare: number;
  readonly arrowColumn: number;
  readonly arrow: number;
  /** How far the line of a region reaches up and down, in parts of a row's height. */
  readonly lineShare: number;
  /** Samples of the lines over the plot. */
  readonly key: { readonly reach: number; readonly toName: number; readonly between: number };
}

/** On a slide, read from the back of a room. */
export const ON_SLIDE: MeasuresStyle = {
  headingHeight: 24,
  headingY: 11,
  keyY: 11,
  axisHeight: 22,
  widestPitch: 120,
  typeFor: (pitch) => (pitch >= 26 ? 16 : pitch >= 20 ? 14 : Math.min(12, pitch)),
  sideSize: SIDE_TYPE,
  afterNumber: 8,
  betweenColumns: 16,
  plotGap: 16,
  titleShare: 0.3,
  arrowColumn: 30,
  arrow: 24,
  lineShare: 0.48,
  key: { reach: 8, toName: 7, between: 16 },
};

/** On a slide of four to three: all type is the smallest, and headings take two lines. */
export const ON_NARROW_SLIDE: MeasuresStyle = {
  ...ON_SLIDE,
  headingHeight: 40,
  headingY: 27,
  typeFor: (pitch) => Math.min(12, pitch),
  betweenColumns: 10,
  plotGap: 13,
};

/** On paper, read at arm's length. */
export const ON_PAPER: MeasuresStyle = {
  headingHeight: 20,
  headingY: 8,
  keyY: 8,
  axisHeight: 19,
  widestPitch: Number.POSITIVE_INFINITY,
  typeFor: () => 10.5,
  sideSize: 9.5,
  afterNumber: 6,
  betweenColumns: 13,
  plotGap: 25,
  titleShare: 0.36,
  arrowColumn: 28,
  arrow: 22,
  lineShare: 0.4,
  key: { reach: 6, toName: 5, between: 10 },
};

/** What one kind of chart puts into the rows. */
export interface MeasuresContent<Row extends MeasureRow> {
  readonly style: MeasuresStyle;
  /** Columns right of the plot, for a picture of a width. */
  readonly right: (width: number) => readonly Column<Row>[];
  readonly marks: (grid: RowGrid<Row>) => readonly Layer[];
  readonly texts?: (grid: RowGrid<Row>) => readonly PlacedText[];
}

/** One row a measure, all on one axis relative to the cluster: number and title, arrow, marks, values. */
export function measureRowsSpec<Row extends MeasureRow>(
  chart: MeasuresChart<Row>,
  content: MeasuresContent<Row>,
  size: ChartSize,
  metrics: FontMetrics,
): PictureSpec {
  const { style, marks, texts } = content;
  const grid = measuresGrid(chart, content, size, metrics);
  const { width, height } = grid;
  const layers = [
    ...gridLayers(grid, grid.rows, metrics),
    ...clusterLayers(grid),
    ...referenceLayers(grid, style),
    ...marks(grid),
    ...arrowLayers(arrowsOf(grid, style)),
    ...keyEntries(chart, grid, style, metrics).flatMap(({ role, sample, name }) => [
      ...ruleLayer([{ ...sample, ...lineLook(role) }]),
      ...textLayer([name]),
    ]),
    ...textLayer([
      ...headingTexts(grid, chart.headings.axis, style.headingY),
      ...rowTexts(grid, grid.rows),
      ...(texts?.(grid) ?? []),
    ]),
  ];
  return { width, height, panels: [{ left: 0, layers }] };
}

/** Lays out a chart of measures for the size at hand. */
export function measuresGrid<Row extends MeasureRow>(
  { rows, axis, headings }: MeasuresChart<Row>,
  { style, right }: Pick<MeasuresContent<Row>, "style" | "right">,
  size: ChartSize,
  metrics: FontMetrics,
): RowGrid<Row> {
  const { width, height } = pictureSize(size);
  const { headingHeight: top, axisHeight, widestPitch, sideSize, plotGap } = style;
  const pitch = Math.min(widestPitch, (height - top - axisHeight) / Math.max(1, rows.length));
  const type = { size: style.typeFor(pitch), sideSize };
  const columns = { left: leftColumns<Row>(headings, style, width), right: right(width) };
  const { words, plot, ...divided } = divideColumns(columns, rows, { ...type, width, plotGap }, metrics);
  return {
    ...type,
    ...divided,
    width,
    height,
    top,
    bottom: top + rows.length * pitch,
    pitch,
    plot,
    axis,
    scale: axis.from > 0 ? logScale(axis, plot) : linearScale(axis, plot),
    rows: rows.map((row, index) => ({ row, words: words[index] ?? [], y: top + (index + 0.5) * pitch })),
  };
}

function leftColumns<Row extends MeasureRow>(
  { measure, direction }: MeasuresChart<Row>["headings"],
  { afterNumber, betweenColumns, titleShare, arrowColumn }: MeasuresStyle,
  width: number,
): Columns<Row>["left"] {
  const plain: Pick<Column<Row>, "weight" | "look"> = { weight: "regular", look: () => ({ colour: "ink" }) };
  const number: Column<Row> = {
    text: (row) => row.number,
    align: "right",
    weight: "bold",
    look: () => ({ colour: "cluster" }),
    gap: 0,
  };
  const title: Column<Row> = {
    ...plain,
    text: (row) => row.title,
    align: "left",
    heading: measure,
    gap: afterNumber,
    atMost: width * titleShare,
  };
  if (direction === undefined) return [number, title];
  const arrow = { name: ARROWS, align: "center", heading: direction, gap: betweenColumns } as const;
  return [number, title, { ...plain, ...arrow, atLeast: arrowColumn }];
}

const ARROWS = "arrows";

/** The cluster is 1 in every row, so its line runs through all of them. */
function clusterLayers<Row>({ scale, top, bottom }: RowGrid<Row>): readonly Layer[] {
  return ruleLayer([{ x: scale.toPoints(1), y: top, y2: bottom, ...lineLook("cluster") }]);
}

/** Short lines in the rows where region and nation stand. */
function referenceLayers<Row extends MeasureRow>(
  { rows, scale, pitch }: RowGrid<Row>,
  { lineShare }: MeasuresStyle,
): readonly Layer[] {
  const roles: readonly ReferenceRole[] = ["region", "nation", "goal"];
  const reach = pitch * lineShare;
  return roles.flatMap((role) => {
    const lines = rows.flatMap(({ row, y }) =>
      row.references
        .filter((reference) => reference.role === role)
        .map(({ position }) => ({
          x: scale.place(position),
          y: y - reach,
          y2: y + reach,
          ...lineLook(role),
        })),
    );
    return ruleLayer(lines);
  });
}

/** Arrows for the better direction, row by row. */
export function arrowsOf<Row extends MeasureRow>(grid: RowGrid<Row>, { arrow: length }: MeasuresStyle) {
  const column = columnOf(grid, ARROWS);
  if (!column) return [];
  const middle = (column.left + column.right) / 2;
  return grid.rows.flatMap(({ row, y }) => {
    if (!row.direction) return [];
    const { towards } = row.direction;
    return [{ tip: middle + (towards === "left" ? -length / 2 : length / 2), y, towards, length }];
  });
}

/** Samples of the lines with their names, at the right end of the heading over the plot. */
export function keyEntries<Row extends MeasureRow>(
  { lineNames = [], headings }: MeasuresChart<Row>,
  { plot, sideSize: size }: RowGrid<Row>,
  { headingY, keyY: y, key }: MeasuresStyle,
  metrics: FontMetrics,
) {
  const names = lineNames.reduce((sum, { label }) => sum + key.toName + textWidth(metrics, label, size), 0);
  const beside = y < headingY ? 0 : textWidth(metrics, headings.axis, size);
  const spare = plot.right - plot.left - beside - names;
  // In a wider typeface they move together, so that the heading keeps clear of them.
  const between = Math.min(key.between, spare / lineNames.length);
  let right = plot.right;
  return [...lineNames].reverse().map(({ role, label }) => {
    const left = right - textWidth(metrics, label, size);
    const x = left - key.toName;
    right = x - between;
    const name: PlacedText = {
      size,
      weight: "regular",
      colour: "quiet",
      align: "left",
      x: left,
      y,
      text: label,
    };
    return { role, sample: { x, y: y - key.reach, y2: y + key.reach }, name };
  });
}
