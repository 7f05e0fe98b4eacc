import type { MeasureCount } from "../../model/counts.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { groupBy } from "../../model/group-by.ts";

import { byMeasureAndPractice } from "./data-counts.ts";
import { readRow } from "./data-row.ts";
import {
  type DataContext,
  type DataLookup,
  type DataRow,
  type DataTable,
  fieldText,
  foldedNames,
  lookupOf,
} from "./data-table.ts";

/**
 * Counts of the practices of other clusters in files that hold a whole region. They serve as the region's level
 * together, and never one by one; a row that cannot be read for certain is left out.
 *
 * @param withoutAcceptance practices known to have said no or not to have answered
 */
export function regionCounts(
  tables: readonly DataTable[],
  context: DataContext,
  withoutAcceptance: ReadonlySet<string>,
): readonly MeasureCount[] {
  const { measures, cluster, members = [] } = context;
  if (cluster === undefined) return [];
  const own = members.flatMap(({ practice, formerly = [] }) => [practice, ...formerly]);
  const apart = new Set([...withoutAcceptance, ...own]);
  const names = foldedNames(cluster);
  // Without members every practice is let through.
  const lookup = lookupOf({ measures });
  const counts = tables.flatMap((table) =>
    table.rows
      .map((row) => ({ table, row }))
      .filter((at) => isOfOthers(at, names))
      .flatMap((at) => readCount(at, lookup))
      .filter(({ practice }) => practice !== undefined && !apart.has(practice)),
  );
  return onlyOnce(counts).toSorted(byMeasureAndPractice(measures.map(({ id }) => id)));
}

function isOfOthers(at: DataRow, names: ReadonlySet<string>): boolean {
  const name = foldText(fieldText(at, "cluster"));
  return name !== "" && !names.has(name);
}

function readCount(at: DataRow, lookup: DataLookup): readonly MeasureCount[] {
  const reading = readRow(at, lookup);
  if (reading.kind !== "read" || reading.count?.level !== "practice") return [];
  return hasErrors(reading.findings) ? [] : [reading.count];
}

/** Of two rows that say something about the same, neither is certain. */
function onlyOnce(counts: readonly MeasureCount[]): readonly MeasureCount[] {
  const keyOf = ({ practice, period, measure }: MeasureCount) =>
    JSON.stringify([practice, period.id, measure]);
  return [...groupBy(counts, keyOf).values()].flatMap((same) => (same.length === 1 ? same : []));
}
