import { createHash } from "node:crypto";
import type { RememberedCell } from "../model/memory.ts";
import type { Counts } from "../model/results.ts";

/** Whose figures on what; the salt is the memory's own. */
export interface MarkedCell {
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
