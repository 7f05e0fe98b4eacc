import type { Checked, Diagnostic, Place } from "../model/diagnostic.ts";
import type { Table, TableRow, Vocabulary } from "../model/table.ts";
import { findHeader } from "./find-header.ts";
import { withVisibleSigns } from "./visible-signs.ts";

/** Where rows come from: a file of text, or one sheet of a workbook. */
export type RowsSource = Pick<Place, "file" | "sheet">;

/** Rows → table: finds the header, and tells of lines above it. */
export function tableOfRows<Field extends string>(
  source: RowsSource,
  given: readonly TableRow[],
  vocabulary: Vocabulary<Field>,
): Checked<Table<Field>> {
  const { rows, diagnostics } = withVisibleSigns(source, given);
  const header = findHeader(rows, vocabulary);
  if (!header) {
    return { ok: false, diagnostics: [{ code: "table/empty", severity: "error", place: source }] };
  }
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
