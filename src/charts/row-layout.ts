import type { ChartSize } from "../model/chart.ts";
import type { Axis, Direction, ReferenceLine } from "../model/charts/chart-parts.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { type AxisScale, linearScale } from "./axis-scale.ts";
import { POINTS_PER_INCH } from "./picture-spec.ts";
import { type Columns, type RowColumns, type RowTexts, type RowWords, rowColumns } from "./row-columns.ts";
import { LABEL_LINE, LABEL_SHARES, type PlacedReference, placeReferences } from "./row-references.ts";

/** What all charts of rows have in common. */
export interface RowsChart<Row extends RowTexts> {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly references: readonly ReferenceLine[];
  readonly axis: Axis;
  readonly direction?: Direction;
}

/** A row with its place and its words as drawn. */
export interface PlacedRow<Row extends RowTexts> {
  readonly row: Row;
  readonly words: RowWords;
  /** Middle of the row, in points from the top. */
  readonly y: number;
}

/** Everything about where things stand; panels share it and differ only in their rows. */
export interface RowLayout<Row extends RowTexts> {
  readonly panels: readonly (readonly PlacedRow<Row>[])[];
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  readonly columns: Columns;
  readonly scale: AxisScale;
  readonly top: number;
  readonly bottom: number;
  readonly pitch: number;
  readonly size: number;
  readonly markDiameter: number;
  readonly references: readonly PlacedReference[];
}

const ABOVE_PLOT = 5;
const AXIS_HEIGHT = 18;
/** Height of a line below the axis. */
export const FOOT_LINE = 18;
const PANEL_GAP = 30;
/** Room in points that a row of 12 point type asks for at the least, and to stand at ease. */
const TIGHT_PITCH = 11.6;
const EASY_PITCH = 13;
/** More rows go into two panels whatever the height, so that all slides of a deck look alike. */
const MOST_IN_ONE_PANEL = 18;
const WIDEST_PITCH = 46;
const NARROWEST_TWO_PANELS = 640;
/** Words are rather cut than set smaller than this. */
const SMALLEST_FOR_WORDS = 12;
const TYPE_STEP = 0.5;

/**
 * Lays out a chart of rows for the size at hand.
 *
 * Few practices get large rows and type, many get small ones. When one column of rows could not carry 12 point type,
 * the rows go on in a second panel with the same axis, because a projected code that cannot be read is no code.
 *
 * @param footLines lines kept below the axis for arrow and key
 */
export function rowLayout<Row extends RowTexts>(
  chart: RowsChart<Row>,
  size: ChartSize,
  metrics: FontMetrics,
  footLines = chart.direction === undefined ? 0 : 1,
): RowLayout<Row> {
  const { references } = chart;
  for (const labelShare of LABEL_SHARES)
    for (let labelRows = Math.min(1, references.length); labelRows <= references.length; labelRows++) {
      const layout = layOutRows(chart, frameOf(chart.rows.length, size, { labelRows, footLines }), metrics);
      const { scale, width } = layout;
      const head = { width, scale, bottom: layout.top - ABOVE_PLOT, labelRows, labelShare };
      const placed = placeReferences(references, head, metrics);
      if (placed !== undefined) return { ...layout, references: placed };
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
  size: ChartSize,
  { labelRows, footLines }: { readonly labelRows: number; readonly footLines: number },
): Frame {
  const pictureWidth = Math.round(size.widthInches * POINTS_PER_INCH);
  const height = Math.round(size.heightInches * POINTS_PER_INCH);
  const top = labelRows * LABEL_LINE + ABOVE_PLOT;
  const below = AXIS_HEIGHT + footLines * FOOT_LINE;
  const room = height - top - below;
  const isReadable = rowCount <= MOST_IN_ONE_PANEL && room / rowCount >= TIGHT_PITCH;
  const panelCount = isReadable || pictureWidth < NARROWEST_TWO_PANELS ? 1 : 2;
  const rowsPerPanel = Math.ceil(rowCount / panelCount);
  const pitch = Math.min(WIDEST_PITCH, room / Math.max(1, rowsPerPanel));
  const width = (pictureWidth - (panelCount - 1) * PANEL_GAP) / panelCount;
  return { panelCount, width, height, top, pitch, rowsPerPanel };
}

function layOutRows<Row extends RowTexts>(
  chart: RowsChart<Row>,
  frame: Frame,
  metrics: FontMetrics,
): Omit<RowLayout<Row>, "references"> {
  const { width, height, top, pitch, rowsPerPanel, panelCount } = frame;
  const markDiameter = Math.min(16, Math.max(6.5, pitch * 0.58));
  const { columns, rows, size } = wordedColumns(chart, frame, { metrics, markDiameter });
  const placed = rows.map(({ row, words }, index) => ({
    row,
    words,
    y: top + ((index % rowsPerPanel) + 0.5) * pitch,
  }));
  return {
    panels: Array.from({ length: panelCount }, (_, panel) =>
      placed.slice(panel * rowsPerPanel, (panel + 1) * rowsPerPanel),
    ),
    width,
    height,
    gap: PANEL_GAP,
    columns,
    scale: linearScale(chart.axis, columns.plot),
    top,
    bottom: top + rowsPerPanel * pitch,
    pitch,
    size,
    markDiameter,
  };
}

/** Type as large as the rows carry; smaller, though not below 12 points, where that spares the words a cut. */
function wordedColumns<Row extends RowTexts>(
  { rows }: RowsChart<Row>,
  { width, pitch, panelCount }: Frame,
  { metrics, markDiameter }: { readonly metrics: FontMetrics; readonly markDiameter: number },
): RowColumns<Row> & { readonly size: number } {
  const largest = typeSize(pitch);
  const steps = Math.max(0, Math.round((largest - SMALLEST_FOR_WORDS) / TYPE_STEP));
  for (let step = 0; ; step++) {
    const size = largest - step * TYPE_STEP;
    const keepFree =
      panelCount === 1
        ? { label: 2 * size, value: 3 * size, remark: 5.5 * size }
        : { label: 0, value: 0, remark: 0 };
    const found = rowColumns({ rows, width, size, markDiameter, keepFree }, metrics);
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
