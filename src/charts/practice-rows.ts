import type { ChartSize } from "../model/chart.ts";
import type { Axis, Direction, ReferenceLine } from "../model/charts/chart-parts.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { directionLayers } from "./arrows.ts";
import { linearScale } from "./axis.ts";
import { colour, lineLook, REFERENCE_STYLE, SIDE_TYPE } from "./chart-style.ts";
import {
  boxLayer,
  type Layer,
  type Panel,
  type PictureSpec,
  type PlacedText,
  pictureSize,
  ruleLayer,
  textLayer,
} from "./layers.ts";
import { practiceColumns, type RowLook, type RowTexts } from "./practice-columns.ts";
import { LABEL_LINE, LABEL_SHARES, type PlacedReference, placeReferences } from "./reference-labels.ts";
import { type GridRow, gridLayers, type RowGrid, rowTexts } from "./row-grid.ts";

/** What all charts with one row a practice have in common. */
export interface RowsChart<Row extends RowTexts> {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly references: readonly ReferenceLine[];
  readonly axis: Axis;
  readonly direction?: Direction;
}

/** Everything about where things stand; panels share it and differ only in their rows. */
export interface PracticeGrid<Row> extends RowGrid<Row> {
  readonly panels: readonly (readonly GridRow<Row>[])[];
  readonly markDiameter: number;
  readonly references: readonly PlacedReference[];
}

/** What one kind of chart adds to the rows. */
export interface RowContent<Row extends RowTexts> {
  readonly look: (row: Row) => RowLook;
  /** Behind grid and lines, above the strips of emphasised rows. */
  readonly background?: (grid: PracticeGrid<Row>) => readonly Layer[];
  readonly marks: (rows: readonly GridRow<Row>[], grid: PracticeGrid<Row>) => readonly Layer[];
  /** Bars cover what lies behind them, so the lines are drawn over them. */
  readonly isSolid?: boolean;
  /** Lines kept below the axis for arrow and key; one for the arrow when absent. */
  readonly footLines?: number;
  /** In the line below the axis: a key, in the panel that the arrow leaves free or beside it. */
  readonly foot?: (grid: PracticeGrid<Row>) => readonly Layer[];
  /** Below the axis of the first panel and free to run on under the others. */
  readonly wholeFoot?: (grid: PracticeGrid<Row>) => readonly Layer[];
}

const ABOVE_PLOT = 5;
const AXIS_HEIGHT = 18;
/** Height of a line below the axis. */
export const FOOT_LINE = 18;
/** From the plot to the middle of the line below the axis. */
export const TO_FOOT = 27;
const PANEL_GAP = 30;
/** Room in points that a row of 12 point type asks for at the least, and to stand at ease. */
const TIGHT_PITCH = 11.6;
const EASY_PITCH = 13;
/** More rows go into two panels whatever the height, so that all slides of a deck look alike. */
const MOST_IN_ONE_PANEL = 18;
/** So high that three rows fill a slide. */
const WIDEST_PITCH = 84;
const NARROWEST_TWO_PANELS = 640;
/** Narrower ones cut the words beside the plot; only where rows are many are they the better choice. */
const NARROWEST_FOR_MANY = 560;
const MANY_ROWS = 12;
/** Words are rather cut than set smaller than this. */
const SMALLEST_FOR_WORDS = 12;
const TYPE_STEP = 0.5;

/** The rows that have something to draw; the page says in a line below the chart who is not shown, and why. */
export function shownRows<Row extends { readonly kind: string }>(
  rows: readonly Row[],
): readonly Exclude<Row, { readonly kind: "hidden" }>[] {
  return rows.filter((row): row is Exclude<Row, { readonly kind: "hidden" }> => row.kind !== "hidden");
}

