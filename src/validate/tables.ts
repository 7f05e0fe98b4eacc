import type { DiagnosticCode } from "../messages/wording.ts";
import { holdsCprLike } from "../model/cpr-like.ts";
import type { Diagnostic, Place } from "../model/diagnostic.ts";
import { oncePer } from "../model/once-per.ts";
import type { Column, Table, TableRow, Vocabulary } from "../model/table.ts";
import { finding } from "./finding.ts";

/** What tells where the cells of a table stand. */
type PlacedTable<Field extends string> = Pick<Table<Field>, "file" | "sheet" | "header" | "columns">;

/** A table as a whole: its file, and its sheet where it has several. */
export function placeOfFile({ file, sheet }: Pick<Table<string>, "file" | "sheet">): Place {
  return { file, ...(sheet === undefined ? {} : { sheet }) };
}

/** The header of a table, or of one of its columns. */
export function placeOfHeader(table: PlacedTable<never>, column?: Column): Place {
  return { ...placeOfFile(table), line: table.header.line, ...columnPlace(column) };
}

/** Where a row or one of its cells stands. Only headers we know are named: others may hold anything. */
export function placeInTable<Field extends string>(
  table: PlacedTable<Field>,
  line: number,
  field?: Field,
): Place {
  return { ...placeOfFile(table), line, ...columnPlace(field && table.columns[field]) };
}

function columnPlace(column: Column | undefined): Pick<Place, "column" | "columnName"> {
  return column ? { column: column.number, columnName: column.name } : {};
}

/** Columns that a table cannot do without and lacks, each by the two names it goes by most. */
export function missingColumns<Field extends string>(
  table: PlacedTable<Field>,
  needed: readonly Field[],
  { names, code }: { readonly names: Vocabulary<Field>; readonly code: DiagnosticCode },
): readonly Diagnostic[] {
  return needed
    .filter((field) => table.columns[field] === undefined)
    .map((field) =>
      finding("error", code, placeOfHeader(table), { column: names[field].slice(0, 2).join(" | ") }),
    );
}

/** What is wrong with a table whatever its rows are about: a column twice, or no rows under the headers. */
export function checkTableForm(table: Table<string>): readonly Diagnostic[] {
  const isRecognised = Object.keys(table.columns).length > 0;
  const isRowless = isRecognised && table.rows.length === 0;
  return [
    ...columnsTwice(table, table.repeatedColumns),
    ...(isRowless ? [finding("error", "table/no-rows", placeOfHeader(table))] : []),
  ];
}

/** Columns whose meaning an earlier one has already. */
export function columnsTwice(table: PlacedTable<never>, columns: readonly Column[]): readonly Diagnostic[] {
  return columns.map((column) => finding("error", "table/column-twice", placeOfHeader(table, column)));
}

/** Cells beyond the last header mean that a separator stands inside a value; whatever follows it is out of place. */
export function findShift(table: PlacedTable<never>, { line, cells }: TableRow): Diagnostic | undefined {
  const columns = table.header.cells.length;
  if (cells.length <= columns) return undefined;
  const filled = cells.findLastIndex((cell) => cell !== "") + 1;
  if (filled <= columns) return undefined;
  const place = { ...placeOfFile(table), line };
  return finding("error", "table/cells-beyond-header", place, { cells: filled, columns });
}

/** More of them say nothing new: one is enough to refuse the file. */
const MOST_FOUND = 1000;

/** Finds the cells of a file, titles, notes and what a sheet hides included, that hold something like a CPR number. */
export const findCprLike = oncePer((table: Table<string>): readonly Diagnostic[] => {
  const found: Diagnostic[] = [];
  for (const { line, cells } of [...table.preamble, table.header, ...table.rows, ...(table.unseen ?? [])]) {
    for (const [index, text] of cells.entries()) {
      if (!holdsCprLike(text)) continue;
      found.push(finding("error", "data/cpr-like", placeOfCell(table, line, index + 1)));
      if (found.length === MOST_FOUND) return found;
    }
  }
  return found;
});

/** The header is named only where it is one we know: in an odd file the header itself may be a person's. */
function placeOfCell(table: Table<string>, line: number, column: number): Place {
  const known = Object.values(table.columns).find((each) => each?.number === column);
  const columnName = known ? { columnName: known.name } : {};
  return { ...placeOfFile(table), line, column, ...columnName };
}
