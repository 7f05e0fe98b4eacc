import type { Diagnostic } from "../../model/diagnostic.ts";
import { shownName } from "../../model/shown-name.ts";
import type { Column } from "../../model/table.ts";
import { type DataRow, type DataTable, finding, placeOf, placeOfFile } from "./data-place.ts";
import type { RowIdentity, RowReading } from "./data-row.ts";
import { groupColumns } from "./person-columns.ts";

/** Rows that speak of the same practice or level, period and measure as one before them. */
export function findDuplicates(readings: readonly RowReading[]): Diagnostic[] {
  const first = new Map<string, DataRow>();
  return readings.flatMap((reading) => {
    if (reading.kind !== "read" || !reading.identity) return [];
    const key = rowKey(reading.identity);
    const earlier = first.get(key);
    if (earlier) {
      const groups = groupColumns(reading.at.table);
      if (groups.length > 0) return [splitByGroup(reading.at.table, groups)];
      const { file, sheet } = earlier.table;
      const where = `${sheet === undefined ? file : `${file}!${sheet}`}:${earlier.row.line}`;
      return [finding("error", "data/duplicate-row", placeOf(reading.at, "measure"), { first: where })];
    }
    first.set(key, reading.at);
    return [];
  });
}

/** Rows that differ in age or sex only are no slip of which one row is right. */
function splitByGroup(table: DataTable, columns: readonly Column[]): Diagnostic {
  const [first] = columns;
  const at = first ? { column: first.number, columnName: first.name } : {};
  const place = { ...placeOfFile(table), line: table.header.line, ...at };
  return finding("error", "data/split-by-group", place, {
    columns: columns.map(({ name }) => shownName(name)).join(", "),
  });
}

/** A practice is the same under whatever cluster name; a level is one in each cluster. */
function rowKey({ level, practice, cluster, period, measure }: RowIdentity): string {
  return JSON.stringify([level, practice ?? cluster ?? "", period.id, measure]);
}
