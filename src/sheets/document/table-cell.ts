import { AlignmentType, Paragraph } from "docx";
import type { DocumentCell, DocumentColumn, Words } from "../../model/document-sheet.ts";
import { FieldParagraph } from "../field-paragraph.ts";
import { ANSWERS, type SheetStyle, STYLES } from "../sheet-styles.ts";
import { paragraphHeight } from "../text-height.ts";
import { plainWords, wordRuns } from "./document-words.ts";
import { TickParagraph, tickWords } from "./tick-paragraph.ts";

/** How a cell is set: in which style, on which side, and whether it keeps its row with the next. */
export interface CellLook {
  readonly style: SheetStyle;
  readonly align: DocumentColumn["align"];
  readonly keepNext: boolean;
}

/** A cell's paragraphs; Word wants at least one, so an empty cell has an empty one. */
export function cellParagraphs(cell: DocumentCell, { style, align, keepNext }: CellLook): Paragraph[] {
  if (isWords(cell) || isList(cell)) {
    return (isList(cell) ? cell : [cell]).map(
      (words) =>
        new Paragraph({
          style: style.id,
          keepNext,
          ...(align === "right" ? { alignment: AlignmentType.RIGHT } : {}),
          children: plainWords(words) === "" ? [] : wordRuns(words),
        }),
    );
  }
  if ("ticks" in cell) return [new TickParagraph(cell.ticks, style, keepNext)];
  return [new FieldParagraph(cell.field, ANSWERS.notes)];
}

/** Height of a cell's text in twips, without the cell's margins. */
export function cellHeight(cell: DocumentCell, style: SheetStyle, width: number): number {
  if (isWords(cell)) return paragraphHeight(plainWords(cell), style, width);
  if (isList(cell)) return cell.reduce((sum, words) => sum + cellHeight(words, style, width), 0);
  if ("ticks" in cell) return paragraphHeight(tickWords(cell.ticks), style, width);
  return paragraphHeight(cell.field.hint, STYLES.field, width);
}

function isWords(cell: DocumentCell): cell is Words {
  return typeof cell === "string" || "url" in cell;
}

function isList(cell: DocumentCell): cell is readonly Words[] {
  return Array.isArray(cell);
}
