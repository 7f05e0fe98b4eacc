import { holdsCprLike } from "../../model/cpr-like.ts";
import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import type { Table } from "../../model/table.ts";
import { finding, placeOfFile } from "./data-place.ts";

/** More of them say nothing new: one is enough to refuse the file. */
const MOST_FOUND = 1000;

/** Finds the cells of a file, titles, notes and what a sheet hides included, that hold something like a CPR number. */
export function findCprLike(table: Table<string>): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { line, cells } of [...table.preamble, table.header, ...table.rows, ...(table.unseen ?? [])]) {
    for (const [index, text] of cells.entries()) {
      if (!holdsCprLike(text)) continue;
      found.push(finding("error", "data/cpr-like", placeOfCell(table, line, index + 1)));
      if (found.length === MOST_FOUND) return found;
    }
  }
  return found;
}

/** The header is named only where it is one we know: in an odd file the header itself may be a person's. */
function placeOfCell(table: Table<string>, line: number, column: number): Place {
  const known = Object.values(table.columns).find((each) => each?.number === column);
  const columnName = known ? { columnName: known.name } : {};
  return { ...placeOfFile(table), line, column, ...columnName };
}
