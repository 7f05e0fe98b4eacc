import type { Axis } from "../model/charts/chart-parts.ts";
import type { ColourRole } from "../model/palette.ts";
import { type FontMetrics, textWidth, type Weight } from "../typeset/font-metrics.ts";
import { shortenApart, shortenText } from "../typeset/shorten-text.ts";
import { type AxisScale, axisLayers, type Span } from "./axis.ts";
import { colour, EDGE, LINE } from "./chart-style.ts";
import { type Layer, type PlacedText, ruleLayer } from "./layers.ts";

/**
 * One column of a grid of rows, left or right of the plot. A column without a word and without room of its own takes no
 * place, and neither does the gap to it.
 */
export interface Column<Row> {
  /** For those who draw something into the column. */
  readonly name?: string;
  /** Absent in a column that is only drawn into. */
  readonly text?: (row: Row) => string;
  readonly align: PlacedText["align"];
  /** The widest weight its words are set in. */
  readonly weight: Weight;
  /** Colour of the words, and their weight where it differs from row to row. */
  readonly look: (row: Row) => { readonly colour: ColourRole; readonly weight?: Weight };
  /** Its lines are broken where it has breaks. */
  readonly heading?: string;
  /** Between this column and its neighbour on the side away from the plot. */
  readonly gap: number;
  readonly atLeast?: number;
  /** Longer words are shortened. */
  readonly atMost?: number;
  /** The words are names that must not come out alike; what the cut leaves over of the room is given back. */
  readonly isNames?: boolean;
}

/** The columns on both sides of a plot, each side from left to right. */
export interface Columns<Row> {
  readonly left: readonly Column<Row>[];
  readonly right: readonly Column<Row>[];
}

interface PlacedColumn<Row> extends Span {
  readonly column: Column<Row>;
}

/** A row with its place, and its words as drawn: one for each column. */
export interface GridRow<Row> {
  readonly row: Row;
  /** Middle of the row, in points from the top. */
  readonly y: number;
  readonly words: readonly string[];
}

/** Sizes that everything in a grid is measured with, in points. */
interface GridType {
  /** Of the rows. */
  readonly size: number;
  /** Of axis and headings. */
  readonly sideSize: number;
}

/** Columns divided over a width, and the rows' words as they fit into them. */
export interface DividedColumns<Row> {
  readonly columns: readonly PlacedColumn<Row>[];
  readonly plot: Span;
  /** By row, then by column. */
  readonly words: readonly (readonly string[])[];
  readonly isShortened: boolean;
}

/** A grid of rows: words and plot side by side on one axis. Kinds of charts differ in what stands in a row. */
export interface RowGrid<Row> extends GridType {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of a row. */
  readonly pitch: number;
  readonly columns: readonly PlacedColumn<Row>[];
  readonly plot: Span;
  readonly axis: Axis;
  readonly scale: AxisScale;
  readonly rows: readonly GridRow<Row>[];
}

export interface GridRoom extends GridType {
  readonly width: number;
  /** Between the plot and the columns beside it. */
  readonly plotGap: number;
}

/** Divides a width into columns and plot by measuring the words; the plot gets what the words leave. */
export function divideColumns<Row>(
  { left, right }: Columns<Row>,
  rows: readonly Row[],
  room: GridRoom,
  metrics: FontMetrics,
): DividedColumns<Row> {
  const fitted = [...left, ...right].map((column) => fitColumn(column, rows, room, metrics));
  const fromLeft = fitted.slice(0, left.length);
  const fromRight = fitted.slice(left.length).reverse();
  const placed = new Map<Column<Row>, Span>();
  const place = (columns: typeof fitted, outwards: 1 | -1) => {
    let edge = outwards === 1 ? EDGE : room.width - EDGE;
    let isFirst = true;
    for (const { column, width } of columns) {
      const start: number = isFirst || width === 0 ? edge : edge + outwards * column.gap;
      const end: number = start + outwards * width;
      placed.set(column, { left: Math.min(start, end), right: Math.max(start, end) });
      if (width === 0) continue;
      edge = end;
      isFirst = false;
    }
    return edge + outwards * room.plotGap;
  };
  const plot = { left: Math.ceil(place(fromLeft, 1)), right: Math.floor(place(fromRight, -1)) };
  return {
    columns: fitted.map(({ column }) => ({ column, ...(placed.get(column) ?? plot) })),
    plot,
    words: rows.map((_, index) => fitted.map(({ words }) => words[index] ?? "")),
    isShortened: fitted.some(({ isShortened }) => isShortened),
  };
}

