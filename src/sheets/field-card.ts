import type { SheetField } from "../model/sheet.ts";
import { FieldParagraph } from "./field-paragraph.ts";
import type { SheetPart } from "./sheet-part.ts";
import { type AnswerStyle, type SheetStyle, STYLES } from "./sheet-styles.ts";
import {
  bordersHeight,
  columnWidths,
  gap,
  rowHeight,
  wordsParagraph,
  writingTable,
} from "./writing-table.ts";

/** How a card looks and grows; lengths in twips. */
export interface CardLook {
  readonly label: SheetStyle;
  readonly answer: AnswerStyle;
  /** Space above the card when it follows another table. */
  readonly gap: number;
  /** Least height of the writing space, and its share when the page is filled. */
  readonly least: number;
  readonly weight: number;
}

/** A date is shorter than words: its column takes this share of a text column. */
const DATE_WEIGHT = 0.6;

/** Fields side by side under their labels: one header row, one row to write in. */
export function fieldCard(fields: readonly SheetField[], look: CardLook): SheetPart {
  const labels = fields.map(({ label }) => label);
  const hints = fields.map(({ hint }) => hint);
  const widths = columnWidths(fields.map(({ kind }) => (kind === "date" ? DATE_WEIGHT : 1)));
  const headHeight = rowHeight(labels, look.label, widths);
  return {
    fixed: look.gap + headHeight + bordersHeight(2),
    rows: [{ least: Math.max(look.least, rowHeight(hints, STYLES.field, widths)), weight: look.weight }],
    tables: [{ caption: labels.join(" · "), description: hints.join(" · ") }],
    build: ([height = look.least]) => [
      ...(look.gap > 0 ? [gap(look.gap)] : []),
      writingTable({
        columnWidths: widths,
        head: labels.map((label) => wordsParagraph(label, look.label)),
        headHeight,
        rows: [{ cells: fields.map((field) => new FieldParagraph(field, look.answer)), height }],
      }),
    ],
  };
}
