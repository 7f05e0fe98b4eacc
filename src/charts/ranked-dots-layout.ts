import type { ChartSize, DotRow, RankedDotsChart, ReferenceLine } from "../model/chart.ts";
import { type FontMetrics, textWidth } from "../model/font-metrics.ts";
import { type AxisScale, linearScale } from "./axis-scale.ts";
import { REFERENCE_STYLE } from "./chart-style.ts";
import { POINTS_PER_INCH } from "./picture-spec.ts";
import { type LabelPlace, placeReferenceLabels } from "./place-reference-labels.ts";
import { type Columns, type RowWords, rankedDotsColumns } from "./ranked-dots-columns.ts";
import { shortenText } from "./shorten-text.ts";

/** A practice's row with its place and its words as drawn. */
export interface PlacedRow {
  readonly row: DotRow;
  readonly words: RowWords;
  /** Middle of the row, in points from the top. */
  readonly y: number;
}

export interface PlacedReference {
  readonly reference: ReferenceLine;
  readonly place: LabelPlace;
  readonly label: string;
  /** Where the line begins above the plot. */
  readonly lineTop: number;
  /** Middle of the label's line of text. */
  readonly labelY: number;
}

/** Everything about where things stand; panels share it and differ only in their rows. */
export interface RankedDotsLayout {
  readonly panels: readonly (readonly PlacedRow[])[];
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

/** Type of axis, reference labels and arrow, in points. */
export const SIDE_TYPE = 12;
/** Kept free at both sides, since Office sets text a hair wider than measured. */
const EDGE = 2;
const LABEL_LINE = 15;
const ABOVE_PLOT = 5;
const AXIS_HEIGHT = 18;
const DIRECTION_HEIGHT = 18;
/** Labels of any length nearly always find a place. Else they are shortened; below a quarter of the panel all fit. */
const LABEL_SHARES = [1, 0.45, 0.22];
const PANEL_GAP = 30;
/** Room in points that a row of 12 point type asks for at the least, and to stand at ease. */
const TIGHT_PITCH = 11.6;
const EASY_PITCH = 13;
/** More rows go into two panels whatever the height, so that all slides of a deck look alike. */
const MOST_IN_ONE_PANEL = 18;
const WIDEST_PITCH = 46;
const NARROWEST_TWO_PANELS = 640;

/**
 * Lays out ranked dots for the size at hand.
 *
 * Few practices get large rows and type, many get small ones. When one column of rows could not carry 12 point type,
 * the ranking goes on in a second panel with the same axis, because a projected code that cannot be read is no code.
 */
export function rankedDotsLayout(
  chart: RankedDotsChart,
  size: ChartSize,
  metrics: FontMetrics,
): RankedDotsLayout {
  const { references } = chart;
  for (const labelShare of LABEL_SHARES)
    for (let labelRows = Math.min(1, references.length); labelRows <= references.length; labelRows++) {
      const layout = layOutRows(chart, frameOf(chart, size, labelRows), metrics);
      const placed = placeReferences(references, layout, { labelRows, labelShare }, metrics);
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

function frameOf(chart: RankedDotsChart, size: ChartSize, labelRows: number): Frame {
  const pictureWidth = Math.round(size.widthInches * POINTS_PER_INCH);
  const height = Math.round(size.heightInches * POINTS_PER_INCH);
  const top = labelRows * LABEL_LINE + ABOVE_PLOT;
  const below = AXIS_HEIGHT + (chart.direction === undefined ? 0 : DIRECTION_HEIGHT);
  const room = height - top - below;
  const isReadable = chart.rows.length <= MOST_IN_ONE_PANEL && room / chart.rows.length >= TIGHT_PITCH;
  const panelCount = isReadable || pictureWidth < NARROWEST_TWO_PANELS ? 1 : 2;
  const rowsPerPanel = Math.ceil(chart.rows.length / panelCount);
  const pitch = Math.min(WIDEST_PITCH, room / Math.max(1, rowsPerPanel));
  const width = (pictureWidth - (panelCount - 1) * PANEL_GAP) / panelCount;
  return { panelCount, width, height, top, pitch, rowsPerPanel };
}

function layOutRows(
  chart: RankedDotsChart,
  frame: Frame,
  metrics: FontMetrics,
): Omit<RankedDotsLayout, "references"> {
  const { width, height, top, pitch, rowsPerPanel, panelCount } = frame;
  const size = typeSize(pitch);
  const markDiameter = Math.min(16, Math.max(6.5, pitch * 0.58));
  const keepFree =
    panelCount === 1
      ? { label: 2 * size, value: 3 * size, remark: 5.5 * size }
      : { label: 0, value: 0, remark: 0 };
  const columns = rankedDotsColumns({ rows: chart.rows, width, size, markDiameter, keepFree }, metrics);
  const placed = chart.rows.map((row, index) => ({
    row,
    words: columns.words[index] ?? { label: row.label, value: row.valueText, counts: "", remark: row.remark },
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

/**
 * 9 to 18 points: as large as the rows carry, in half points so that neighbouring slides look alike. Letters from the top
 * of an Å to the foot of a g take 0.95 of the type size, so rows hold a little more than their own height.
 */
function typeSize(pitch: number): number {
  const wanted = pitch < EASY_PITCH ? Math.min(12, pitch * 1.04) : 12 + (pitch - EASY_PITCH) * 0.2;
  return Math.min(18, Math.max(9, Math.floor(wanted * 2) / 2));
}

function placeReferences(
  references: readonly ReferenceLine[],
  { width, scale, top }: Pick<RankedDotsLayout, "width" | "scale" | "top">,
  { labelRows, labelShare }: { readonly labelRows: number; readonly labelShare: number },
  metrics: FontMetrics,
): readonly PlacedReference[] | undefined {
  const longest = (width - 2 * EDGE) * labelShare;
  const lines = references.map((reference) => {
    const { isStrong } = REFERENCE_STYLE[reference.role];
    const type = { size: SIDE_TYPE, weight: isStrong ? "bold" : "regular" } as const;
    const label = shortenText(metrics, reference.label, longest, type);
    const x = scale.toPoints(reference.value);
    return { reference, label, x, isStrong, width: textWidth(metrics, label, type.size, type.weight) };
  });
  const placed = placeReferenceLabels(lines, { left: EDGE, right: width - EDGE }, labelRows);
  return placed?.map(({ line, ...place }) => {
    const rowTop = top - ABOVE_PLOT + 2 - (place.row + 1) * LABEL_LINE;
    const lineTop = place.side === "above" ? rowTop + LABEL_LINE : rowTop + 2;
    return { reference: line.reference, label: line.label, place, lineTop, labelY: rowTop + LABEL_LINE / 2 };
  });
}
