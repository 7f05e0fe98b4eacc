import type { TableColumn } from "../model/deck.ts";
import { POINTS_PER_INCH } from "../model/slide-layouts.ts";
import { type FontMetrics, standInOf, textWidth, type Weight } from "../typeset/font-metrics.ts";
import { firstFit, textHeightInches, widestWordInches } from "./fit-text.ts";

/** What a table says, before it has a size. */
export interface TableContent {
  /** A weight of 0 keeps a column exactly as wide as its text. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that stand in bold. */
  readonly boldColumns: readonly number[];
  /** How many of the last rows are set apart. */
  readonly referenceRows: number;
  /** Where short cells stand beside tall ones. */
  readonly vertical: "top" | "middle";
}

export interface TableMeasure {
  readonly sizePoints: number;
  readonly widthInches: number;
  /** Space inside a cell, above and below its text. */
  readonly verticalPaddingInches: number;
}

/** The same before it is known how wide it may be. */
export type CellMeasure = Omit<TableMeasure, "widthInches">;

/** Whether a table is read nearly as well in one size as in another. */
export const isReadAlike = (one: CellMeasure, other: CellMeasure): boolean =>
  Math.abs(one.sizePoints - other.sizePoints) <= 2;

/** A table's size, row by row; the first row height is the heading's. */
export interface TablePlan extends TableMeasure {
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  /** What the rows come to in the typeface that may stand in for the measured one. */
  readonly standInHeight: number;
}

export const CELL_SIDE_INCHES = 0.12;

/** A table of numbers is not drawn wider than this per column beyond its text, so that rows can be followed. */
const LOOSE_INCHES = 0.75;

const ROUNDING = 1e-9;

/** Widths and heights of a table at a text size, or undefined when a word would have to be cut. */
export function planTable(
  metrics: FontMetrics,
  content: TableContent,
  measure: TableMeasure,
): TablePlan | undefined {
  const columnWidths = shareWidth(metrics, content, measure);
  if (!columnWidths) return undefined;
  const rowHeights = rowHeightsIn(metrics, content, { ...measure, columnWidths });
  const standIn = standInOf(metrics);
  const standInHeight = sumOf(rowHeightsIn(standIn, content, { ...measure, columnWidths }));
  return { ...measure, columnWidths, rowHeights, standInHeight };
}

function rowHeightsIn(
  metrics: FontMetrics,
  content: TableContent,
  { columnWidths, sizePoints, verticalPaddingInches }: Omit<TablePlan, "rowHeights" | "standInHeight">,
): readonly number[] {
  const rows = [content.columns.map(({ heading }) => heading), ...content.rows];
  return rows.map((cells, row) => {
    const heights = cells.map((text, column) => {
      const paragraphs = [{ text, weight: cellWeight(content, row, column) }];
      const room = (columnWidths[column] ?? 0) - 2 * CELL_SIDE_INCHES;
      return textHeightInches(metrics, { name: "", paragraphs, sizePoints }, room);
    });
    return Math.max(...heights) + 2 * verticalPaddingInches;
  });
}

/** Weight of a cell's text; row 0 is the heading. */
export function cellWeight(content: TableContent, row: number, column: number): Weight {
  const isReference = row > content.rows.length - content.referenceRows;
  return row === 0 || isReference || content.boldColumns.includes(column) ? "bold" : "regular";
}

interface ColumnNeed {
  readonly weight: number;
  /** Without cutting a word. */
  readonly least: number;
  /** Without breaking a line. */
  readonly natural: number;
}

/**
 * Every column as wide as its text in a wider typeface, or as near to that as it can be without breaking a line; else
 * shared by weight without cutting a word, in the wider typeface neither where that can be.
 */
