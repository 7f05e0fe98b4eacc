import { type FontMetrics, textWidth, type Weight } from "../typeset/font-metrics.ts";
import { shortenApart } from "../typeset/shorten-text.ts";
import type { Span } from "./axis-scale.ts";
import { EDGE } from "./chart-style.ts";

/** What every chart of rows says about a practice. */
export interface RowTexts {
  readonly label: string;
  readonly remark: string;
  readonly valueText: string;
  readonly countsText?: string;
  /** An earlier value, set before the value with an arrow between them. */
  readonly beforeText?: string;
}

/** A row's words as they are drawn: long names are shortened, counts and earlier values may be left out. */
export interface RowWords {
  readonly label: string;
  readonly before: string;
  readonly value: string;
  readonly counts: string;
  readonly remark: string;
}

interface WordedRow<Row extends RowTexts> {
  readonly row: Row;
  readonly words: RowWords;
}

/** Where the columns of a panel stand, in points. */
export interface Columns {
  readonly labelRight: number;
  readonly plot: Span;
  readonly beforeRight: number;
  /** Where the arrow from the earlier to the later value stands. */
  readonly arrow: Span;
  readonly valueRight: number;
  readonly countsRight: number;
  readonly remarkLeft: number;
}

export interface RowColumns<Row extends RowTexts> {
  readonly columns: Columns;
  readonly rows: readonly WordedRow<Row>[];
  /** Nothing was shortened or left out. */
  readonly isComplete: boolean;
}

export interface ColumnsRequest<Row extends RowTexts> {
  readonly rows: readonly Row[];
  readonly width: number;
  readonly size: number;
  readonly markDiameter: number;
  /** Widths that are kept free even when the words are shorter, so that the plot stands still from slide to slide. */
  readonly keepFree: { readonly label: number; readonly value: number; readonly remark: number };
}

const LARGEST_LABEL_SHARE = 0.35;
const SMALLEST_PLOT_SHARE = 0.3;
const BETWEEN_COLUMNS = 12;
const ARROW_WIDTH = 16;
const ARROW_GAP = 6;

/**
 * Divides a panel into label, plot, values and remark by measuring the words.
 *
 * Where the words would leave the plot too narrow to read, counts and earlier values go first (they stand in the
 * measure's table as well), then long names are shortened further.
 */
export function rowColumns<Row extends RowTexts>(
  request: ColumnsRequest<Row>,
  metrics: FontMetrics,
): RowColumns<Row> {
  const { width, size } = request;
  const full = request.rows.map((row) => ({ row, words: wordsOf(row) }));
  const bare = full.map(({ row, words }) => ({ row, words: { ...words, before: "", counts: "" } }));
  const fitInto = (rows: readonly WordedRow<Row>[], longestLabel: number) => {
    const names = rows.map(({ words }) => words.label);
    const labels = shortenApart(metrics, names, longestLabel, { size, weight: "bold" });
    const shortened = rows.map(({ row, words }, index) => {
      return { row, words: { ...words, label: labels[index] ?? words.label } };
    });
    const isComplete = rows === full && labels.every((label, index) => label === names[index]);
    return { columns: divide(request, shortened, metrics), rows: shortened, isComplete };
  };
  const missing = ({ columns: { plot } }: { readonly columns: Columns }) =>
    width * SMALLEST_PLOT_SHARE - (plot.right - plot.left);
  const complete = fitInto(full, width * LARGEST_LABEL_SHARE);
  if (missing(complete) <= 0) return complete;
  const reduced = fitInto(bare, width * LARGEST_LABEL_SHARE);
  if (missing(reduced) <= 0) return reduced;
  return fitInto(bare, reduced.columns.labelRight - EDGE - missing(reduced));
}

function wordsOf({ label, remark, valueText, countsText = "", beforeText = "" }: RowTexts): RowWords {
  return { label, before: beforeText, value: valueText, counts: countsText, remark };
}

function divide<Row extends RowTexts>(
  { width, size, markDiameter, keepFree }: ColumnsRequest<Row>,
  rows: readonly WordedRow<Row>[],
  metrics: FontMetrics,
): Columns {
  const widest = (column: keyof RowWords, weight: Weight, atLeast = 0) =>
    rows.reduce(
      (most, { words }) => Math.max(most, textWidth(metrics, words[column], size, weight)),
      atLeast,
    );
  const labelRight = EDGE + widest("label", "bold", keepFree.label);
  const toPlot = BETWEEN_COLUMNS + markDiameter / 2;
  const remark = widest("remark", "bold", keepFree.remark);
  const remarkLeft = width - EDGE - remark;
  const countsRight = remark > 0 ? remarkLeft - BETWEEN_COLUMNS : width - EDGE;
  const counts = widest("counts", "regular");
  const valueRight = counts > 0 ? countsRight - counts - BETWEEN_COLUMNS : countsRight;
  const valueLeft = valueRight - widest("value", "bold", keepFree.value);
  const before = widest("before", "regular");
  const arrow = { left: valueLeft - ARROW_GAP - ARROW_WIDTH, right: valueLeft - ARROW_GAP };
  const beforeRight = arrow.left - ARROW_GAP;
  const plotRight = (before > 0 ? beforeRight - before : valueLeft) - toPlot;
  return {
    labelRight,
    plot: { left: Math.ceil(labelRight + toPlot), right: Math.floor(plotRight) },
    beforeRight,
    arrow,
    valueRight,
    countsRight,
    remarkLeft,
  };
}
