import type { Diagnostic } from "../../model/diagnostic.ts";
import { type DataRow, finding, placeOf } from "./data-place.ts";
import type { RowIdentity, RowReading } from "./data-row.ts";

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

/** A practice is the same under whatever cluster name; a level is one in each cluster. */
function rowKey({ level, practice, cluster, period, measure }: RowIdentity): string {
  return JSON.stringify([level, practice ?? cluster ?? "", period.id, measure]);
}
