import type { Cell, Certainty, Counts, Estimate } from "../model/results.ts";
import type { Measure, SmallNumberRules } from "../model/template.ts";
import { markPractices } from "./mark-practices.ts";
import type { SuppressedCell } from "./suppress-small-counts.ts";
import { estimateLevel } from "./told-estimate.ts";

/** A practice as its class of size is settled by: its label in the kit, and the patients listed with it. */
export interface SizedPractice {
  readonly label: string;
  /** 0 where it is not known, as in a follow-up without a cluster file. */
  readonly listSize: number;
}

/** Class of size by label, 1 for the smallest practices. */
export type SizeClasses = Readonly<Record<string, number>>;

/** A cluster of fewer practices is one class: two of its kind would be too easily told apart. */
const FEWEST_TO_DIVIDE = 6;
const LARGE_CLUSTER = 15;

/**
 * Practices that a class holds at least, so that a code can be any of them.
 *
 * @internal exported for its tests
 */
export function leastInClass(practices: number): number {
  if (practices < FEWEST_TO_DIVIDE) return practices;
  return practices < LARGE_CLUSTER ? 3 : 5;
}

/**
 * One class of size for each practice, the same for every measure of the kit.
 *
 * What is drawn of a practice tells its class. If it were another class in each measure, the classes together would put
 * the practices in the order of their sizes, and list sizes are public. Classes follow the list sizes and are cut where
 * the jump from one size to the next makes the common intervals least wide; practices of equal size are told apart by
 * their codes, which say nothing.
 *
 * @param earlier classes of the kit before: practices keep them, since somebody who moved between two classes would be
 *   known by it
 */
export function sizeClasses(practices: readonly SizedPractice[], earlier: SizeClasses = {}): SizeClasses {
  const inOrder = [...practices].sort((a, b) => a.listSize - b.listSize || (a.label < b.label ? -1 : 1));
  const isAnyKept = practices.some(({ label }) => earlier[label] !== undefined);
  const groups = isAnyKept ? keptGroups(inOrder, earlier) : cutBySize(inOrder);
  return Object.fromEntries(
    withoutSmall(groups, leastInClass(practices.length)).flatMap((group, index) =>
      group.map(({ label }): [string, number] => [label, index + 1]),
    ),
  );
}

type Groups = readonly (readonly SizedPractice[])[];

/** The cheapest way to cut the first so many practices, and what it costs. */
interface Cut {
  readonly cost: number;
  readonly groups: Groups;
}

/**
 * The groups in which practices are least often much larger than the smallest of their group, from which all are drawn.
 *
 * Every way to cut is weighed, from the shortest beginning of the row to the whole of it. The cost is the sum of the
 * logarithms of the sizes relative to the smallest, twice that of the widening of the intervals.
 */
function cutBySize(inOrder: readonly SizedPractice[]): Groups {
  const isUnknown = inOrder.some(({ listSize }) => listSize <= 0);
  if (isUnknown) return [inOrder];
  const least = leastInClass(inOrder.length);
  const best: (Cut | undefined)[] = [{ cost: 0, groups: [] }];
  for (let end = 1; end <= inOrder.length; end += 1) {
    const ways = best.flatMap((before, start): Cut[] => {
      if (!before || end - start < least) return [];
      const group = inOrder.slice(start, end);
      return [{ cost: before.cost + widening(group), groups: [...before.groups, group] }];
    });
    best.push(ways.reduce<Cut | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined));
  }
  return best.at(-1)?.groups ?? [];
}

function widening(group: readonly SizedPractice[]): number {
  const [smallest] = group;
  return group.reduce((sum, { listSize }) => sum + Math.log(listSize / (smallest?.listSize ?? 1)), 0);
}

/** The earlier classes; a newcomer joins the class of the practice that is nearest to it in size. */
function keptGroups(inOrder: readonly SizedPractice[], earlier: SizeClasses): Groups {
  const known = inOrder.filter(({ label }) => earlier[label] !== undefined);
  const classOf = ({ label, listSize }: SizedPractice): number => {
    const nearest = [...known].sort(
      (a, b) => distance(a.listSize, listSize) - distance(b.listSize, listSize),
    );
    return earlier[label] ?? earlier[nearest[0]?.label ?? ""] ?? 1;
  };
  const classes = [...new Set(inOrder.map(classOf))].sort((a, b) => a - b);
  return classes.map((one) => inOrder.filter((practice) => classOf(practice) === one));
}

function distance(size: number, other: number): number {
  return Math.abs(Math.log(Math.max(size, 1) / Math.max(other, 1)));
}

/** A class that has become too small, since practices have left, is joined with the smaller of its neighbours. */
function withoutSmall(groups: Groups, least: number): Groups {
  const small = groups.findIndex((group) => group.length < least);
  if (small < 0 || groups.length === 1) return groups;
  const sizeAt = (index: number) => groups[index]?.length ?? Number.POSITIVE_INFINITY;
  const first = sizeAt(small - 1) < sizeAt(small + 1) ? small - 1 : small;
  const start = Math.min(first, groups.length - 2);
  const joined = [...(groups[start] ?? []), ...(groups[start + 1] ?? [])];
  return withoutSmall([...groups.slice(0, start), joined, ...groups.slice(start + 2)], least);
}

/** One measure's cells, and whether their spread is the message. */
export interface ClassedPractices {
  readonly cells: readonly Cell[];
  readonly isSpread: boolean;
}

/**
 * Turns one measure's suppressed counts into cells with level, certainty and standing.
 *
 * @param total counts of the whole cluster, hidden practices included; undefined when it is not shown, and then no
 *   practice is classed
 */
export function classPractices(
  cells: readonly SuppressedCell[],
  total: Counts | undefined,
  measure: Measure,
  rules: SmallNumberRules,
): ClassedPractices {
  const unmarked = cells.map(({ counts, hidden }): Cell => {
    if (!counts || hidden) return { kind: "hidden", reason: hidden ?? "no-data" };
    const estimate = estimateLevel(counts, measure);
    const certainty = certaintyOf(counts, estimate, measure, rules);
    return { kind: "shown", counts, estimate, certainty, standing: "unclassed" };
  });
  const firm = unmarked.map((cell) =>
    cell.kind === "shown" && cell.certainty === "firm" ? cell.counts : undefined,
  );
  const { standings, isSpread } = markPractices(firm, total, measure);
  const marked = unmarked.map((cell, at): Cell => {
    const standing = standings[at];
    return cell.kind === "shown" && standing ? { ...cell, standing } : cell;
  });
  return { cells: marked, isSpread };
}

/** Whether there is enough to read a level by: in shares enough patients, in rates enough events. */
export function certaintyOf(
  counts: Counts,
  estimate: Estimate,
  measure: Measure,
  rules: SmallNumberRules,
): Certainty {
  if (measure.kind !== "proportion") return counts.numerator >= rules.firmEvents ? "firm" : "uncertain";
  const width = estimate.upper95 - estimate.lower95;
  return counts.denominator >= rules.firmDenominator && width <= rules.firmWidthPoints ? "firm" : "uncertain";
}
