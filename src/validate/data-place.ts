import type { DataField } from "../model/data-columns.ts";
import type { Diagnostic, Place, Severity } from "../model/diagnostic.ts";
import { cellText, type Table, type TableRow } from "../model/table.ts";

export type DataTable = Table<DataField>;

/** A row together with the table that names its columns. */
export interface DataRow {
  readonly table: DataTable;
  readonly row: TableRow;
}

export type DataCode = Extract<Diagnostic["code"], `data/${string}` | `table/${string}`>;

/** The text of a cell by the meaning of its column. */
export function fieldText({ table, row }: DataRow, field: DataField): string {
  return cellText(row, table.columns[field]);
}

/** Where a row or one of its cells stands. Only headers we know are named: others may hold anything. */
export function placeOf({ table, row }: DataRow, field?: DataField): Place {
  const column = field && table.columns[field];
  return {
    ...placeOfFile(table),
    line: row.line,
    ...(column ? { column: column.number, columnName: column.name } : {}),
  };
}

export function placeOfFile({ file, sheet }: Pick<DataTable, "file" | "sheet">): Place {
  return { file, ...(sheet === undefined ? {} : { sheet }) };
}

export function finding(
  severity: Severity,
  code: DataCode,
  place: Place,
  values?: Diagnostic["values"],
): Diagnostic {
  return { code, severity, place, ...(values ? { values } : {}) };
}
