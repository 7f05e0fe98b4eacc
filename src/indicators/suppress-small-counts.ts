import type { Counts, HiddenReason } from "../model/results.ts";
import type { MeasureKind, SmallNumberRules } from "../model/template.ts";

/** A practice's counts on one measure before anything is hidden. */
export interface RawCell {
  readonly label: string;
  /** Absent when the practice delivered no row. */
  readonly counts?: Counts;
}

export interface SuppressedCell extends RawCell {
  readonly hidden?: HiddenReason;
}

export interface Suppression {
  readonly cells: readonly SuppressedCell[];
  /** Whether the cluster's total may be published beside the shown cells. */
  readonly isTotalSafe: boolean;
}

/**
 * Hides small counts of one measure, and as many further cells as it takes that no hidden cell can be computed back
 * from the cluster's total and the shown cells.
 *
 * The hidden practices together must be at least two, and their joint numerator and (for shares) joint complement must
 * reach the limit; otherwise the smallest shown practice is hidden as well. When nothing is left to hide and the sum
 * is still small, the total is withheld instead.
 */
export function suppressSmallCounts(
  cells: readonly RawCell[],
  kind: MeasureKind,
  rules: SmallNumberRules,
): Suppression {
  const hidden = new Map<string, HiddenReason>();
  for (const cell of cells) {
    const reason = primaryReason(cell, kind, rules);
    if (reason) hidden.set(cell.label, reason);
  }
  // Smallest first: what is hidden to protect others should cost the chart least.
  const shown = cells.filter(({ label }) => !hidden.has(label)).sort(bySize);
  while (!isSafe(cells, hidden, kind, rules)) {
    const next = shown.shift();
    if (!next) break;
    hidden.set(next.label, "secondary");
  }
  return {
    cells: cells.map((cell) => withReason(cell, hidden.get(cell.label))),
    isTotalSafe: isSafe(cells, hidden, kind, rules) && !isSmallTotal(cells, kind, rules),
  };
}

function withReason(cell: RawCell, reason: HiddenReason | undefined): SuppressedCell {
  return reason === undefined ? cell : { ...cell, hidden: reason };
}

function primaryReason(
  { counts }: RawCell,
  kind: MeasureKind,
  rules: SmallNumberRules,
): HiddenReason | undefined {
  if (!counts) return "no-data";
  if (kind !== "count" && counts.denominator === 0) return "zero-denominator";
  if (kind === "proportion" && counts.denominator < rules.minimumDenominator) return "few-patients";
  return isSmall(counts, kind, rules.disclosureLimit) ? "small-count" : undefined;
}

/** A numerator of 1 to limit-1, or for shares a complement of that size: 38 of 40 reveals two. */
function isSmall({ numerator, denominator }: Counts, kind: MeasureKind, limit: number): boolean {
  const isBelow = (count: number) => count > 0 && count < limit;
  return isBelow(numerator) || (kind === "proportion" && isBelow(denominator - numerator));
}

function bySize(a: RawCell, b: RawCell): number {
  const size = ({ counts }: RawCell) => counts?.denominator ?? 0;
  return (
    size(a) - size(b) ||
    (a.counts?.numerator ?? 0) - (b.counts?.numerator ?? 0) ||
    (a.label < b.label ? -1 : 1)
  );
}

/** Practices without patients or without a row add nothing to a total, so they protect nobody. */
function protects(cell: RawCell): boolean {
  return cell.counts !== undefined && (cell.counts.denominator > 0 || cell.counts.numerator > 0);
}

function isSafe(
  cells: readonly RawCell[],
  hidden: ReadonlyMap<string, HiddenReason>,
  kind: MeasureKind,
  { disclosureLimit }: SmallNumberRules,
): boolean {
  const group = cells.filter((cell) => hidden.has(cell.label) && protects(cell));
  if (group.length === 0) return true;
  const { numerator, denominator } = total(group);
  const isComplementSafe = kind !== "proportion" || denominator - numerator >= disclosureLimit;
  return group.length >= 2 && numerator >= disclosureLimit && isComplementSafe;
}

function isSmallTotal(cells: readonly RawCell[], kind: MeasureKind, rules: SmallNumberRules): boolean {
  return isSmall(total(cells), kind, rules.disclosureLimit);
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
