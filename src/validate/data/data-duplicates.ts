import type { Diagnostic } from "../../model/diagnostic.ts";
import { shownName } from "../../model/shown-name.ts";
import type { Column } from "../../model/table.ts";
import { type DataRow, type DataTable, finding, placeOf, placeOfFile } from "./data-place.ts";
import type { RowIdentity, RowReading } from "./data-row.ts";
import { groupColumns } from "./person-columns.ts";

/** Rows that speak of the same practice or level, period and measure as one before them. */
export function findDuplicates(readings: readonly RowReading[]): Diagnostic[] {
  const first = new Map<string, FirstRow>();
  const twiceNumbered = new Map<string, DataRow[]>();
  const duplicates = readings.flatMap((reading) => {
    if (reading.kind !== "read" || !reading.identity) return [];
    const { at, identity } = reading;
    const key = rowKey(identity);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, { at, identity });
      return [];
    }
    if (identity.practice !== undefined && earlier.identity.isFormer !== identity.isFormer) {
      const former = identity.isFormer ? at : earlier.at;
      twiceNumbered.set(identity.practice, [...(twiceNumbered.get(identity.practice) ?? []), former]);
      return [];
    }
    const groups = groupColumns(at.table);
    if (groups.length > 0) return [splitByGroup(at.table, groups)];
    const { file, sheet } = earlier.at.table;
    const where = `${sheet === undefined ? file : `${file}!${sheet}`}:${earlier.at.row.line}`;
    return [finding("error", "data/duplicate-row", placeOf(at, "measure"), { first: where })];
  });
  return [...duplicates, ...[...twiceNumbered.values()].flatMap(underTwoNumbers)];
}

interface FirstRow {
  readonly at: DataRow;
  readonly identity: RowIdentity;
}

/** Once a practice: whether its figures under the number it gave up are a part or the same again cannot be told. */
function underTwoNumbers(rows: readonly DataRow[]): Diagnostic[] {
  const [first] = rows;
  if (!first) return [];
  const values = { rows: rows.length };
  return [finding("error", "data/former-number-part", placeOf(first, "practice"), values)];
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
