import type { Counts, HiddenReason } from "../model/results.ts";
import type { MeasureKind, MeasureRules } from "../model/template.ts";
import { pooledCount } from "../stats/pooled-count.ts";
import { type NumeratorRange, numeratorRange, protectedSides, type SmallRule } from "./hidden-counts.ts";

/** A practice's counts on one measure before anything is hidden. */
export interface RawCell {
  readonly label: string;
  /** Absent when the practice delivered no row. */
  readonly counts?: Counts;
  /** The practice's cells on other measures would give a small number away if this one were shown. */
  readonly isTelling?: boolean;
  /** The practice's class of size, smallest first; the same on every measure. */
  readonly sizeClass?: number;
  /** An earlier kit showed these very figures: hiding them now blurs nothing. */
  readonly isKnown?: boolean;
  /** An earlier kit hid these very figures; shown now, they would give away what was hidden with them. */
  readonly wasHidden?: boolean;
}

export interface SuppressedCell extends RawCell {
  readonly hidden?: HiddenReason;
}

export interface Suppression {
  readonly cells: readonly SuppressedCell[];
  /** Whether the cluster's total may be published beside the shown cells. */
  readonly isTotalSafe: boolean;
}

/** So many practices may put their own numbers together, and still learn none of the others'. */
export const COLLUDERS = 2;

/**
 * Hides small counts of one measure, and as many further cells as it takes that no hidden cell can be computed back
 * from the cluster's total and the shown cells.
 *
 * Further cells are taken from the smallest class of size, and within a class by code, which follows no order of
 * anything: which of a class are hidden must not tell their sizes. When all cells that can help are hidden and do not
 * suffice, the total is withheld; so it is where two practices that put their numbers together would read others' off it.
 */
export function suppressSmallCounts(
  cells: readonly RawCell[],
  kind: MeasureKind,
  rules: MeasureRules,
): Suppression {
  const limit = rules.disclosureLimit;
  const hidden = new Map(hiddenBesides(cells, kind, rules));
  const helpers = cells.filter((cell) => !hidden.has(cell.label) && canHelp(cell, kind, rules)).sort(byClass);
  while (!isBlurred(hiddenCells(cells, hidden, { kind, rules }), limit)) {
    const next = helpers.shift();
    if (!next) break;
    hidden.set(next.label, "secondary");
  }
  const group = hiddenCells(cells, hidden, { kind, rules });
  const isSmallTotal = isSmall(pooledCount(cells.flatMap(({ counts }) => counts ?? [])), kind, rules);
  return {
    cells: cells.map((cell) => withReason(cell, hidden.get(cell.label))),
    isTotalSafe: isBlurred(group, limit) && isLooseBesidesColluders(group) && !isSmallTotal,
  };
}

/** The same where no total is published beside the cells, so that none can be computed back from it. */
export function suppressWithoutTotal(
  cells: readonly RawCell[],
  kind: MeasureKind,
  rules: MeasureRules,
): Suppression {
  const hidden = hiddenBesides(cells, kind, rules);
  return { cells: cells.map((cell) => withReason(cell, hidden.get(cell.label))), isTotalSafe: false };
}

/** What is hidden whether or not there is a total. */
function hiddenBesides(
  cells: readonly RawCell[],
  kind: MeasureKind,
  rules: MeasureRules,
): ReadonlyMap<string, HiddenReason> {
  return new Map(
    cells.flatMap((cell) => {
      const isTied = cell.isTelling || cell.wasHidden;
      const reason = ownReason(cell, kind, rules) ?? (isTied ? "secondary" : undefined);
      return reason ? [[cell.label, reason] as const] : [];
    }),
  );
}

/** A numerator of 1 to limit-1, or for shares a complement of that size: 38 of 40 reveals two. */
export function isSmall({ numerator, denominator }: Counts, kind: MeasureKind, rules: SmallRule): boolean {
  const isBelow = (count: number) => count > 0 && count < rules.disclosureLimit;
  const { low, high } = protectedSides(kind, rules);
  return (low && isBelow(numerator)) || (high && isBelow(denominator - numerator));
}