function shareWidth(
  metrics: FontMetrics,
  content: TableContent,
  { sizePoints, widthInches }: TableMeasure,
): readonly number[] | undefined {
  const measured = columnNeeds(metrics, content, sizePoints);
  if (!metrics.standIn) return unbroken(measured, widthInches) ?? shareByWeight(measured, widthInches);
  const wider = columnNeeds(metrics.standIn, content, sizePoints);
  const keepingLines = measured.map((need, column) => (need.weight === 0 && wider[column]) || need);
  return (
    unbroken(wider, widthInches) ??
    between(measured, wider, widthInches) ??
    firstFit([wider, keepingLines, measured], (needs) => shareByWeight(needs, widthInches))
  );
}

/** Columns as wide as their text; what is left over goes to as many as it is enough for in a wider typeface. */
function between(
  measured: readonly ColumnNeed[],
  wider: readonly ColumnNeed[],
  widthInches: number,
): readonly number[] | undefined {
  let spare = widthInches - sumOf(measured.map(({ natural }) => natural));
  if (spare < 0) return undefined;
  const widths = measured.map(({ natural }, column) => ({
    column,
    natural,
    wide: wider[column]?.natural ?? natural,
  }));
  const given = new Map<number, number>();
  for (const { column, natural, wide } of widths.toSorted(
    (a, b) => a.wide - a.natural - b.wide + b.natural,
  )) {
    const growth = Math.min(wide - natural, spare);
    given.set(column, natural + growth);
    spare -= growth;
  }
  return measured.map(({ natural }, column) => given.get(column) ?? natural);
}

function columnNeeds(metrics: FontMetrics, content: TableContent, size: number): readonly ColumnNeed[] {
  return content.columns.map(({ heading, weight }, column) => {
    const texts = [heading, ...content.rows.map((row) => row[column] ?? "")];
    const words = texts.map((text, row) => {
      const face = cellWeight(content, row, column);
      return {
        word: widestWordInches(metrics, { text, weight: face }, size),
        line: (textWidth(metrics, text, size, face) / POINTS_PER_INCH) * 1.02,
      };
    });
    const natural = Math.max(...words.map(({ line }) => line)) + 2 * CELL_SIDE_INCHES;
    const least = Math.max(...words.map(({ word }) => word)) + 2 * CELL_SIDE_INCHES;
    return { weight, natural, least: weight === 0 ? natural : least };
  });
}

/** Every column at least as wide as its text, where there is room for that. */
function unbroken(needs: readonly ColumnNeed[], widthInches: number): readonly number[] | undefined {
  const spare = widthInches - sumOf(needs.map(({ natural }) => natural));
  return spare < 0 ? undefined : shareSpare(needs, spare);
}

function shareSpare(needs: readonly ColumnNeed[], spare: number): readonly number[] {
  const used = Math.min(spare, LOOSE_INCHES * needs.length);
  const weights = sumOf(needs.map(({ weight }) => weight));
  return needs.map(({ natural, weight }) => natural + (used * weight) / weights);
}

/** Columns that need less than their share, or cannot do with it, get what they need; the others share the rest. */
function shareByWeight(needs: readonly ColumnNeed[], widthInches: number): readonly number[] | undefined {
  const settled = new Map<number, number>();
  for (;;) {
    const rest = widthInches - sumOf([...settled.values()]);
    const open = needs.flatMap((need, column) => (settled.has(column) ? [] : [{ ...need, column }]));
    const weights = sumOf(open.map(({ weight }) => weight));
    const shares = open.map((need) => ({ ...need, share: weights > 0 ? (rest * need.weight) / weights : 0 }));
    const tooNarrow = shares.find(({ share, least }) => share < least - ROUNDING);
    const tooWide = shares.find(({ share, natural }) => share > natural + ROUNDING);
    if (tooNarrow) settled.set(tooNarrow.column, tooNarrow.least);
    else if (tooWide) settled.set(tooWide.column, tooWide.natural);
    else {
      const widths = new Map([...settled, ...shares.map(({ column, share }) => [column, share] as const)]);
      return rest > -ROUNDING ? needs.map((_, column) => widths.get(column) ?? 0) : undefined;
    }
  }
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
