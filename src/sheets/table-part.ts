import type { DocumentCell, DocumentColumn, DocumentTable, Words } from "../model/document-sheet.ts";
import type { DrawnParagraph, DrawnRow } from "../model/drawn-document.ts";
import { CELL_MARGIN, PAGE, TWIPS_PER_CM } from "../model/sheet-page.ts";
import { fieldParagraph, hintHeight, tickParagraph, tickWords } from "./controls.ts";
import { pageSpace } from "./page-frame.ts";
import { type SheetPart, shareLength, sum } from "./sheet-part.ts";
import {
  ANSWERS,
  type DocumentStyles,
  longestWord,
  paragraphHeight,
  type SheetStyle,
} from "./sheet-styles.ts";
import { bordersHeight, columnWidths, gap, innerWidth, ROW_MARGINS } from "./table-lengths.ts";
import { plainWords, wordRuns } from "./text-parts.ts";

/** White below a table, in twips. */
const AFTER_TABLE = 140;

/** A table lower than so much of a page is kept on one. */
const KEPT_TOGETHER = 0.4 * pageSpace(PAGE);

/** A table in full text width, to read or to write in. */
export function tablePart(table: DocumentTable, styles: DocumentStyles): SheetPart {
  const { columns, rows, writing } = table;
  const widths = widthsOf(table, styles);
  const highest = (cells: readonly DocumentCell[], style: SheetStyle) =>
    Math.max(
      ...cells.map((cell, at) => cellHeight(cell, { style, hint: styles.field }, innerWidth(widths[at]))),
    ) + ROW_MARGINS;
  const headings = columns.map(({ heading }) => heading);
  const heights = rows.map((cells) =>
    Math.max(highest(cells, styles.cell), Math.round((writing?.leastCm ?? 0) * TWIPS_PER_CM)),
  );
  const around = highest(headings, styles.cellHead) + bordersHeight(rows.length + 1) + AFTER_TABLE;
  const grows = writing?.grows ?? false;
  const isKept = table.isWhole || around + sum(heights) < KEPT_TOGETHER;
  const line = (cells: readonly DocumentCell[], style: SheetStyle, keepNext: boolean): DrawnRow => ({
    cells: cells.map((cell, at) => cellParagraphs(cell, { style, align: columns[at]?.align, keepNext })),
  });
  return {
    fixed: around + (grows ? 0 : sum(heights)),
    rows: grows ? heights.map((least) => ({ least, weight: 1 })) : [],
    build: (grown) => [
      {
        kind: "table",
        caption: table.caption,
        description: table.description,
        columnWidths: widths,
        head: line(headings, styles.cellHead, true),
        headAlign: "bottom",
        rows: rows.map((cells, index) => ({
          ...line(cells, styles.cell, isKept && index < rows.length - 1),
          height: writing && (grows ? grown : heights)[index],
        })),
        isWrittenIn: writing !== undefined,
      },
      gap(AFTER_TABLE),
    ],
  };
}

/** Widths of the columns by weight; a narrow one is as wide as its words, up to an even share. */
function widthsOf({ columns, rows }: DocumentTable, styles: DocumentStyles): readonly number[] {
  const { textWidth } = styles.cell;
  const meant = columnWidths(
    columns.map(({ weight }) => weight),
    textWidth,
  );
  const needs = columns.map(({ heading, weight }, at) => {
    const words = [
      wordWidth(heading, styles.cellHead),
      ...rows.map((cells) => wordWidth(cells[at], styles.cell)),
    ];
    return { least: Math.min(Math.max(...words), textWidth / columns.length), weight };
  });
  const isWide = needs.every(({ least }, at) => least <= (meant[at] ?? 0));
  return isWide ? meant : columnWidths(shareLength(needs, textWidth), textWidth);
}

/** Width in twips of a column in which no word of a cell is cut; what is asked for in a field may be. */
function wordWidth(cell: DocumentCell = "", style: SheetStyle): number {
  if (!isWords(cell) && !isList(cell)) return 0;
  return (
    Math.max(...linesOf(cell).map((words) => longestWord(plainWords(words), style))) + 2 * CELL_MARGIN.side
  );
}

/** How a cell is set: in which style, on which side, and whether it keeps its row with the next. */
interface CellLook {
  readonly style: SheetStyle;
  readonly align: DocumentColumn["align"];
  readonly keepNext: boolean;
}

/** A cell's paragraphs; Word wants at least one, so an empty cell has an empty one. */
function cellParagraphs(
  cell: DocumentCell,
  { style, align = "left", keepNext }: CellLook,
): readonly DrawnParagraph[] {
  if (isWords(cell) || isList(cell)) {
    return linesOf(cell).map((words) => ({
      kind: "paragraph",
      style: style.id,
      keepNext,
      align,
      runs: plainWords(words) === "" ? [] : wordRuns(words),
    }));
  }
  if ("ticks" in cell) return [tickParagraph(cell.ticks, style, keepNext)];
  return [fieldParagraph(cell.field, ANSWERS.notes)];
}

/** Height of a cell's text in twips, without the cell's margins. */
function cellHeight(
  cell: DocumentCell,
  look: { readonly style: SheetStyle; readonly hint: SheetStyle },
  width: number,
): number {
  const { style, hint } = look;
  if (isWords(cell) || isList(cell))
    return sum(linesOf(cell).map((words) => paragraphHeight(plainWords(words), style, width)));
  if ("ticks" in cell) return paragraphHeight(tickWords(cell.ticks), style, width);
  return hintHeight(cell.field, { hint, answer: ANSWERS.notes }, width);
}

/** What each paragraph of a cell says; one of no words has one all the same. */
function linesOf(cell: Words | readonly Words[]): readonly Words[] {
  if (!isList(cell)) return [cell];
  return cell.length === 0 ? [""] : cell;
}

function isWords(cell: DocumentCell): cell is Words {
  return typeof cell === "string" || "url" in cell;
}

function isList(cell: DocumentCell): cell is readonly Words[] {
  return Array.isArray(cell);
}