/** Why a cell may not be shown, whatever stands beside it. */
export function ownReason(
  { counts }: RawCell,
  kind: MeasureKind,
  rules: MeasureRules,
): HiddenReason | undefined {
  if (!counts) return "no-data";
  if (kind !== "count" && counts.denominator === 0) return "zero-denominator";
  if (kind === "proportion" && counts.denominator < rules.minimumDenominator) return "few-patients";
  return isSmall(counts, kind, rules) ? "small-count" : undefined;
}

/** A cell that is nobody or everybody, just at the limit on both sides, or known, blurs nothing by being hidden. */
export function canHelp({ counts, isKnown }: RawCell, kind: MeasureKind, rules: SmallRule): boolean {
  const range = counts && numeratorRange(counts, "secondary", kind, rules);
  if (!counts || !range || isKnown) return false;
  const { least, greatest } = range;
  return least < greatest && counts.numerator >= least && counts.numerator <= greatest;
}

function withReason(cell: RawCell, reason: HiddenReason | undefined): SuppressedCell {
  return reason === undefined ? cell : { ...cell, hidden: reason };
}

function byClass(a: RawCell, b: RawCell): number {
  return (a.sizeClass ?? 0) - (b.sizeClass ?? 0) || (a.label < b.label ? -1 : 1);
}

interface HiddenCell extends NumeratorRange {
  readonly numerator: number;
  /** Hidden for others' sake and not for its own. */
  readonly isHelper: boolean;
}

function hiddenCells(
  cells: readonly RawCell[],
  hidden: ReadonlyMap<string, HiddenReason>,
  { kind, rules }: { readonly kind: MeasureKind; readonly rules: SmallRule },
): readonly HiddenCell[] {
  return cells.flatMap(({ label, counts, isKnown }) => {
    const reason = isKnown ? undefined : hidden.get(label);
    const range = counts && reason && numeratorRange(counts, reason, kind, rules);
    return counts && range ? { ...range, numerator: counts.numerator, isHelper: reason === "secondary" } : [];
  });
}

/**
 * Whether the sum of the hidden cells, which total and shown cells give away, tells too little about each of them.
 *
 * It does when it lies as far from the least and from the greatest sum that the reasons allow as small numbers reach:
 * then any cell can stand anywhere in 1 to limit-1, and the others make up for it. And whichever two practices put
 * their own numbers together, the others must have room for as much. That is asked of what the numbers could be and
 * not of what they are: an answer that hangs on single numbers would tell them.
 */
function isBlurred(group: readonly HiddenCell[], limit: number): boolean {
  if (group.length === 0) return true;
  const fromLeast = sum(group.map(({ numerator, least }) => numerator - least));
  const fromGreatest = sum(group.map(({ numerator, greatest }) => greatest - numerator));
  const rooms = group.map(({ least, greatest }) => greatest - least).sort((a, b) => (a > b ? -1 : 1));
  const leftByColluders = rooms.slice(COLLUDERS);
  return (
    leftByColluders.length >= 2 &&
    sum(leftByColluders) >= 2 * (limit - 1) &&
    Math.min(fromLeast, fromGreatest) >= limit - 1 &&
    group.filter(({ isHelper }) => isHelper).length !== COLLUDERS
  );
}

/**
 * Whether somebody besides any two practices could have less, and somebody more. Were all others at the end of what
 * their reasons allow, two who take their own numbers out of the sum would read each of them off it.
 *
 * This hangs on single numbers, so no answer may tell any: the total is withheld, and no further cell hidden, since
 * beside a total that would tell who is at an end. And two helpers are never enough above: as a helper is hardly ever at
 * an end, a no would then say of all small counts that they are.
 */
function isLooseBesidesColluders(group: readonly HiddenCell[]): boolean {
  if (group.length === 0) return true;
  const couldBeLess = group.filter(({ numerator, least }) => numerator > least);
  const couldBeMore = group.filter(({ numerator, greatest }) => numerator < greatest);
  return Math.min(couldBeLess.length, couldBeMore.length) > COLLUDERS;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
