import {
  BorderStyle,
  HeightRule,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { DocumentCell, DocumentTable } from "../../model/document-sheet.ts";
import { PALETTE } from "../../model/palette.ts";
import { PAGE_SPACE, TEXT_WIDTH, TWIPS_PER_CM } from "../page-frame.ts";
import { sum } from "../share-height.ts";
import type { SheetPart } from "../sheet-part.ts";
import { bordersHeight, CELL_MARGIN, columnWidths, gap } from "../writing-table.ts";
import type { DocumentStyles } from "./document-styles.ts";
import { type CellLook, cellHeight, cellParagraphs } from "./table-cell.ts";

/** White below a table, in twips. */
const AFTER_TABLE = 140;

/** A table lower than this share of a page is kept on one. */
const KEPT_TOGETHER = 0.4;

/** A table in full text width: a marked header row that is repeated, rows that do not break across pages. */
export function tablePart(table: DocumentTable, styles: DocumentStyles): SheetPart {
  const { columns, rows, writing } = table;
  const widths = columnWidths(columns.map(({ weight }) => weight));
  const headHeight = Math.max(
    ...columns.map(({ heading }, at) => cellHeight(heading, styles.cellHead, inner(widths[at]))),
  );
  const heights = rows.map((cells) => {
    const text = Math.max(...cells.map((cell, at) => cellHeight(cell, styles.cell, inner(widths[at]))));
    return Math.max(text + MARGINS, Math.round((writing?.leastCm ?? 0) * TWIPS_PER_CM));
  });
  const around = headHeight + MARGINS + bordersHeight(rows.length + 1) + AFTER_TABLE;
  const grows = writing?.grows ?? false;
  const isKept = around + sum(heights) < PAGE_SPACE * KEPT_TOGETHER;
  return {
    fixed: around + (grows ? 0 : sum(heights)),
    rows: grows ? heights.map((least) => ({ least, weight: 1 })) : [],
    tables: [{ caption: table.caption, description: table.description }],
    build: (grown) => [
      drawTable(table, styles, { widths, heights: grows ? grown : heights, isKept }),
      gap(AFTER_TABLE),
    ],
  };
}

const MARGINS = CELL_MARGIN.top + CELL_MARGIN.bottom;
const inner = (width = 0) => width - CELL_MARGIN.left - CELL_MARGIN.right;

interface Measured {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly isKept: boolean;
}

function drawTable(
  { columns, rows, writing }: DocumentTable,
  { cellHead, cell }: DocumentStyles,
  { widths, heights, isKept }: Measured,
): Table {
  const row = (cells: readonly DocumentCell[], look: Omit<CellLook, "align">, height?: number) =>
    new TableRow({
      ...(look.style === cellHead ? { tableHeader: true } : {}),
      cantSplit: true,
      ...(height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } }),
      children: cells.map((words, at) =>
        tableCell(words, { ...look, align: columns[at]?.align }, widths[at] ?? 0),
      ),
    });
  return new Table({
    columnWidths: [...widths],
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: writing ? writingBorders() : readingBorders(),
    tableLook: HEADER_ROW_ONLY,
    rows: [
      row(
        columns.map(({ heading }) => heading),
        { style: cellHead, keepNext: true },
      ),
      ...rows.map((cells, index) =>
        row(
          cells,
          { style: cell, keepNext: isKept && index < rows.length - 1 },
          writing ? heights[index] : undefined,
        ),
      ),
    ],
  });
}

const HEADER_ROW_ONLY = {
  firstRow: true,
  lastRow: false,
  firstColumn: false,
  lastColumn: false,
  noHBand: true,
  noVBand: true,
} as const;

function tableCell(cell: DocumentCell, look: CellLook, width: number): TableCell {
  const isHead = look.style.bold ?? false;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { ...CELL_MARGIN, marginUnitType: WidthType.DXA },
    verticalAlign: isHead ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    ...(isHead ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: PALETTE.tint } } : {}),
    children: cellParagraphs(cell, look),
  });
}

const LINE = { style: BorderStyle.SINGLE, size: 6, color: PALETTE.quiet };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: PALETTE.guide };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** A table that is written in shows where. */
const writingBorders = () => ({
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
});

/** A table that is read needs lines between rows only. */
const readingBorders = () => ({
  top: LINE,
  bottom: LINE,
  left: NONE,
  right: NONE,
  insideHorizontal: THIN,
  insideVertical: NONE,
});
