import type { ChartSize } from "../../model/chart.ts";
import type {
  DataColumn,
  LabelLook,
  PlotNote,
  PlottedChart,
  PlottedSeries,
} from "../../model/plotted-chart.ts";
import { type FontMetrics, textWidth } from "../../typeset/font-metrics.ts";
import { LINE, REFERENCE_STYLE, SIDE_TYPE } from "../chart-style.ts";
import { pictureSize } from "../layers.ts";
import type { RowTexts } from "../practice-columns.ts";
import {
  type PracticeGrid,
  practiceGrid,
  type RowContent,
  type RowsChart,
  TO_FOOT,
} from "../practice-rows.ts";
import type { GridRow } from "../row-grid.ts";
import { alike, asWritten, column, LINE_NAMES, marksOnTop, plotAxis, plotLine, repeated } from "./data.ts";

/** One panel of a chart of rows, while its series are made. */
export interface RowsPanel<Row> {
  readonly grid: PracticeGrid<Row>;
  readonly rows: readonly GridRow<Row>[];
  /** Number of each row from the top: where it stands on the upright axis. */
  readonly places: DataColumn;
  /** Points from the top of the chart as a place on the upright axis. */
  readonly placeAt: (y: number) => number;
}

/** What one kind of chart adds to a panel. */
export interface PanelContent<Row extends RowTexts> extends Pick<RowContent<Row>, "look" | "footLines"> {
  /** What is drawn over grid and lines, the topmost last. */
  readonly marks: (panel: RowsPanel<Row>) => readonly PlottedSeries[];
  readonly notes?: (panel: RowsPanel<Row>, index: number) => readonly PlotNote[];
}

/** A chart of rows as Office draws it: one chart a panel, since a chart has one pair of axes. */
export function rowsPlots<Row extends RowTexts>(
  chart: RowsChart<Row>,
  content: PanelContent<Row>,
  size: ChartSize,
  metrics: FontMetrics,
): readonly PlottedChart[] {
  const grid = practiceGrid(chart, content, size, metrics);
  const arrowPanel = chart.direction?.towards === "left" ? 0 : grid.panels.length - 1;
  return grid.panels.map((rows, index) => {
    const panel = panelOf(grid, rows);
    const arrow = index === arrowPanel ? directionNotes(chart, grid, metrics) : [];
    return panelPlot(panel, {
      series: [
        ...marksOnTop(
          [...gridSeries(panel), ...guideSeries(panel), ...referenceSeries(panel)],
          content.marks(panel),
        ),
        ...textSeries(panel),
      ],
      notes: [...(content.notes?.(panel, index) ?? []), ...arrow],
      size,
    });
  });
}

function panelOf<Row>(grid: PracticeGrid<Row>, rows: readonly GridRow<Row>[]): RowsPanel<Row> {
  const { top, pitch } = grid;
  return {
    grid,
    rows,
    places: column(
      "Række",
      rows.map((_, index) => index + 1),
    ),
    placeAt: (y) => Number(((y - top) / pitch + 0.5).toFixed(3)),
  };
}

function panelPlot<Row>(
  { grid, placeAt }: RowsPanel<Row>,
  { series, notes, size }: Pick<PlottedChart, "series" | "notes"> & { readonly size: ChartSize },
): PlottedChart {
  const { width, plot, bottom, axis, references, top } = grid;
  const head = Math.min(top, ...references.map(({ lineTop }) => lineTop));
  return {
    width,
    height: pictureSize(size).height,
    plot: { ...plot, top: head, bottom },
    across: plotAxis(axis),
    upright: { from: placeAt(head), to: placeAt(bottom), isTurned: true },
    series,
    notes,
  };
}

/** Thin lines at the axis' ticks, from below the rows up; the labels where Office cannot write them as they are. */
function gridSeries<Row>({ grid: { axis, top, bottom }, placeAt }: RowsPanel<Row>): readonly PlottedSeries[] {
  const { ticks } = axis;
  const labels = {
    texts: column(
      "Akse",
      ticks.map(({ label }) => label),
    ),
    looks: alike({ side: "below", size: SIDE_TYPE, weight: "regular", colour: "quiet" }, ticks.length),
  };
  const height = placeAt(bottom) - placeAt(top);
  return [
    {
      name: "Hjælpelinjer",
      x: column(
        "Hjælpelinje",
        ticks.map(({ value }) => value),
      ),
      y: repeated("Hjælpelinje, række", placeAt(bottom), ticks.length),
      reach: { along: "upright", length: -height, colour: "guide", points: LINE.guide },
      ...(plotAxis(axis).labels ? {} : { labels }),
    },
  ];
}

