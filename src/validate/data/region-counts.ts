import type { MeasureCount } from "../../model/counts.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { groupBy } from "../../model/group-by.ts";
import { oncePer } from "../../model/once-per.ts";
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
  const counts = tables.flatMap((table) =>
    namedCounts(table)(measures).flatMap(({ named, count }) =>
      names.has(named) || apart.has(count.practice) ? [] : [count],
    ),
  );
  return onlyOnce(counts).toSorted(byMeasureAndPractice(measures.map(({ id }) => id)));
}

/** A practice's count in a row that names its cluster. */
interface NamedCount {
  /** The cluster's name, folded. */
  readonly named: string;
  readonly count: MeasureCount & { readonly practice: string };
}

/** The rows of a table that name a cluster; the same for all of them, so they are read once for each choice of measures. */
const namedCounts = oncePer((table: DataTable) => {
  const read = new Map<string, readonly NamedCount[]>();
  return (measures: DataContext["measures"]): readonly NamedCount[] => {
    const choice = JSON.stringify(measures.map(({ id, kind }) => [id, kind]));
    const counts = read.get(choice) ?? readNamed(table, measures);
    read.set(choice, counts);
    return counts;
  };
});

function readNamed(table: DataTable, measures: DataContext["measures"]): readonly NamedCount[] {
  // Without members every practice is let through.
  const lookup = lookupOf({ measures });
  return table.rows.flatMap((row) => {
    const at = { table, row };
    const named = foldText(fieldText(at, "cluster"));
    return named === "" ? [] : readCount(at, lookup).map((count) => ({ named, count }));
  });
}

function readCount(at: DataRow, lookup: DataLookup): readonly NamedCount["count"][] {
  const reading = readRow(at, lookup);
  if (reading.kind !== "read" || reading.count?.level !== "practice") return [];
  const { practice } = reading.count;
  return hasErrors(reading.findings) || practice === undefined ? [] : [{ ...reading.count, practice }];
}

/** Of two rows that say something about the same, neither is certain. */
function onlyOnce(counts: readonly MeasureCount[]): readonly MeasureCount[] {
  const keyOf = ({ practice, period, measure }: MeasureCount) =>
    JSON.stringify([practice, period.id, measure]);
  return [...groupBy(counts, keyOf).values()].flatMap((same) => (same.length === 1 ? same : []));
}
