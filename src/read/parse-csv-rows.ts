import { CsvError, parse } from "csv-parse/sync";
import type { TableRow } from "../model/table.ts";

/** Excel keeps the zeros of a number by writing it as a formula; what counts is what the formula says. */
const TEXT_AS_FORMULA = /^="(.*)"$/;

/** Spreadsheets mark digits that are text by an apostrophe, and some programs write it out. */
const TEXT_MARK = /^['\u2019](?=\d)/;

export type CsvRows =
  | { readonly ok: true; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly openQuoteLine: number };

/** Text with `\n` line ends → its rows that are not blank, each with the line it starts on. */
export function parseCsvRows(text: string, separator: string): CsvRows {
  const rows: TableRow[] = [];
  let line = 1;
  try {
    parse(text, {
      delimiter: separator,
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: true,
      // The parser tells where a record ends; it starts after the one before, also when it runs over several lines.
      on_record: (record, { lines }) => {
        rows.push({ line, cells: record.map(cellOf) });
        line = lines + 1;
        return null;
      },
    });
    return { ok: true, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== "")) };
  } catch (cause) {
    if (cause instanceof CsvError && cause.code === "CSV_QUOTE_NOT_CLOSED") {
      return { ok: false, openQuoteLine: Number(cause.lines) };
    }
    throw cause;
  }
}

function cellOf(text: string): string {
  const trimmed = text.trim().replace(TEXT_MARK, "");
  return TEXT_AS_FORMULA.exec(trimmed)?.[1]?.trim() ?? trimmed;
}
