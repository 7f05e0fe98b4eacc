import type { Diagnostic } from "../../model/diagnostic.ts";
import { type DataRow, finding, placeOf } from "./data-place.ts";
import type { RowIdentity, RowReading } from "./data-row.ts";

/** Rows that speak of the same practice or level, period and measure as one before them. */
export function findDuplicates(readings: readonly RowReading[]): Diagnostic[] {
  const first = new Map<string, DataRow>();
  return readings.flatMap((reading) => {
    if (reading.kind !== "read" || !reading.identity) return [];
    const key = rowKey(reading.identity);
    const earlier = first.get(key);
    if (earlier) {
      const { file, sheet } = earlier.table;
      const where = `${sheet === undefined ? file : `${file}!${sheet}`}:${earlier.row.line}`;
      return [finding("error", "data/duplicate-row", placeOf(reading.at, "measure"), { first: where })];
    }
    first.set(key, reading.at);
    return [];
  });
}

/** A practice is the same under whatever cluster name; a level is one in each cluster. */
function rowKey({ level, practice, cluster, period, measure }: RowIdentity): string {
  return JSON.stringify([level, practice ?? cluster ?? "", period.id, measure]);
}
