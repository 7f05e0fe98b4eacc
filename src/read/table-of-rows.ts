import { type Checked, type Diagnostic, type Place, refused } from "../model/diagnostic.ts";
import { foldText } from "../model/fold-text.ts";
import type { Column, Table, TableRow, Vocabulary } from "../model/table.ts";
import { withVisibleSigns } from "./visible-signs.ts";

/** Where rows come from: a file of text, or one sheet of a workbook. */
type RowsSource = Pick<Place, "file" | "sheet">;

/** Rows → table: finds the header, and tells of lines above it. */
export function tableOfRows<Field extends string>(
  source: RowsSource,
  given: readonly TableRow[],
  vocabulary: Vocabulary<Field>,
): Checked<Table<Field>> {
  const { rows, diagnostics } = withVisibleSigns(source, given);
  const header = findHeader(rows, vocabulary);
  if (!header) return refused("table/empty", source);
  const { row, index, ...columns } = header;
  const preamble = rows.slice(0, index);
  const table: Table<Field> = { ...source, preamble, header: row, ...columns, rows: rows.slice(index + 1) };
  return { ok: true, value: table, diagnostics: [...noticeOfPreamble(source, preamble), ...diagnostics] };
}

function noticeOfPreamble(source: RowsSource, preamble: readonly TableRow[]): Diagnostic[] {
  const [first] = preamble;
  if (!first) return [];
  const place = { ...source, line: first.line };
  return [
    { code: "table/lines-above-header", severity: "notice", place, values: { lines: preamble.length } },
  ];
}

/** A report's title, dates and notes take a handful of lines; a header further down is none. */
const LINES_SEARCHED = 30;

interface Header<Field extends string> {
  /** Which of the rows it is. */
  readonly index: number;
  readonly row: TableRow;
  readonly columns: Readonly<Partial<Record<Field, Column>>>;
  readonly extraColumns: readonly Column[];
  readonly repeatedColumns: readonly Column[];
}

/**
 * Finds the header by what it says: the row with the most names of the vocabulary, the first of them when several
 * have as many. Where no row has any, the first one is taken, so that its cells can be told apart from figures.
 */
export function findHeader<Field extends string>(
  rows: readonly TableRow[],
  vocabulary: Vocabulary<Field>,
): Header<Field> | undefined {
  const meanings = meaningsOf(vocabulary);
  return rows
    .slice(0, LINES_SEARCHED)
    .map((row, index) => ({ index, row, ...namedColumns(row, meanings) }))
    .reduce<Header<Field> | undefined>(
      (best, next) => (best && known(best) >= known(next) ? best : next),
      undefined,
    );
}

/** How many names of the vocabulary the header has. */
function known(header: Pick<Header<string>, "columns">): number {
  return Object.keys(header.columns).length;
}

/** What each folded name means. */
function meaningsOf<Field extends string>(vocabulary: Vocabulary<Field>): ReadonlyMap<string, Field> {
  const fields = Object.entries<readonly string[]>(vocabulary) as [Field, readonly string[]][];
  return new Map(fields.flatMap(([field, names]) => names.map((name) => [foldText(name), field] as const)));
}

/** What is counted, in brackets behind a header: `Tæller (antal)`. */
const UNIT = /\s*\((?:antal|n|stk\.?|tal|patienter|personer|pt\.?)\)$/i;

function namedColumns<Field extends string>(row: TableRow, meanings: ReadonlyMap<string, Field>) {
  const columns: Partial<Record<Field, Column>> = {};
  const extraColumns: Column[] = [];
  const repeatedColumns: Column[] = [];
  for (const [index, name] of row.cells.entries()) {
    const column = { name, number: index + 1 };
    const field = meanings.get(foldText(name)) ?? meanings.get(foldText(name.replace(UNIT, "")));
    if (field === undefined) {
      if (name !== "") extraColumns.push(column);
    } else if (columns[field] === undefined) columns[field] = column;
    else repeatedColumns.push(column);
  }
  return { columns, extraColumns, repeatedColumns };
}
