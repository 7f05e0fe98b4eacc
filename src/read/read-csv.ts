import type { Checked, Diagnostic, Place } from "../model/diagnostic.ts";
import type { Table, Vocabulary } from "../model/table.ts";
import { decodeCsvText } from "./decode-csv-text.ts";
import { findCsvHeader, type Header } from "./find-csv-header.ts";
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
  const table: Table<Field> = {
    file,
    preamble: parsed.rows.slice(0, header.index),
    header: header.row,
    columns: header.columns,
    extraColumns: header.extraColumns,
    rows: parsed.rows.slice(header.index + 1),
  };
  const diagnostics = checkForm(table, header);
  const isUsable = diagnostics.every(({ severity }) => severity !== "error");
  return isUsable ? { ok: true, value: table, diagnostics } : { ok: false, diagnostics };
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

function checkForm<Field extends string>(table: Table<Field>, header: Header<Field>): Diagnostic[] {
  const { file, preamble } = table;
  const { line } = header.row;
  const isRecognised = Object.keys(header.columns).length > 0;
  const lines = preamble.length;
  const skipped: Diagnostic[] =
    lines > 0
      ? [
          {
            code: "table/lines-above-header",
            severity: "notice",
            place: { file, line: preamble[0]?.line ?? 1 },
            values: { lines },
          },
        ]
      : [];
  const repeated = header.repeated.map(({ name, number }) =>
    error("table/column-twice", { file, line, column: number, columnName: name }),
  );
  const rowless = isRecognised && table.rows.length === 0 ? [error("table/no-rows", { file, line })] : [];
  return [...skipped, ...repeated, ...rowless, ...tooLongRows(table)];
}

/** Cells beyond the last header mean that a separator stands inside a value, and all columns after it are wrong. */
function tooLongRows({ file, header, rows }: Table<string>): Diagnostic[] {
  const columns = header.cells.length;
  return rows.flatMap(({ line, cells }) => {
    const filled = cells.findLastIndex((cell) => cell !== "") + 1;
    if (filled <= columns) return [];
    return [{ ...error("table/cells-beyond-header", { file, line }), values: { cells: filled, columns } }];
  });
}

type TableCode = Extract<Diagnostic["code"], `table/${string}`>;

function error(code: TableCode, place: Place): Diagnostic {
  return { code, severity: "error", place };
}

function refuse(code: TableCode, place: Place): Checked<never> {
  return { ok: false, diagnostics: [error(code, place)] };
}
