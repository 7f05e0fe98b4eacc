import { danishNumber } from "../../model/danish-number.ts";
import type { Cell, LevelResult } from "../../model/results.ts";
import type { Measure, SmallNumberRules } from "../../model/template.ts";

/** What a difference between practice and cluster is told with. */
interface DifferenceWords {
  readonly measure: Measure;
  readonly view: "closed" | "open";
  readonly smallNumbers: SmallNumberRules;
}

/**
 * How far a practice is from its cluster, in people.
 *
 * In closed view it is told of a hundred, from the values as they are printed: a number of the practice's own patients
 * would stand beside its code and give its size away. In open view, where counts are shown anyway, it is the practice's
 * own patients, and small numbers of them are hidden as everywhere.
 */
export function differenceText(
  cell: Cell,
  cluster: LevelResult | undefined,
  { measure, view, smallNumbers }: DifferenceWords,
): string {
  if (cell.kind === "hidden" || !cluster || measure.kind === "count") return "–";
  const [own, level] = [cell.estimate.value, cluster.estimate.value];
  if (measure.kind === "rate") {
    const difference = rounded(own, 1) - rounded(level, 1);
    const base = danishNumber(measure.base ?? 1);
    return moreOrFewer(rounded(difference, 1), (size) => `${danishNumber(size, 1)}`, ` pr. ${base}`);
  }
  if (view === "closed") {
    return moreOrFewer(Math.round(own) - Math.round(level), (size) => danishNumber(size), " af 100");
  }
  const people = Math.round(((own - level) / 100) * cell.counts.denominator);
  const { one, many } = measure.people;
  const { disclosureLimit } = smallNumbers;
  return moreOrFewer(people, (size) =>
    size < disclosureLimit
      ? `under ${disclosureLimit} ${many}`
      : `${danishNumber(size)} ${size === 1 ? one : many}`,
  );
}

/** How large a difference is as a sheet in closed view tells it: of a hundred, or per the measure's base. */
export function toldDifference(cell: Cell, cluster: LevelResult | undefined, { kind }: Measure): number {
  if (cell.kind === "hidden" || !cluster || kind === "count") return 0;
  const decimals = kind === "rate" ? 1 : 0;
  const difference = rounded(cell.estimate.value, decimals) - rounded(cluster.estimate.value, decimals);
  return Math.abs(rounded(difference, decimals));
}

function moreOrFewer(difference: number, sizeText: (size: number) => string, of = ""): string {
  if (difference === 0) return "samme niveau";
  const size = sizeText(Math.abs(difference));
  return `${size} ${difference < 0 ? "færre" : size === "1" ? "mere" : "flere"}${of}`;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
