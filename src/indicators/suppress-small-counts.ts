import type { Counts, HiddenReason } from "../model/results.ts";
import type { MeasureKind, SmallNumberRules } from "../model/template.ts";
import { type NumeratorRange, numeratorRange } from "./numerator-range.ts";

/** A practice's counts on one measure before anything is hidden. */
export interface RawCell {
  readonly label: string;
  /** Absent when the practice delivered no row. */
  readonly counts?: Counts;
  /** The practice's cells on other measures would give a small number away if this one were shown. */
  readonly isTelling?: boolean;
}

export interface SuppressedCell extends RawCell {
  readonly hidden?: HiddenReason;
}

export interface Suppression {
  readonly cells: readonly SuppressedCell[];
  /** Whether the cluster's total may be published beside the shown cells. */
  readonly isTotalSafe: boolean;
}

/** With three hidden, a practice that takes its own numbers out of the sum still sees two others blurred. */
const FEWEST_HIDDEN = 3;

/**
 * Hides small counts of one measure, and as many further cells as it takes that no hidden cell can be computed back
 * from the cluster's total and the shown cells.
 *
 * Further cells are taken by denominator, the smallest first, and the decision to stop rests on the sum of the hidden
 * cells alone. Both are known to a reader anyway, so that somebody who knows this program learns no more from its
 * choices than from the figures. When all cells that can help are hidden and do not suffice, the total is withheld.
 */
export function suppressSmallCounts(
  cells: readonly RawCell[],
  kind: MeasureKind,
  rules: SmallNumberRules,
): Suppression {
  const limit = rules.disclosureLimit;
  const hidden = new Map<string, HiddenReason>();
  for (const cell of cells) {
    const reason = ownReason(cell, kind, rules) ?? (cell.isTelling ? "secondary" : undefined);
    if (reason) hidden.set(cell.label, reason);
  }
  const helpers = cells.filter((cell) => !hidden.has(cell.label) && canHelp(cell, kind, limit)).sort(bySize);
  while (!isBlurred(hiddenCells(cells, hidden, kind, limit), limit)) {
    const next = helpers.shift();
    if (!next) break;
    hidden.set(next.label, "secondary");
  }
  const isSmallTotal = isSmall(total(cells), kind, limit);
  return {
    cells: cells.map((cell) => withReason(cell, hidden.get(cell.label))),
    isTotalSafe: isBlurred(hiddenCells(cells, hidden, kind, limit), limit) && !isSmallTotal,
  };
}

/** A numerator of 1 to limit-1, or for shares a complement of that size: 38 of 40 reveals two. */
export function isSmall({ numerator, denominator }: Counts, kind: MeasureKind, limit: number): boolean {
  const isBelow = (count: number) => count > 0 && count < limit;
  return isBelow(numerator) || (kind === "proportion" && isBelow(denominator - numerator));
}

/** Why a cell may not be shown, whatever stands beside it. */
export function ownReason(
  { counts }: RawCell,
  kind: MeasureKind,
  rules: SmallNumberRules,
): HiddenReason | undefined {
  if (!counts) return "no-data";
  if (kind !== "count" && counts.denominator === 0) return "zero-denominator";
  if (kind === "proportion" && counts.denominator < rules.minimumDenominator) return "few-patients";
  return isSmall(counts, kind, rules.disclosureLimit) ? "small-count" : undefined;
}

/** A cell that is nobody or everybody, or just at the limit on both sides, blurs nothing by being hidden. */
export function canHelp({ counts }: RawCell, kind: MeasureKind, limit: number): boolean {
  const range = counts && numeratorRange(counts, "secondary", kind, limit);
  if (!counts || !range) return false;
  const { least, greatest } = range;
  return least < greatest && counts.numerator >= least && counts.numerator <= greatest;
}

function withReason(cell: RawCell, reason: HiddenReason | undefined): SuppressedCell {
  return reason === undefined ? cell : { ...cell, hidden: reason };
}

/** Never by numerator: the order must not tell what is hidden. */
function bySize(a: RawCell, b: RawCell): number {
  const size = ({ counts }: RawCell) => counts?.denominator ?? 0;
  return size(a) - size(b) || (a.label < b.label ? -1 : 1);
}

interface HiddenCell extends NumeratorRange {
  readonly numerator: number;
}

function hiddenCells(
  cells: readonly RawCell[],
  hidden: ReadonlyMap<string, HiddenReason>,
  kind: MeasureKind,
  limit: number,
): readonly HiddenCell[] {
  return cells.flatMap(({ label, counts }) => {
    const reason = hidden.get(label);
    const range = counts && reason && numeratorRange(counts, reason, kind, limit);
    return counts && range ? { ...range, numerator: counts.numerator } : [];
  });
}

/**
 * Whether the sum of the hidden cells, which total and shown cells give away, tells too little about each of them.
 *
 * It does when it lies as far from the least and from the greatest sum that the reasons allow as small numbers reach:
 * then any cell can stand anywhere in 1 to limit-1, and the others make up for it.
 */
function isBlurred(group: readonly HiddenCell[], limit: number): boolean {
  if (group.length === 0) return true;
  const fromLeast = group.reduce((sum, { numerator, least }) => sum + numerator - least, 0);
  const fromGreatest = group.reduce((sum, { numerator, greatest }) => sum + greatest - numerator, 0);
  return group.length >= FEWEST_HIDDEN && Math.min(fromLeast, fromGreatest) >= limit - 1;
}

function total(cells: readonly RawCell[]): Counts {
  return cells.reduce<Counts>(
    (sum, { counts }) => ({
      numerator: sum.numerator + (counts?.numerator ?? 0),
      denominator: sum.denominator + (counts?.denominator ?? 0),
    }),
    { numerator: 0, denominator: 0 },
  );
}