/** A hairline from label to value, so that the eye keeps to its row. */
function guideSeries<Row>({ grid: { axis }, rows, places }: RowsPanel<Row>): readonly PlottedSeries[] {
  const length = axis.to - axis.from;
  return [
    {
      name: "Rækker",
      x: repeated("Rækkens start", axis.from, rows.length),
      y: places,
      reach: { along: "across", length, colour: "guide", points: LINE.hairline },
    },
  ];
}

/** Each line with its name where the picture has it. */
function referenceSeries<Row>({ grid, placeAt }: RowsPanel<Row>): readonly PlottedSeries[] {
  const { references, bottom, scale } = grid;
  const ordered = [...references].sort(
    (a, b) => REFERENCE_STYLE[a.reference.role].width - REFERENCE_STYLE[b.reference.role].width,
  );
  return ordered.map(({ reference, label, place, lineTop, labelY }) => {
    const { isStrong, colour } = REFERENCE_STYLE[reference.role];
    const look: LabelLook = {
      ...{ side: "right", dx: place.left - scale.toPoints(reference.value), dy: labelY - lineTop },
      ...{ size: SIDE_TYPE, weight: isStrong ? "bold" : "regular", colour },
    };
    return {
      name: LINE_NAMES[reference.role],
      x: repeated(LINE_NAMES[reference.role], asWritten(reference.value, label), 2),
      y: column(`${LINE_NAMES[reference.role]}, række`, [placeAt(lineTop), placeAt(bottom)]),
      line: plotLine(reference.role),
      labels: { texts: column(`${LINE_NAMES[reference.role]}, navn`, [label]), looks: [look] },
    };
  });
}

/** The words of the rows, column by column, each hung on the nearer edge of the plot. */
function textSeries<Row>({ grid, rows, places }: RowsPanel<Row>): readonly PlottedSeries[] {
  const { columns, plot, axis, size } = grid;
  const edges = {
    left: repeated("Venstre kant", axis.from, rows.length),
    right: repeated("Højre kant", axis.to, rows.length),
  };
  return columns.flatMap(({ column: { align, weight, look, heading }, left, right }, index) => {
    const texts = rows.map(({ words }) => words[index] ?? "");
    if (texts.every((text) => text === "")) return [];
    const edge = right <= plot.left ? "left" : "right";
    const at = align === "right" ? right : left;
    const side = align === "right" ? "left" : "right";
    const looks = rows.map(
      ({ row }): LabelLook => ({ side, dx: at - plot[edge], size, weight, ...look(row) }),
    );
    const name = heading ?? (edge === "left" ? "Praksis" : "Tekst");
    return [{ name, x: edges[edge], y: places, labels: { texts: column(name, texts), looks } }];
  });
}

const SHAFT = 30;
const HEAD = 9;
const TO_WORDS = 7;

/** The arrow and the words for the better direction, below the axis. */
function directionNotes<Row extends RowTexts>(
  { direction }: RowsChart<Row>,
  { plot, bottom }: PracticeGrid<Row>,
  metrics: FontMetrics,
): readonly PlotNote[] {
  if (!direction) return [];
  const isLeft = direction.towards === "left";
  const tip = isLeft ? plot.left : plot.right;
  const end = tip + (isLeft ? SHAFT : -SHAFT);
  const y = bottom + TO_FOOT;
  const width = textWidth(metrics, direction.label, SIDE_TYPE, "bold") + 4;
  const words = { text: direction.label, width, size: SIDE_TYPE, weight: "bold", colour: "cluster" } as const;
  return [
    {
      kind: "surface",
      shape: isLeft ? "leftArrow" : "rightArrow",
      ...{ left: Math.min(tip, end), right: Math.max(tip, end), top: y - HEAD / 2, bottom: y + HEAD / 2 },
      fill: "cluster",
    },
    isLeft
      ? { kind: "text", x: end + TO_WORDS, y, align: "left", ...words }
      : { kind: "text", x: end - TO_WORDS, y, align: "right", ...words },
  ];
}
