import type { DrawnGap } from "../model/drawn-document.ts";
import { CELL_MARGIN, LINE_HEIGHT } from "../model/sheet-page.ts";
import { sum } from "./sheet-part.ts";

/** What the margins of its cells add to a row's height. */
export const ROW_MARGINS = CELL_MARGIN.top + CELL_MARGIN.bottom;

/** Width in twips that a column leaves to its text. */
export function innerWidth(width = 0): number {
  return width - 2 * CELL_MARGIN.side;
}

/** Height in twips that the horizontal lines of a table add to its rows. */
export function bordersHeight(rowCount: number): number {
  return (rowCount + 1) * LINE_HEIGHT;
}

/** Splits the text width by weight into whole twips that add up to it. */
export function columnWidths(weights: readonly number[], textWidth: number): number[] {
  const total = sum(weights);
  let passed = 0;
  let edge = 0;
  return weights.map((weight) => {
    passed += weight;
    const width = Math.round((textWidth * passed) / total) - edge;
    edge += width;
    return width;
  });
}

/** Keeps two tables apart, which Word would otherwise join; exactly `height` twips high. */
export function gap(height: number): DrawnGap {
  return { kind: "gap", height };
}

/** Begins a page above what cannot do so itself; as low as a line can be. */
export const PAGE_START: DrawnGap = { kind: "gap", height: 20, startsPage: true };
