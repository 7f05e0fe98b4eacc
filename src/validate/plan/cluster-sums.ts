import { readCount } from "../cell-values.ts";
import { type DataRow, fieldText } from "../data/data-table.ts";

/** Rows of practices that a sum can be held against. */
const FEWEST = 2;

/**
 * What sheets call the cluster in the place of a practice, where each such row holds the sums of the practices' rows of
 * its measure and time. A name whose rows do not add up may be anybody's.
 */
export function clusterSums(
  rows: readonly DataRow[],
  cluster: { readonly name: string },
): ReadonlySet<string> {
  const name = coreOf(cluster.name);
  const isOfCluster = (at: DataRow) => name !== "" && coreOf(fieldText(at, "practice")) === name;
  const practices = rows.filter((at) => !isOfCluster(at));
  const sums = rows.filter(isOfCluster);
  const wrong = sums.filter((at) => !isSum(at, practices)).map((at) => fieldText(at, "practice"));
  return new Set(sums.map((at) => fieldText(at, "practice")).filter((text) => !wrong.includes(text)));
}

/** What is left of `Nordlys-klyngen`, `Nordlysklyngen` and `Klynge Nordlys` without the word that says what it is. */
function coreOf(text: string): string {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const own = words.filter((word) => !/^(klyngen?|og|i ?alt|total|samlet)?$/.test(word));
  return own.join("").replace(/klyngen?$/, "");
}

/** Hidden counts are a part of the sum as well, so it may then be larger than the others together. */
function isSum(at: DataRow, practices: readonly DataRow[]): boolean {
  const same = practices.filter((row) =>
    (["measure", "period"] as const).every((field) => fieldText(row, field) === fieldText(at, field)),
  );
  return (
    same.length >= FEWEST &&
    (["numerator", "denominator"] as const).every((field) => {
      const total = readCount(fieldText(at, field));
      const counts = same.map((row) => readCount(fieldText(row, field)));
      const sum = counts.reduce((all, one) => all + (one.kind === "count" ? one.count : 0), 0);
      const isWhole = counts.every(({ kind }) => kind === "count");
      return total.kind === "count" && (isWhole ? total.count === sum : total.count > sum);
    })
  );
}
