import type { Diagnostic } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import type { TableRow } from "../../model/table.ts";
import { isNote, isTotal } from "./data-asides.ts";
import { type DataTable, finding, placeOfFile } from "./data-place.ts";

/** Fewer words than this are a note. */
const WORDS_OF_A_HEADER = 3;

/** The rows of a sheet that are figures of its table, and what is said of the others. */
export interface OwnRows {
  readonly rows: readonly TableRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The rows of a table without its header where that is repeated, and without another table below it. What follows the
 * same header goes on under it; what follows another header is another table, and judging it as figures would only
 * give mistakes that are none.
 */
export function ownRows(table: DataTable): OwnRows {
  const header = table.header.cells.map(foldText);
  const again = table.rows.filter((row) => isHeaderAgain(row, header));
  const rows = table.rows.filter((row) => !again.includes(row));
  const other = rows.findIndex((_, index) => beginsOther(table, rows, index));
  const place = placeOfFile(table);
  const [first, second] = [again[0], rows[other]];
  return {
    rows: other < 0 ? rows : rows.slice(0, other),
    diagnostics: [
      ...(first
        ? [finding("notice", "table/header-again", { ...place, line: first.line }, { times: again.length })]
        : []),
      ...(second ? [finding("error", "table/second-table", { ...place, line: second.line })] : []),
    ],
  };
}

/** Most rows differ from the header in their first cell already. */
function isHeaderAgain({ cells }: TableRow, header: readonly string[]): boolean {
  const width = Math.max(cells.length, header.length);
  return Array.from({ length: width }).every((_, at) => foldText(cells[at] ?? "") === (header[at] ?? ""));
}

/** After a blank line: several words, not one figure, and rows below. */
function beginsOther(table: DataTable, rows: readonly TableRow[], index: number): boolean {
  const [before, row] = [rows[index - 1], rows[index]];
  if (!before || !row || index === rows.length - 1 || row.line - before.line < 2) return false;
  const filled = row.cells.filter((cell) => cell !== "");
  const isOfWords = filled.length >= WORDS_OF_A_HEADER && !filled.some((cell) => /\d/.test(cell));
  return isOfWords && !isNote({ table, row }) && !isTotal({ table, row });
}
