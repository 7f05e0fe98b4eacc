/** A column of a table, under the header it has in the file. Numbers count from 1. */
export interface Column {
  readonly name: string;
  readonly number: number;
}

/** A line of a table: its trimmed cells, and where it starts in the file. Lines count from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A sheet of cells as it is seen, whatever it holds: a file of text, or one sheet of a workbook. */
export interface Grid {
  readonly file: string;
  readonly sheet?: string;
  readonly rows: readonly TableRow[];
  readonly unseen?: readonly TableRow[];
}

/** What the columns of a kind of table may be called; the first name is the one we use ourselves. */
export type Vocabulary<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** A sheet of cells whose header has been found. What the cells hold is for `validate/` to judge. */
export interface Table<Field extends string> {
  readonly file: string;
  readonly sheet?: string;
  /** Lines above the header: title, date, source. */
  readonly preamble: readonly TableRow[];
  readonly header: TableRow;
  /** The columns that were recognised. */
  readonly columns: Readonly<Partial<Record<Field, Column>>>;
  readonly extraColumns: readonly Column[];
  /** Columns whose meaning an earlier column already has. */
  readonly repeatedColumns: readonly Column[];
  /** Lines with at least one filled cell. */
  readonly rows: readonly TableRow[];
  /** What a sheet holds and does not show. It is no figure; but nothing that may be a person's is passed on in it. */
  readonly unseen?: readonly TableRow[];
}

/** The text under a column; empty where the line ends early or the column is missing. */
export function cellText(row: TableRow, column: Column | undefined): string {
  return column === undefined ? "" : (row.cells[column.number - 1] ?? "");
}
