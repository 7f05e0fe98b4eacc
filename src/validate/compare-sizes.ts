import type { Diagnostic } from "../model/diagnostic.ts";
import type { Counts, MeasureResult, Results } from "../model/results.ts";
import type { Doubtful } from "./data/doubtful-numbers.ts";

/** So many times as many, or one part of so many: such a change is a slip rather than a cluster's work. */
const LEAP = 7;

/** A denominator that has changed by more than this share deserves a remark: `statistics.md`, 4. */
const SIZE_CHANGE = 0.2;

/** What the sizes of a cluster's figures say beside those of the meeting before. */
export interface SizeChanges {
  readonly leaps: readonly Doubtful[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds the cluster's counts against those of the kit before, measure by measure: a leap is asked about, a denominator
 * that has changed by more than a fifth is worth a remark, since a level may then change by nothing but that.
 *
 * @param file the data file, for the remark
 */
export function compareSizes(earlier: Results, later: Results, file: string): SizeChanges {
  const pairs = later.measures.flatMap((now) => {
    const before = earlier.measures.find(({ measure }) => measure === now.measure);
    const counts = before && pairOf(before, now);
    return counts ? [{ measure: now.measure, ...counts }] : [];
  });
  const leaps = pairs.filter(({ before, after }) => isLeap(before, after));
  const others = pairs.filter((pair) => !leaps.includes(pair) && isOtherSize(pair.before, pair.after));
  const named = (found: typeof pairs) => ({ measures: found.map(({ measure }) => measure).join(", ") });
  return {
    leaps: leaps.length > 0 ? [{ doubt: "spring", code: "data/doubt-leap", values: named(leaps) }] : [],
    diagnostics:
      others.length > 0
        ? [{ code: "change/size-changed", severity: "warning", place: { file }, values: named(others) }]
        : [],
  };
}

interface CountsPair {
  readonly before: Counts;
  readonly after: Counts;
}

/** The cluster's counts in both kits; where one hides them, those of the practices that both show. */
function pairOf(before: MeasureResult, after: MeasureResult): CountsPair | undefined {
  if (before.cluster && after.cluster) return { before: before.cluster.counts, after: after.cluster.counts };
  const known = new Map(before.practices.map(({ label, cell }) => [label, cell]));
  const pairs = after.practices.flatMap(({ label, cell }) => {
    const old = known.get(label);
    return old?.kind === "shown" && cell.kind === "shown" ? [{ before: old.counts, after: cell.counts }] : [];
  });
  return pairs.reduce<CountsPair | undefined>(
    (sum, pair) =>
      sum ? { before: plus(sum.before, pair.before), after: plus(sum.after, pair.after) } : pair,
    undefined,
  );
}

function plus(one: Counts, other: Counts): Counts {
  return {
    numerator: one.numerator + other.numerator,
    denominator: one.denominator + other.denominator,
  };
}

function isLeap(before: Counts, after: Counts): boolean {
  return (["numerator", "denominator"] as const).some((count) => {
    const [old, now] = [before[count], after[count]];
    return old > 0 && now > 0 && (now >= LEAP * old || LEAP * now <= old);
  });
}

function isOtherSize({ denominator: before }: Counts, { denominator: after }: Counts): boolean {
  return before > 0 && Math.abs(after / before - 1) > SIZE_CHANGE;
}
