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
  VerticalAlignTable,
  WidthType,
} from "docx";
import { PALETTE } from "../model/palette.ts";
import { TEXT_WIDTH } from "./page-frame.ts";
import { sum } from "./sheet-part.ts";

/** Space between a cell's border and its text, in twips. */
const CELL_MARGIN = { top: 60, bottom: 45, left: 115, right: 115 } as const;

/** What the margins of its cells add to a row's height. */
export const ROW_MARGINS = CELL_MARGIN.top + CELL_MARGIN.bottom;

/** Border width in eighths of a point, and the same in twips. */
const BORDER_SIZE = 6;
const BORDER_HEIGHT = 15;

/** A row's paragraphs, cell by cell; it is at least `height` twips high. */
export interface TableLine {
  readonly cells: readonly (readonly Paragraph[])[];
  readonly height?: number | undefined;
}

/** A table: a marked header row, then the others. */
export interface WordTable {
  readonly columnWidths: readonly number[];
  readonly head: TableLine;
  readonly headAlign: "bottom" | "center";
  readonly rows: readonly TableLine[];
  /** A table that is written in shows where; one that is read needs lines between rows only. */
  readonly isWrittenIn: boolean;
}

/** Draws the table in full text width; the header is repeated on every page, and no row breaks across pages. */
export function wordTable({ columnWidths, head, headAlign, rows, isWrittenIn }: WordTable): Table {
  const row = ({ cells, height }: TableLine, look: CellLook) =>
    new TableRow({
      ...(look === READ ? {} : { tableHeader: true }),
      cantSplit: true,
      ...(height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } }),
      children: cells.map((cell, column) => tableCell(cell, columnWidths[column] ?? 0, look)),
    });
  return new Table({
    columnWidths: [...columnWidths],
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: isWrittenIn ? writingBorders() : readingBorders(),
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [row(head, HEAD[headAlign]), ...rows.map((line) => row(line, READ))],
  });
}

/** Width in twips that a column leaves to its text. */
export function innerWidth(width = 0): number {
  return width - CELL_MARGIN.left - CELL_MARGIN.right;
}

/** Height in twips that the horizontal lines of a table add to its rows. */
export function bordersHeight(rowCount: number): number {
  return (rowCount + 1) * BORDER_HEIGHT;
}

/** Splits the text width by weight into whole twips that add up to it. */
export function columnWidths(weights: readonly number[]): number[] {
  const total = sum(weights);
  let passed = 0;
  let edge = 0;
  return weights.map((weight) => {
    passed += weight;
    const width = Math.round((TEXT_WIDTH * passed) / total) - edge;
    edge += width;
    return width;
  });
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

type CellLook = (typeof HEAD)[keyof typeof HEAD] | typeof READ;
const READ = VerticalAlignTable.TOP;
const HEAD = { bottom: VerticalAlignTable.BOTTOM, center: VerticalAlignTable.CENTER } as const;

function tableCell(content: readonly Paragraph[], width: number, look: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { ...CELL_MARGIN, marginUnitType: WidthType.DXA },
    verticalAlign: look,
    ...(look === READ ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill: PALETTE.tint } }),
    children: [...content],
  });
}

const LINE = { style: BorderStyle.SINGLE, size: BORDER_SIZE, color: PALETTE.quiet };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: PALETTE.guide };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

const writingBorders = () => ({
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
});

const readingBorders = () => ({
  top: LINE,
  bottom: LINE,
  left: NONE,
  right: NONE,
  insideHorizontal: THIN,
  insideVertical: NONE,
});
