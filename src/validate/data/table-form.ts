import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Table } from "../../model/table.ts";

/** What is wrong with a table whatever its rows are about: a column twice, or no rows under the headers. */
export function checkTableForm(table: Table<string>): Diagnostic[] {
  const { file, sheet, header, columns, repeatedColumns, rows } = table;
  const place = { file, ...(sheet === undefined ? {} : { sheet }), line: header.line };
  const twice = repeatedColumns.map(({ name, number }): Diagnostic => {
    const column = { column: number, columnName: name };
    return { code: "table/column-twice", severity: "error", place: { ...place, ...column } };
  });
  const isRecognised = Object.keys(columns).length > 0;
  const isRowless = isRecognised && rows.length === 0;
  return isRowless ? [...twice, { code: "table/no-rows", severity: "error", place }] : twice;
}
