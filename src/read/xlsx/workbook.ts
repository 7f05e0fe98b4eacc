import type { TableRow } from "../../model/table.ts";

/** Rows and columns beyond these belong to no table of counts. */
export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 200;

export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

/** Where filled cells cannot be seen, counted from 1. */
export interface HiddenParts {
  /** Hidden, filtered away, or without any height. */
  readonly lines: readonly number[];
  /** Hidden, or without any width. */
  readonly columns: readonly number[];
  /** Single cells whose number format shows nothing. */
  readonly cells: readonly CellPlace[];
}

/** One sheet as text: what its cells show, under the numbers that rows and columns have in Excel. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows with at least one filled cell that can be seen; the others of their cells are blank. */
  readonly rows: readonly TableRow[];
  /** Rows with what cannot be seen. */
  readonly unseen: readonly TableRow[];
  readonly hidden: HiddenParts;
  /** Whether there are filled cells beyond the limits; those are not in the rows. */
  readonly isCut: boolean;
}

export type Workbook = readonly Sheet[];
