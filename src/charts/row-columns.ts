import { type FontMetrics, textWidth, type Weight } from "../model/font-metrics.ts";
import type { Span } from "./axis-scale.ts";
import { shortenText } from "./shorten-text.ts";

/** What every chart of rows says about a practice. */
export interface RowTexts {
  readonly label: string;
  readonly remark: string;
  readonly valueText: string;
  readonly countsText?: string;
}

/** A row's words as they are drawn: long names are shortened, counts may be left out. */
export interface RowWords {
  readonly label: string;
  readonly value: string;
  readonly counts: string;
  readonly remark: string;
}

/** Where the columns of a panel stand, in points. */
export interface Columns {
  readonly labelRight: number;
  readonly plot: Span;
  readonly valueRight: number;
  readonly countsRight: number;
  readonly remarkLeft: number;
  readonly words: readonly RowWords[];
}

export interface ColumnsRequest {
  readonly rows: readonly RowTexts[];
  readonly width: number;
  readonly size: number;
  readonly markDiameter: number;
  /** Widths that are kept free even when the words are shorter, so that the plot stands still from slide to slide. */
  readonly keepFree: { readonly label: number; readonly value: number; readonly remark: number };
}

const LARGEST_LABEL_SHARE = 0.35;
const SMALLEST_PLOT_SHARE = 0.3;
const BETWEEN_COLUMNS = 12;
/** Kept free at both sides, since Office sets text a hair wider than measured. */
const EDGE = 2;

/**
 * Divides a panel into label, plot, value, counts and remark by measuring the words.
 *
 * Where names, counts and remarks would leave the plot too narrow to read, the counts go first (they stand in the
 * measure's table as well), then long names are shortened further.
 */
export function rowColumns(request: ColumnsRequest, metrics: FontMetrics): Columns {
  const words = request.rows.map(wordsOf);
  const labelLimit = request.width * LARGEST_LABEL_SHARE;
  const full = divide(request, withLabels(words, labelLimit, request, metrics), metrics);
  if (isWideEnough(full, request)) return full;
  const bare = words.map((row) => ({ ...row, counts: "" }));
  const uncounted = divide(request, withLabels(bare, labelLimit, request, metrics), metrics);
  if (isWideEnough(uncounted, request)) return uncounted;
  const missing = request.width * SMALLEST_PLOT_SHARE - plotWidth(uncounted);
  return divide(request, withLabels(bare, uncounted.labelRight - EDGE - missing, request, metrics), metrics);
}

function wordsOf(row: RowTexts): RowWords {
  return {
    label: row.label,
    value: row.valueText,
    counts: row.countsText ?? "",
    remark: row.remark,
  };
}

function withLabels(
  words: readonly RowWords[],
  limit: number,
  { size }: ColumnsRequest,
  metrics: FontMetrics,
): RowWords[] {
  const type = { size, weight: "bold" } as const;
  return words.map((row) => ({ ...row, label: shortenText(metrics, row.label, limit, type) }));
}

function divide(request: ColumnsRequest, words: readonly RowWords[], metrics: FontMetrics): Columns {
  const { width, size, markDiameter, keepFree } = request;
  const widest = (column: keyof RowWords, weight: Weight, atLeast = 0) =>
    words.reduce((most, row) => Math.max(most, textWidth(metrics, row[column], size, weight)), atLeast);
  const labelRight = EDGE + widest("label", "bold", keepFree.label);
  const counts = widest("counts", "regular");
  const remark = widest("remark", "bold", keepFree.remark);
  const toPlot = BETWEEN_COLUMNS + markDiameter / 2;
  const remarkLeft = width - EDGE - remark;
  const countsRight = remark > 0 ? remarkLeft - BETWEEN_COLUMNS : width - EDGE;
  const valueRight = counts > 0 ? countsRight - counts - BETWEEN_COLUMNS : countsRight;
  const plotRight = valueRight - widest("value", "bold", keepFree.value) - toPlot;
  return {
    labelRight,
    plot: { left: Math.ceil(labelRight + toPlot), right: Math.floor(plotRight) },
    valueRight,
    countsRight,
    remarkLeft,
    words,
  };
}

function plotWidth({ plot }: Columns): number {
  return plot.right - plot.left;
}

function isWideEnough(columns: Columns, { width }: ColumnsRequest): boolean {
  return plotWidth(columns) >= width * SMALLEST_PLOT_SHARE;
}