function fitColumn<Row>(
  column: Column<Row>,
  rows: readonly Row[],
  { size, sideSize }: GridType,
  metrics: FontMetrics,
) {
  const { text, weight, heading = "", atLeast = 0, atMost, isNames = false } = column;
  const full = rows.map((row) => text?.(row) ?? "");
  const type = { size, weight };
  const words =
    atMost === undefined
      ? full
      : isNames
        ? shortenApart(metrics, full, atMost, type)
        : full.map((word) => shortenText(metrics, word, atMost, type));
  const widest = (isNames ? words : full).reduce(
    (most, word) => Math.max(most, textWidth(metrics, word, size, weight)),
    Math.max(atLeast, ...heading.split("\n").map((line) => textWidth(metrics, line, sideSize))),
  );
  const width = isNames || atMost === undefined ? widest : Math.min(widest, atMost);
  return { column, words, width, isShortened: words.some((word, index) => word !== full[index]) };
}

/** Where a named column stands. */
export function columnOf<Row>({ columns }: RowGrid<Row>, name: string): Span | undefined {
  return columns.find(({ column }) => column.name === name);
}

/** A hairline from label to value, so that the eye keeps to its row, and the axis with its lines. */
export function gridLayers<Row>(
  grid: RowGrid<Row>,
  rows: readonly GridRow<Row>[],
  metrics: FontMetrics,
): readonly Layer[] {
  const { plot, axis, sideSize } = grid;
  const line = { x: plot.left, x2: plot.right, stroke: colour("guide"), strokeWidth: LINE.hairline };
  const guides = ruleLayer(rows.map(({ y }) => ({ ...line, y })));
  return [...guides, ...axisLayers(axis, { ...grid, size: sideSize }, metrics)];
}

/** The words of the rows, column by column in each. */
export function rowTexts<Row>(
  { columns, size }: RowGrid<Row>,
  rows: readonly GridRow<Row>[],
): readonly PlacedText[] {
  return rows.flatMap(({ row, words, y }) =>
    columns.map(({ column, ...span }, index) => {
      const { align, weight, look } = column;
      return { x: alignedAt(span, align), y, text: words[index] ?? "", align, size, weight, ...look(row) };
    }),
  );
}

/** From line to line of a heading. */
const HEADING_LINE = 15;

/** Headings over the columns, and over the plot from its left edge; `y` is the middle of the last line. */
export function headingTexts<Row>(
  { columns, plot, sideSize }: RowGrid<Row>,
  overPlot: string,
  y: number,
): readonly PlacedText[] {
  const look = { y, size: sideSize, weight: "regular", colour: "quiet" } as const;
  const headingsOf = (those: typeof columns) =>
    those.flatMap(({ column: { heading = "", align }, ...span }) =>
      heading.split("\n").map((text, line, { length }) => {
        const x = alignedAt(span, align);
        return { ...look, x, y: y - (length - 1 - line) * HEADING_LINE, text, align };
      }),
    );
  const isLeft = ({ left }: Span) => left < plot.left;
  return [
    ...headingsOf(columns.filter(isLeft)),
    { ...look, x: plot.left, text: overPlot, align: "left" },
    ...headingsOf(columns.filter((column) => !isLeft(column))),
  ];
}

function alignedAt({ left, right }: Span, align: PlacedText["align"]): number {
  return align === "center" ? (left + right) / 2 : align === "left" ? left : right;
}