/** The picture of a chart of rows: labels, plot with grid and lines, values and remarks, panel by panel. */
export function practiceRowsSpec<Row extends RowTexts>(
  chart: RowsChart<Row>,
  content: RowContent<Row>,
  size: ChartSize,
  metrics: FontMetrics,
): PictureSpec {
  const grid = practiceGrid(chart, content, size, metrics);
  const { width, panels } = grid;
  const arrowPanel = chart.direction?.towards === "left" ? 0 : panels.length - 1;
  const footPanel = panels.length - 1 - arrowPanel;
  const lines = lineLayers(grid);
  const place = { span: grid.plot, y: grid.bottom + TO_FOOT, size: SIDE_TYPE };
  const arrow = chart.direction ? directionLayers(chart.direction, place, metrics) : [];
  const drawnPanels = panels.map((rows, index): Panel => {
    const marks = content.marks(rows, grid);
    const layers = [
      ...stripLayers(rows, grid),
      ...(content.background?.(grid) ?? []),
      ...gridLayers(grid, rows, metrics),
      ...(content.isSolid ? [...marks, ...lines] : [...lines, ...marks]),
      ...textLayer([...rowTexts(grid, rows), ...referenceTexts(grid)]),
      ...(index === arrowPanel ? arrow : []),
      ...(index === footPanel ? (content.foot?.(grid) ?? []) : []),
      ...(index === 0 ? (content.wholeFoot?.(grid) ?? []) : []),
    ];
    return { left: index * (width + PANEL_GAP), layers };
  });
  return { ...pictureSize(size), panels: drawnPanels };
}

/**
 * Lays out a chart of rows for the size at hand.
 *
 * Few practices get large rows and type, many get small ones. When one column of rows could not carry 12 point type,
 * the rows go on in a second panel with the same axis, because a projected code that cannot be read is no code.
 */
export function practiceGrid<Row extends RowTexts>(
  chart: RowsChart<Row>,
  { look, footLines = chart.direction === undefined ? 0 : 1 }: Pick<RowContent<Row>, "look" | "footLines">,
  size: ChartSize,
  metrics: FontMetrics,
): PracticeGrid<Row> {
  const { references, rows } = chart;
  for (const labelShare of LABEL_SHARES)
    for (let labelRows = Math.min(1, references.length); labelRows <= references.length; labelRows++) {
      const frame = frameOf(rows.length, pictureSize(size), { labelRows, footLines });
      const grid = layOutRows(chart, look, frame, metrics);
      const head = { ...grid, bottom: grid.top - ABOVE_PLOT, labelRows, labelShare };
      const placed = placeReferences(references, head, metrics);
      if (placed !== undefined) return { ...grid, references: placed };
    }
  throw new RangeError(`no room for the labels of the lines of ${chart.id}`);
}

interface Frame {
  readonly panelCount: number;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly pitch: number;
  readonly rowsPerPanel: number;
}

function frameOf(
  rowCount: number,
  { width: pictureWidth, height }: ReturnType<typeof pictureSize>,
  { labelRows, footLines }: { readonly labelRows: number; readonly footLines: number },
): Frame {
  const top = labelRows * LABEL_LINE + ABOVE_PLOT;
  const below = AXIS_HEIGHT + footLines * FOOT_LINE;
  const room = height - top - below;
  const isReadable = rowCount <= MOST_IN_ONE_PANEL && room / rowCount >= TIGHT_PITCH;
  const narrowest = rowCount > MANY_ROWS ? NARROWEST_FOR_MANY : NARROWEST_TWO_PANELS;
  const panelCount = isReadable || pictureWidth < narrowest ? 1 : 2;
  const rowsPerPanel = Math.ceil(rowCount / panelCount);
  const pitch = Math.min(WIDEST_PITCH, room / Math.max(1, rowsPerPanel));
  const width = (pictureWidth - (panelCount - 1) * PANEL_GAP) / panelCount;
  return { panelCount, width, height, top, pitch, rowsPerPanel };
}

