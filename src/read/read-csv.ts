import type { Checked, Diagnostic, Place } from "../model/diagnostic.ts";
import type { Table, Vocabulary } from "../model/table.ts";
import { decodeCsvText } from "./decode-csv-text.ts";
import { findCsvHeader } from "./find-csv-header.ts";
import { parseCsvRows } from "./parse-csv-rows.ts";
import { readBytes } from "./read-bytes.ts";
import { sniffCsvSeparator } from "./sniff-csv-separator.ts";

/** Reads a CSV file as a table: any usual character set, separator and column order. */
export async function readCsv<Field extends string>(
  path: string,
  vocabulary: Vocabulary<Field>,
): Promise<Checked<Table<Field>>> {
  const bytes = await readBytes(path);
  return bytes.ok ? csvTable(path, bytes.value, vocabulary) : bytes;
}

/** Bytes → table. Only the form of the file is judged here, never what the cells say. */
export function csvTable<Field extends string>(
  file: string,
  bytes: Uint8Array,
  vocabulary: Vocabulary<Field>,
): Checked<Table<Field>> {
  if (isWorkbook(file, bytes)) return refuse("table/workbook", { file });
  const decoded = decodeCsvText(bytes);
  if (decoded === undefined) return refuse("table/not-text", { file });
  const { text, separator } = announcedSeparator(decoded.replaceAll(/\r\n?/g, "\n"));
  const parsed = parseCsvRows(text, separator ?? sniffCsvSeparator(text, vocabulary));
  if (!parsed.ok) return refuse("table/open-quote", { file, line: parsed.openQuoteLine });
  const header = findCsvHeader(parsed.rows, vocabulary);
  if (!header) return refuse("table/empty", { file });
  const { row, index, ...columns } = header;
  const preamble = parsed.rows.slice(0, index);
  const table: Table<Field> = { file, preamble, header: row, ...columns, rows: parsed.rows.slice(index + 1) };
  return { ok: true, value: table, diagnostics: noticeOfPreamble(table) };
}

/** Packed (`PK`) and older Office files say what they are in their first bytes. */
function isWorkbook(file: string, bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  return start === "504b0304" || start === "d0cf11e0" || /\.(xlsx?|xlsm|xlsb|ods|numbers)$/i.test(file);
}

/** Excel's own `sep=;` line names the separator. It becomes a blank line, so that line numbers stay true. */
function announcedSeparator(text: string): { text: string; separator?: string } {
  const [line, separator] = /^"?sep=(.)"?(?=\n)/i.exec(text) ?? [];
  return line !== undefined && separator ? { text: text.slice(line.length), separator } : { text };
}

function noticeOfPreamble({ file, preamble }: Table<string>): Diagnostic[] {
  const [first] = preamble;
  if (!first) return [];
  const place = { file, line: first.line };
  return [
    { code: "table/lines-above-header", severity: "notice", place, values: { lines: preamble.length } },
  ];
}

type TableCode = Extract<Diagnostic["code"], `table/${string}`>;

function refuse(code: TableCode, place: Place): Checked<never> {
  return { ok: false, diagnostics: [{ code, severity: "error", place }] };
}
