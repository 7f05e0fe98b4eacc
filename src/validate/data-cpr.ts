import { holdsCprLike } from "../model/cpr-like.ts";
import type { Diagnostic, Place } from "../model/diagnostic.ts";
import type { Table } from "../model/table.ts";
import { finding, placeOfFile } from "./data-place.ts";

/** Finds every cell of a file, titles and notes included, that holds something like a CPR number. */
export function findCprLike(table: Table<string>): Diagnostic[] {
  return [...table.preamble, table.header, ...table.rows].flatMap(({ line, cells }) =>
    cells.flatMap((text, index) => {
      if (!holdsCprLike(text)) return [];
      return [finding("error", "data/cpr-like", placeOfCell(table, line, index + 1))];
    }),
  );
}

/** The header is named only where it is one we know: in an odd file the header itself may be a person's. */
function placeOfCell(table: Table<string>, line: number, column: number): Place {
  const known = Object.values(table.columns).find((each) => each?.number === column);
  const columnName = known ? { columnName: known.name } : {};
  return { ...placeOfFile(table), line, column, ...columnName };
}
