import type { NotesBlock } from "../model/sheet.ts";
import { FieldParagraph } from "./field-paragraph.ts";
import { TWIPS_PER_CM } from "./page-frame.ts";
import type { SheetPart } from "./sheet-part.ts";
import { ANSWERS, STYLES } from "./sheet-styles.ts";
import { bordersHeight, columnWidths, rowHeight, wordsParagraph, writingTable } from "./writing-table.ts";

/** Room for four lines of handwriting. */
const LEAST_ROW = Math.round(2.3 * TWIPS_PER_CM);

/** The column that names the measures is narrower than those that are written in. */
const NAME_WEIGHT = 0.85;

/** One row a measure, one column a question. */
export function notesTable({ heading, columns, rows }: NotesBlock): SheetPart {
  const { notesLabel } = STYLES;
  const widths = columnWidths(columns.map((_, column) => (column === 0 ? NAME_WEIGHT : 1)));
  const headHeight = rowHeight(columns, notesLabel, widths);
  return {
    fixed: headHeight + bordersHeight(rows.length + 1),
    rows: rows.map(({ label }) => ({
      least: Math.max(LEAST_ROW, rowHeight([label], notesLabel, widths)),
      weight: 1,
    })),
    tables: [{ caption: heading, description: columns.join(" · ") }],
    build: (heights) => [
      writingTable({
        columnWidths: widths,
        head: columns.map((text) => wordsParagraph(text, notesLabel)),
        headHeight,
        rows: rows.map(({ label, fields }, index) => ({
          cells: [
            wordsParagraph(label, notesLabel),
            ...fields.map((field) => new FieldParagraph(field, ANSWERS.notes)),
          ],
          height: heights[index] ?? LEAST_ROW,
        })),
      }),
    ],
  };
}
