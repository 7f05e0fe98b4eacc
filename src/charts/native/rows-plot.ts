import type { ChartSize } from "../../model/chart.ts";
import type { LabelLook, PlotNote, PlottedChart, PlottedSeries } from "../../model/plotted-chart.ts";
import { type FontMetrics, textWidth } from "../../typeset/font-metrics.ts";
import { REFERENCE_STYLE, SIDE_TYPE } from "../chart-style.ts";
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
import { asWritten, column, LINE_NAMES, overGrid, plotAxis, plotLine, repeated } from "./data.ts";
import {
  arrowNote,
  guideSeries,
  labelStep,
  placedRows,
  textNote,
  textSeries,
  tickSeries,
} from "./grid-series.ts";

/** One panel of a chart of rows, while its series are made. */
export type RowsPanel<Row> = ReturnType<typeof panelOf<Row>>;

const panelOf = <Row>(grid: PracticeGrid<Row>, rows: readonly GridRow<Row>[]) =>
  placedRows<Row, PracticeGrid<Row>>(grid, rows);

/** What one kind of chart adds to a panel. */
interface PanelContent<Row extends RowTexts> extends Pick<RowContent<Row>, "look" | "footLines"> {
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
  // Where nobody is shown there are no data to edit.
  if (chart.rows.length === 0) return [];
  const grid = practiceGrid(chart, content, size, metrics);
  const arrowPanel = chart.direction?.towards === "left" ? 0 : grid.panels.length - 1;
  return grid.panels.map((rows, index) => {
    const panel = panelOf(grid, rows);
    const behind = [gridSeries(panel, metrics), guideSeries(panel)];
    const drawn = [...referenceSeries(panel), ...content.marks(panel)];
    const arrow = index === arrowPanel ? directionNotes(chart, grid, metrics) : [];
    return {
      ...placeOf(panel, metrics),
      height: pictureSize(size).height,
      series: [...overGrid(behind, drawn), ...textSeries(panel)],
      notes: [...stripNotes(panel), ...(content.notes?.(panel, index) ?? []), ...arrow],
    };
  });
}

/** The axes of a panel; the upright one reaches up to where the first line begins. */
function placeOf<Row>({ grid, placeAt }: RowsPanel<Row>, metrics: FontMetrics) {
  const { width, plot, bottom, axis } = grid;
  const head = headOf(grid);
  return {
    width,
    plot: { ...plot, top: head, bottom },
    across: plotAxis(axis, labelStep(axis, { ...grid, size: SIDE_TYPE }, metrics)),
    upright: { from: placeAt(head), to: placeAt(bottom), isTurned: true },
  };
}

const headOf = <Row>({ references, top }: PracticeGrid<Row>): number =>
  Math.min(top, ...references.map(({ lineTop }) => lineTop));

function gridSeries<Row>({ grid, placeAt }: RowsPanel<Row>, metrics: FontMetrics): PlottedSeries {
  const foot = placeAt(grid.bottom);
  const place = { ...grid, size: SIDE_TYPE };
  return tickSeries(grid.axis, place, { foot, length: placeAt(grid.top) - foot }, metrics);
}

/** Each line with its name where the picture has it, the strongest on top. */
function referenceSeries<Row>({ grid, placeAt }: RowsPanel<Row>): readonly PlottedSeries[] {
  const { references, bottom, scale } = grid;
  const ordered = [...references].sort(
    (a, b) => REFERENCE_STYLE[a.reference.role].width - REFERENCE_STYLE[b.reference.role].width,
  );
  return ordered.map(({ reference, label, place, lineTop, labelY }) => {
    const { isStrong, colour } = REFERENCE_STYLE[reference.role];
    const name = LINE_NAMES[reference.role];
    const look: LabelLook = {
      side: "right",
      dx: place.left - scale.toPoints(reference.value),
      dy: labelY - lineTop,
      size: SIDE_TYPE,
      weight: isStrong ? "bold" : "regular",
      colour,
    };
    return {
      name,
      x: repeated(name, asWritten(reference.value, label), 2),
      y: column(`${name}, række`, [placeAt(lineTop), placeAt(bottom)]),
      line: plotLine(reference.role),
      labels: { texts: column(`${name}, navn`, [label]), looks: [look] },
    };
  });
}

/** Of a surface that Office draws over what stands on it. */
export const VEIL = { fill: "reference", strength: 0.1 } as const;

/** A strip behind each row that is drawn stronger. */
function stripNotes<Row extends RowTexts>({
  rows,
  grid: { pitch, width },
}: RowsPanel<Row>): readonly PlotNote[] {
  return rows
    .filter(({ row }) => row.emphasised === true)
    .map(({ y }) => {
      const box = { left: 0, right: width, top: y - pitch / 2, bottom: y + pitch / 2 };
      return { kind: "surface", shape: "rect", ...box, ...VEIL };
    });
}

const SHAFT = 30;
const TO_WORDS = 7;

/** The arrow and the words for the better direction, below the axis. */
export function directionNotes<Row extends RowTexts>(
  { direction }: RowsChart<Row>,
  { plot, bottom }: PracticeGrid<Row>,
  metrics: FontMetrics,
): readonly PlotNote[] {
  if (!direction) return [];
  const { towards, label: text } = direction;
  const isLeft = towards === "left";
  const y = bottom + TO_FOOT;
  const tip = isLeft ? plot.left : plot.right;
  const beside = SHAFT + TO_WORDS + (isLeft ? 0 : textWidth(metrics, text, SIDE_TYPE, "bold"));
  const x = tip + (isLeft ? beside : -beside);
  const words = { x, y, text, align: "left", size: SIDE_TYPE, weight: "bold", colour: "cluster" } as const;
  return [arrowNote({ tip, y, towards, length: SHAFT }), textNote(words, metrics)];
}
