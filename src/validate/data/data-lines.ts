import type { Diagnostic } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { oncePer } from "../../model/once-per.ts";
import type { TableRow } from "../../model/table.ts";
import { readCount } from "../cell-values.ts";
import { finding } from "../finding.ts";
import { placeOfFile } from "../tables.ts";
import { type DataRow, type DataTable, fieldText } from "./data-table.ts";

/** Fewer words than this are a note. */
const WORDS_OF_A_HEADER = 3;

/** The rows of a sheet that are figures of its table, and what is said of the others. */
interface OwnRows {
  readonly rows: readonly TableRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The rows of a table without its header where that is repeated, and without another table below it. What follows the
 * same header goes on under it; what follows another header is another table, and judging it as figures would only
 * give mistakes that are none.
 */
export const ownRows = oncePer((table: DataTable): OwnRows => {
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
});

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

/** Notes have a label and a text at most: "Kilde:" and what it is. */
const CELLS_OF_A_NOTE = 2;

/** Names of sums and means, folded, as people write them among the practices. */
const TOTAL =
  /^(ialt|total(t|er)?|subtotal|hovedtotal|sum|samlet|gennemsnit|snit|middel(vaerdi)?|mean|average|alle(praksis)?|klynge(n|ns)?(ialt|samlet|total|gennemsnit|snit)?|hele(klyngen|regionen|landet)|regionen|region(s)?gennemsnit|landet|landsgennemsnit|danmark)$/;

/** Where a ydernummer should stand, a few words more can be nothing else either. */
const TOTAL_FOR_A_PRACTICE = /^(region|lands|total|gennemsnit|sum)/;

/** Words of the column niveau itself: such a row is one of comparison. */
const LEVEL = /^(klynge|cluster|region|land|nation)$/;

/** Whether a row is a line of text among or below the rows of figures. */
export function isNote(at: DataRow): boolean {
  const filled = at.row.cells.filter((cell) => cell !== "").length;
  if (filled === 1) return true;
  const hasFigure = fieldText(at, "numerator") !== "" || fieldText(at, "denominator") !== "";
  return filled <= CELLS_OF_A_NOTE && !hasFigure && !isNumber(fieldText(at, "practice"));
}

/** Whether a row holds a sum or a mean that says so in words, in place of a ydernummer or beside a blank one. */
export function isTotal(at: DataRow): boolean {
  const practice = fieldText(at, "practice");
  if (isNumber(practice)) return false;
  const level = foldText(fieldText(at, "level"));
  if (level !== "" && level !== "praksis" && level !== "practice")
    return TOTAL.test(level) && !LEVEL.test(level);
  if (TOTAL_FOR_A_PRACTICE.test(foldText(practice))) return true;
  const known = Object.values(at.table.columns).map(({ number }) => number);
  const beside = at.row.cells.filter((_, index) => !known.includes(index + 1));
  return [practice, ...(practice === "" ? beside : [])].some((text) => TOTAL.test(foldText(text)));
}

/** Sums stand at the end, with a few notes below them at most. */
const LINES_AT_END = 10;

/** Whether a row without a word holds the sums of the rows above it, as a sheet's own row of totals does. */
export function isSumOfAbove(at: DataRow): boolean {
  const isNamed = (["practice", "period", "measure"] as const).some((field) => fieldText(at, field) !== "");
  const isAtEnd = at.table.rows.slice(-LINES_AT_END).includes(at.row);
  if (isNamed || !isAtEnd) return false;
  const above = at.table.rows.filter(({ line }) => line < at.row.line);
  return (["numerator", "denominator"] as const).every((field) => {
    const counts = above.map((row) => countIn({ table: at.table, row }, field));
    const sum = counts.reduce((all, count) => all + count, 0);
    return sum > 0 && countIn(at, field) === sum;
  });
}

function countIn(at: DataRow, field: "numerator" | "denominator"): number {
  const reading = readCount(fieldText(at, field));
  return reading.kind === "count" ? reading.count : 0;
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}
