import {
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { PALETTE } from "../model/palette.ts";
import { TEXT_WIDTH } from "./page-frame.ts";
import type { SheetStyle } from "./sheet-styles.ts";
import { paragraphHeight } from "./text-height.ts";

/** Space between a cell's border and its text, in twips. */
export const CELL_MARGIN = { top: 60, bottom: 45, left: 115, right: 115 } as const;

/** Border width in eighths of a point, and the same in twips. */
const BORDER_SIZE = 6;
const BORDER_HEIGHT = 15;

/** A table to write in: a marked header row, then rows that are at least so high. Widths and heights in twips. */
export interface WritingTable {
  readonly columnWidths: readonly number[];
  readonly head: readonly Paragraph[];
  readonly headHeight: number;
  readonly rows: readonly { readonly cells: readonly Paragraph[]; readonly height: number }[];
}

/** Draws the table in full text width; no row may break across pages. */
export function writingTable({ columnWidths, ...table }: WritingTable): Table {
  const row = (cells: readonly Paragraph[], height: number, isHead: boolean) =>
    new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit: true,
      height: { value: height, rule: HeightRule.ATLEAST },
      children: cells.map((cell, column) => tableCell(cell, columnWidths[column] ?? 0, isHead)),
    });
  return new Table({
    columnWidths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: gridBorders(),
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      row(table.head, table.headHeight, true),
      ...table.rows.map(({ cells, height }) => row(cells, height, false)),
    ],
  });
}

/** Height in twips of a row that holds these texts, one a column, cell margins included. */
export function rowHeight(texts: readonly string[], style: SheetStyle, widths: readonly number[]): number {
  const inner = (column: number) => (widths[column] ?? 0) - CELL_MARGIN.left - CELL_MARGIN.right;
  const highest = Math.max(...texts.map((text, column) => paragraphHeight(text, style, inner(column))));
  return highest + CELL_MARGIN.top + CELL_MARGIN.bottom;
}

/** Height in twips that the horizontal lines of a table add to its rows. */
export function bordersHeight(rowCount: number): number {
  return (rowCount + 1) * BORDER_HEIGHT;
}

/** Splits the text width by weight into whole twips that add up to it. */
export function columnWidths(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  let edge = 0;
  return weights.map((weight) => {
    passed += weight;
    const width = Math.round((TEXT_WIDTH * passed) / total) - edge;
    edge += width;
    return width;
  });
}

/** A paragraph of plain words. */
export function wordsParagraph(text: string, style: SheetStyle): Paragraph {
  return new Paragraph({ style: style.id, children: [new TextRun(text)] });
}

/** A line that nobody sees, for a paragraph that only has to be there. */
export const LOW_LINE = {
  spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
  run: { size: 2 },
} as const;

/** Keeps two tables apart, which Word would otherwise join; exactly `height` twips high. */
export function gap(height: number): Paragraph {
  return new Paragraph({
    ...LOW_LINE,
    spacing: { ...LOW_LINE.spacing, line: height },
  });
}

function tableCell(content: Paragraph, width: number, isHead: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { ...CELL_MARGIN, marginUnitType: WidthType.DXA },
    verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(isHead ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: PALETTE.tint } } : {}),
    children: [content],
  });
}

function gridBorders() {
  const line = { style: BorderStyle.SINGLE, size: BORDER_SIZE, color: PALETTE.quiet };
  return { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
}