function layOutRows<Row extends RowTexts>(
  { rows, axis }: RowsChart<Row>,
  look: (row: Row) => RowLook,
  { width, height, top, pitch, rowsPerPanel, panelCount }: Frame,
  metrics: FontMetrics,
): Omit<PracticeGrid<Row>, "references"> {
  const markDiameter = Math.min(16, Math.max(6.5, pitch * 0.58));
  const request = { rows, look, width, sideSize: SIDE_TYPE, markDiameter, isRoomy: panelCount === 1 };
  const { columns, plot, words, size } = largestComplete(pitch, (size) =>
    practiceColumns({ ...request, size }, metrics),
  );
  const placed = rows.map((row, index) => {
    return { row, words: words[index] ?? [], y: top + ((index % rowsPerPanel) + 0.5) * pitch };
  });
  const panels = Array.from({ length: panelCount }, (_, panel) =>
    placed.slice(panel * rowsPerPanel, (panel + 1) * rowsPerPanel),
  );
  const place = { width, height, top, bottom: top + rowsPerPanel * pitch, pitch, size, sideSize: SIDE_TYPE };
  return {
    ...place,
    columns,
    plot,
    axis,
    scale: linearScale(axis, plot),
    rows: placed,
    panels,
    markDiameter,
  };
}

/** Type as large as the rows carry; smaller, though not below 12 points, where that spares the words a cut. */
function largestComplete<Found extends { readonly isComplete: boolean }>(
  pitch: number,
  columnsAt: (size: number) => Found,
): Found & { readonly size: number } {
  const largest = typeSize(pitch);
  const steps = Math.max(0, Math.round((largest - SMALLEST_FOR_WORDS) / TYPE_STEP));
  for (let step = 0; ; step++) {
    const size = largest - step * TYPE_STEP;
    const found = columnsAt(size);
    if (found.isComplete || step >= steps) return { ...found, size };
  }
}

/**
 * 9 to 18 points: as large as the rows carry, in half points so that neighbouring slides look alike. Letters from the top
 * of an Å to the foot of a g take 0.95 of the type size, so rows hold a little more than their own height.
 */
function typeSize(pitch: number): number {
  const wanted = pitch < EASY_PITCH ? Math.min(12, pitch * 1.04) : 12 + (pitch - EASY_PITCH) * 0.2;
  return Math.min(18, Math.max(9, Math.floor(wanted * 2) / 2));
}

/** A strip of tint behind each row that is drawn stronger. */
function stripLayers<Row extends RowTexts>(
  rows: readonly GridRow<Row>[],
  { pitch, width }: PracticeGrid<Row>,
): readonly Layer[] {
  const strips = rows
    .filter(({ row }) => row.emphasised === true)
    .map(({ y }) => ({
      left: 0,
      right: width,
      top: y - pitch / 2,
      bottom: y + pitch / 2,
      fill: colour("tint"),
    }));
  return boxLayer(strips);
}

function lineLayers<Row>({ references, scale, bottom }: PracticeGrid<Row>): readonly Layer[] {
  const width = ({ reference }: PlacedReference) => REFERENCE_STYLE[reference.role].width;
  // The strongest line is drawn last, so that it stays visible where lines coincide.
  const ordered = [...references].sort((a, b) => width(a) - width(b));
  return ordered.flatMap(({ reference, lineTop }) =>
    ruleLayer([{ x: scale.place(reference.value), y: lineTop, y2: bottom, ...lineLook(reference.role) }]),
  );
}

function referenceTexts<Row>({ references }: PracticeGrid<Row>): readonly PlacedText[] {
  return references.map(({ reference, label, place, labelY }) => {
    const { isStrong, colour: role } = REFERENCE_STYLE[reference.role];
    const weight = isStrong ? "bold" : "regular";
    return { x: place.left, y: labelY, text: label, align: "left", size: SIDE_TYPE, weight, colour: role };
  });
}
