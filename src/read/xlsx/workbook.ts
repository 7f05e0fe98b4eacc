import type { TableRow } from "../../model/table.ts";

/** Rows and columns beyond these belong to no table of counts. */
export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 200;

/** One sheet as text: what its cells show, under the numbers that rows and columns have in Excel. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows with at least one filled cell. */
  readonly rows: readonly TableRow[];
  /** Lines of such rows that are hidden or filtered away. */
  readonly hiddenLines: readonly number[];
  /** Whether there are filled cells beyond the limits; those are not in the rows. */
  readonly isCut: boolean;
}

export type Workbook = readonly Sheet[];
