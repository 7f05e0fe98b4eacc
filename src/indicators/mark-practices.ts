import { createHash } from "node:crypto";
import type { RememberedCell } from "../model/memory.ts";
import type { Counts, Spread, Standing } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { compareWithRest } from "../stats/compare-with-rest.ts";
import type { Scale } from "../stats/count.ts";
import { sideOfOthers } from "../stats/side-of-others.ts";
import { typicalDifference } from "../stats/typical-difference.ts";

/** Marks are given at 99.8 %, so that a whole deck holds well under one false mark on average. */
const MARKING_CONFIDENCE = 0.998;

/** With fewer their spread says too little to hold a fifth practice against it. */
const FEWEST_OTHERS = 4;

/** While no more than one in so many is marked for chance, a mark points at somebody. */
const MARKED_AT_MOST_ONE_IN = 3;

/** What of a measure decides whether and how its practices are held against each other. */
type JudgedMeasure = Pick<Measure, "kind" | "base" | "repeats">;

/** How each practice stands, and whether the spread is the message. */
interface Marking {
  /** In the order given. */
  readonly standings: readonly Standing[];
  /** Nobody is marked for chance, because nearly everybody would be. */
  readonly isSpread: boolean;
}

/**
 * Who stands clearly apart.
 *
 * A practice is compared with the cluster without it, because in a small cluster it is part of its own mean. With large
 * denominators nearly everybody differs from the rest by more than chance: true of all, and so it points at nobody.
 * Then the spread itself is the message, and a mark is for those that stand apart from the others' own spread.
 *
 * Which of the two a practice is held against, the others alone decide: it is left out of the comparison and of the
 * count. So a clear outlier does not hide among those it draws the rest of a small cluster away from, it does not get
 * them marked either, and stepping further out never costs it its mark.
 *
 * @param practices counts of those with enough patients; undefined for the others, which are not to be classed
 * @param total counts of the whole cluster, those that are not classed included; undefined when it is not shown, and
 *   then nobody is classed
 */
export function markPractices(
  practices: readonly (Counts | undefined)[],
  total: Counts | undefined,
  measure: JudgedMeasure,
): Marking {
  const scale = scaleOf(measure);
  if (!scale || !total) return { standings: practices.map(() => "unclassed"), isSpread: false };
  const found = practices.map((counts, at): { standing: Standing; byChance?: Standing } => {
    if (!counts) return { standing: "unclassed" };
    const others = firmOf(practices.toSpliced(at, 1));
    const byChance = againstRest(counts, total, scale);
    const isPointless = isMostMarked(others, without(total, counts), scale);
    return isPointless
      ? { standing: againstOthers(counts, others, scale), byChance }
      : { standing: byChance };
  });
  const standings = found.map(({ standing }) => standing);
  const isAnyMarked = found.some(({ standing, byChance }) => byChance === undefined && isMarked(standing));
  const isAnySpared = found.some(({ byChance }) => byChance !== undefined && isMarked(byChance));
  return { standings, isSpread: isAnySpared && !isAnyMarked };
}

/** From here on a decimal is more than anybody can use, and more than so few practices tell. */
const WHOLE_FROM = 2;

/**
 * How far two of these practices typically lie apart, with no more digits than that is known by.
 *
 * @param practices counts of two or more that are not marked
 */
export function spreadBetween(practices: readonly Counts[], measure: JudgedMeasure): Spread | undefined {
  const scale = scaleOf(measure);
  if (!scale) return undefined;
  const difference = (scale.kind === "proportion" ? 100 : 1) * typicalDifference(scale, practices);
  const digits = difference < WHOLE_FROM ? 10 : 1;
  return { typicalDifference: Math.round(digits * difference) / digits };
}

/** A bare count has no denominator to be compared by; events that repeat in a patient vary more than chance here says. */
function scaleOf({ kind, base, repeats }: JudgedMeasure): Scale | undefined {
  if (kind === "count" || repeats) return undefined;
  return kind === "proportion" ? { kind } : { kind, base: base ?? 1 };
}

/** Whether chance would mark so many of these that a mark points at nobody. */
function isMostMarked(practices: readonly Counts[], total: Counts, scale: Scale): boolean {
  if (practices.length < FEWEST_OTHERS) return false;
  const marked = practices.filter((counts) => isMarked(againstRest(counts, total, scale)));
  return MARKED_AT_MOST_ONE_IN * marked.length > practices.length;
}

function isMarked(standing: Standing): boolean {
  return standing === "above" || standing === "below";
}

function againstRest(counts: Counts, total: Counts, scale: Scale): Standing {
  if (total.denominator <= counts.denominator) return "unclassed";
  const comparison = compareWithRest(scale, counts, total, MARKING_CONFIDENCE);
  if (!comparison) return "unclassed";
  return comparison.side === "unclear" ? "within" : comparison.side;
}

function againstOthers(counts: Counts, others: readonly Counts[], { kind }: Scale): Standing {
  const side = sideOfOthers(kind, counts, others, MARKING_CONFIDENCE);
  return side === "unclear" ? "within" : side;
}

function firmOf(practices: readonly (Counts | undefined)[]): readonly Counts[] {
  return practices.filter((counts) => counts !== undefined);
}

function without(total: Counts, counts: Counts): Counts {
  return {
    numerator: total.numerator - counts.numerator,
    denominator: total.denominator - counts.denominator,
  };
}

/** Whose figures on what; the salt is the memory's own. */
interface MarkedCell {
  readonly salt: string;
  readonly practice: string;
  readonly measure: string;
  readonly counts: Counts;
}

/** So many numbers of a hidden cell share a mark at least, or there is only one mark. */
const NUMBERS_PER_MARK = 8;
const MOST_MARKS = 8;
/** A cell that was hidden for the others' sake lies this far from nobody and from everybody, whatever the package. */
const HIGHEST_LIMIT = 10;

/** Of a practice that was several: whatever its figures are, what was hidden of one of them would follow from them. */
export const ANY_FIGURES: RememberedCell = { kind: "tied", mark: "*" };

/** Tells figures that a kit showed from any others. */
export function shownMark(cell: MarkedCell): string {
  return digest(cell).slice(0, 16);
}

/**
 * Tells a hidden cell's figures from most others, and stays the same for at least one in eight of the numbers it can
 * be, so that nobody who tries them all comes out with one.
 */
export function tiedMark(cell: MarkedCell): string {
  const numbers = cell.counts.denominator - 2 * HIGHEST_LIMIT;
  const marks = Math.min(MOST_MARKS, Math.max(1, Math.floor(numbers / NUMBERS_PER_MARK)));
  return `${Number.parseInt(digest(cell).slice(0, 8), 16) % marks}`;
}

function digest({ salt, practice, measure, counts }: MarkedCell): string {
  const text = JSON.stringify([salt, practice, measure, counts.numerator, counts.denominator]);
  return createHash("sha256").update(text).digest("hex");
}
