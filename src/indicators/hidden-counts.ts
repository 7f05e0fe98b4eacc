import type { MeasureCount } from "../model/counts.ts";
import type { Counts, HiddenReason, Results } from "../model/results.ts";
import type { MeasureKind, MeasureRules } from "../model/template.ts";

/**
 * The counts that the results do not show, to look for them in the finished files. They are used for that and then
 * forgotten; nothing that is written holds them.
 *
 * Counts that are shown elsewhere are left out, as finding them would say nothing, and so are those of fewer than ten
 * patients: `2/3` stands in many a text.
 *
 * @param labels what each practice that takes part is called, by ydernummer
 */
export function hiddenCounts(
  { measures }: Results,
  counts: readonly MeasureCount[],
  labels: ReadonlyMap<string, string>,
): readonly Counts[] {
  const shown = new Set(measures.flatMap(shownPairs));
  const hidden = measures.flatMap(({ measure, period, practices }) => {
    const notShown = new Set(practices.flatMap(({ label, cell }) => (cell.kind === "hidden" ? label : [])));
    return counts.filter(
      (row) =>
        row.level === "practice" &&
        row.measure === measure &&
        row.period.id === period.id &&
        notShown.has(labels.get(row.practice ?? "") ?? ""),
    );
  });
  const distinct = new Map(
    hidden.map(({ numerator, denominator }) => [
      pairOf({ numerator, denominator }),
      { numerator, denominator },
    ]),
  );
  return [...distinct].flatMap(([pair, one]) =>
    one.denominator >= TELLING_DENOMINATOR && !shown.has(pair) ? one : [],
  );
}

const TELLING_DENOMINATOR = 10;

function shownPairs({ practices, cluster, references }: Results["measures"][number]): readonly string[] {
  const levels = [...(cluster ? [cluster] : []), ...references];
  const cells = practices.flatMap(({ cell }) => (cell.kind === "shown" ? cell : []));
  return [...levels, ...cells].map(({ counts }) => pairOf(counts));
}

function pairOf({ numerator, denominator }: Counts): string {
  return `${numerator}/${denominator}`;
}

/** Least and greatest numerator that a hidden cell can have, as far as a reader can tell. */
export interface NumeratorRange {
  readonly least: number;
  readonly greatest: number;
}

/** What of the rules decides which numbers are small. */
export type SmallRule = Pick<MeasureRules, "disclosureLimit" | "sensitive">;

/** Which ends of a measure's numbers are protected: none counted, and of shares none left. */
export function protectedSides(kind: MeasureKind, { sensitive }: SmallRule): { low: boolean; high: boolean } {
  return kind === "proportion"
    ? { low: sensitive !== "complement", high: sensitive !== "numerator" }
    : { low: true, high: false };
}

/**
 * What the reason for hiding a cell tells about its numerator.
 *
 * The reader is taken to know every denominator (list sizes are public, and measures share their patients) and on
 * which side a share is small (its neighbours show that). Undefined for a cell that has nothing to tell.
 */
export function numeratorRange(
  { numerator, denominator }: Counts,
  reason: HiddenReason,
  kind: MeasureKind,
  rules: SmallRule,
): NumeratorRange | undefined {
  const limit = rules.disclosureLimit;
  const { low, high } = protectedSides(kind, rules);
  switch (reason) {
    case "no-data":
    case "zero-denominator":
      return undefined;
    case "few-patients":
      return { least: 0, greatest: denominator };
    case "small-count":
      if (!high) return { least: 1, greatest: limit - 1 };
      if (!low) return { least: denominator - limit + 1, greatest: denominator - 1 };
      // Where the two sides meet, nobody can tell which of them is meant.
      if (denominator < 2 * limit) return { least: 1, greatest: denominator - 1 };
      return numerator < limit
        ? { least: 1, greatest: limit - 1 }
        : { least: denominator - limit + 1, greatest: denominator - 1 };
    case "secondary":
      return {
        least: low ? limit : 0,
        greatest: kind === "proportion" ? denominator - (high ? limit : 0) : Number.POSITIVE_INFINITY,
      };
    default:
      return reason satisfies never;
  }
}
