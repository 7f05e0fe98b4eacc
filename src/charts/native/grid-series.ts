import type { Axis } from "../../model/charts/chart-parts.ts";
import type {
  DataColumn,
  LabelLook,
  PlotNote,
  PlotStroke,
  PlottedSeries,
} from "../../model/plotted-chart.ts";
import { type FontMetrics, textWidth } from "../../typeset/font-metrics.ts";
import { tickTexts } from "../axis.ts";
import { LINE } from "../chart-style.ts";
import type { PlacedText } from "../layers.ts";
import type { GridRow, RowGrid } from "../row-grid.ts";
import { column, pieces, plotAxis, repeated } from "./data.ts";

/** Rows with their places on the upright axis: 1 is the first. */
export interface PlacedRows<Row> {
  readonly grid: RowGrid<Row>;
  readonly rows: readonly GridRow<Row>[];
  readonly places: DataColumn;
  /** Points from the top of the chart as a place on the upright axis. */
  readonly placeAt: (y: number) => number;
}

export function placedRows<Row, Grid extends RowGrid<Row>>(grid: Grid, rows: readonly GridRow<Row>[]) {
  const { top, pitch } = grid;
  const numbers = rows.map((_, index) => index + 1);
  const placeAt = (y: number) => Number(((y - top) / pitch + 0.5).toFixed(3));
  return { grid, rows, places: column("Række", numbers), placeAt };
}

type TickPlace = Pick<Parameters<typeof tickTexts>[1], "scale" | "bottom" | "width" | "size" | "labelLeft">;

/** Every how many ticks there is room for a label. */
export function labelStep(axis: Axis, place: TickPlace, metrics: FontMetrics): number {
  return Math.ceil(axis.ticks.length / tickTexts(axis, { ...place, top: 0 }, metrics).length);
}

/** Thin lines through the plot at the ticks of the axis across, and its labels where Office cannot write them. */
export function tickSeries(
  axis: Axis,
  place: TickPlace,
  { foot, length }: { readonly foot: number; readonly length: number },
  metrics: FontMetrics,
): PlottedSeries {
  const { scale, size } = place;
  const texts = tickTexts(axis, { ...place, top: 0 }, metrics);
  const placed = axis.ticks.map(({ value, label }) => {
    const found = texts.find(
      ({ text, x }) =>
        text === label && Math.abs(x - scale.toPoints(value)) <= textWidth(metrics, text, size) / 2,
    );
    return { text: found ? label : "", dx: found ? found.x - scale.toPoints(value) : 0 };
  });
  const look = { side: "below", size, weight: "regular", colour: "quiet" } as const;
  const labels = {
    texts: column(
      "Akse",
      placed.map(({ text }) => text),
    ),
    looks: placed.map(({ dx }): LabelLook => ({ ...look, dx })),
  };
  return {
    name: "Hjælpelinjer",
    x: column(
      "Hjælpelinje",
      axis.ticks.map(({ value }) => value),
    ),
    y: repeated("Hjælpelinje, fod", foot, axis.ticks.length),
    reach: { along: "upright", length, colour: "guide", points: LINE.guide },
    ...(plotAxis(axis).labels ? {} : { labels }),
  };
}

/** A short upright line in its row for each value. */
export function rowTicks(
  name: string,
  ticks: readonly { readonly value: number; readonly place: number }[],
  { reach, line }: { readonly reach: number; readonly line: PlotStroke },
): PlottedSeries {
  const values = pieces(ticks, ({ value }) => [value, value]);
  const places = pieces(ticks, ({ place }) => [place - reach, place + reach]);
  return { name, x: column(name, values), y: column(`${name}, række`, places), line };
}

/** A hairline from label to value, so that the eye keeps to its row. */
export function guideSeries<Row>({ grid: { axis }, rows, places }: PlacedRows<Row>): PlottedSeries {
  return {
    name: "Rækker",
    x: repeated("Rækkens start", axis.from, rows.length),
    y: places,
    reach: { along: "across", length: axis.to - axis.from, colour: "guide", points: LINE.hairline },
  };
}

/** The words of the rows, column by column, each hung on the nearer edge of the plot. */
export function wordColumns<Row>({ grid, rows }: Pick<PlacedRows<Row>, "grid" | "rows">) {
  const { columns, plot, size } = grid;
  return columns.flatMap(({ column: { name, align, weight, look, heading }, left, right }, index) => {
    const texts = rows.map(({ words }) => words[index] ?? "");
    if (texts.every((text) => text === "")) return [];
    const edge = right <= plot.left ? ("left" as const) : ("right" as const);
    const at = { left, right, center: (left + right) / 2 }[align];
    const side = ({ left: "right", right: "left", center: "middle" } as const)[align];
    const looks = rows.map(
      ({ row }): LabelLook => ({ side, dx: at - plot[edge], size, weight, ...look(row) }),
    );
    const called = heading ?? name ?? (edge === "left" ? "Praksis" : "Tekst");
    return { edge, name: called, labels: { texts: column(called, texts), looks } };
  });
}

/** The same as series of points at the edges. */
export function textSeries<Row>(placed: PlacedRows<Row>): readonly PlottedSeries[] {
  const { grid, rows, places } = placed;
  const edges = {
    left: repeated("Venstre kant", grid.axis.from, rows.length),
    right: repeated("Højre kant", grid.axis.to, rows.length),
  };
  return wordColumns(placed).map(({ edge, name, labels }) => ({ name, x: edges[edge], y: places, labels }));
}

/** A text that is no datum, where the picture has it. */
export function textNote({ align, ...text }: PlacedText, metrics: FontMetrics): PlotNote {
  const width = textWidth(metrics, text.text, text.size, text.weight) + 4;
  return { kind: "text", ...text, align, width };
}

/** An arrow from its end to its tip. */
export function arrowNote({ tip, y, towards, length }: ArrowPlace): PlotNote {
  const end = towards === "left" ? tip + length : tip - length;
  const across = { left: Math.min(tip, end), right: Math.max(tip, end) };
  const shape = towards === "left" ? "leftArrow" : "rightArrow";
  return { kind: "surface", shape, ...across, top: y - HEAD / 2, bottom: y + HEAD / 2, fill: "cluster" };
}

interface ArrowPlace {
  readonly tip: number;
  readonly y: number;
  readonly towards: "left" | "right";
  readonly length: number;
}

const HEAD = 9;
