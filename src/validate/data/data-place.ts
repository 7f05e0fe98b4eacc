import type { DataField } from "../../model/data-columns.ts";
import type { Diagnostic, Place, Severity } from "../../model/diagnostic.ts";
import { cellText, type Table, type TableRow } from "../../model/table.ts";

/** A table of measure data. In a wide sheet it is the view of one measure, which no cell of the rows names. */
export interface DataTable extends Table<DataField> {
  /** What every row says without a cell of its own. */
  readonly constants?: Readonly<Partial<Record<DataField, string>>>;
}

/** A row together with the table that names its columns. */
export interface DataRow {
  readonly table: DataTable;
  readonly row: TableRow;
}

export type DataCode = Extract<Diagnostic["code"], `data/${string}` | `table/${string}` | `wide/${string}`>;

/** The text of a cell by the meaning of its column. */
export function fieldText({ table, row }: DataRow, field: DataField): string {
  return table.constants?.[field] ?? cellText(row, table.columns[field]);
}

/** Whether rows can say anything about a field at all. */
export function hasField({ columns, constants }: DataTable, field: DataField): boolean {
  return columns[field] !== undefined || constants?.[field] !== undefined;
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
