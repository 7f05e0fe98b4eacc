import { CsvError, parse } from "csv-parse/sync";
import { type Checked, type Diagnostic, refused } from "../model/diagnostic.ts";
import type { Table, TableRow, Vocabulary } from "../model/table.ts";
import { type ByteSet, byteSetOf, decodeBytes } from "./danish-characters.ts";
import { readBytes } from "./read-bytes.ts";
import { findHeader, tableOfRows } from "./table-of-rows.ts";

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
  if (isPacked(bytes)) return refused("table/workbook", { file });
  if (bytes.length > MOST_BYTES) return refused("table/too-many-cells", { file });
  const decoded = decodeCsvText(bytes);
  if (decoded === undefined) return refused("table/not-text", { file });
  if (MARKUP.test(decoded)) return refused("table/markup", { file });
  const { text, separator } = separatedText(decoded, vocabulary);
  if (isEndless(text, separator)) return refused("table/too-many-cells", { file });
  const parsed = parseCsvRows(text, separator);
  if (!parsed.ok) return refused("table/open-quote", { file, line: parsed.openQuoteLine });
  if (parsed.rows.some(({ cells }) => cells.length > MOST_COLUMNS)) {
    return refused("table/too-many-cells", { file });
  }
  return tableOfRows({ file }, parsed.rows, vocabulary);
}

/** What `csvTable` assumes of a file that does not say it, one notice each: its character set and its separator. */
export function csvAssumptions<Field extends string>(
  file: string,
  bytes: Uint8Array,
  vocabulary: Vocabulary<Field>,
): Diagnostic[] {
  const { separator, isAnnounced } = separatedText(decodeCsvText(bytes) ?? "", vocabulary);
  const assumed = isAnnounced ? "" : separator;
  const characters = assumedCharacters(bytes);
  return [
    ...(characters ? [notice("table/assumed-characters", file, { characters })] : []),
    // Semicolons are what Danish spreadsheets write; anything else is worth a word.
    ...(assumed === "," ? [notice("table/assumed-commas", file)] : []),
    ...(assumed === "|" ? [notice("table/assumed-strokes", file)] : []),
    ...(assumed === "\t" ? [notice("table/assumed-tabs", file)] : []),
  ];
}

/** Packed (`PK`) and older Office files say what they are in their first bytes. */
function isPacked(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  return start === "504b0304" || start === "d0cf11e0";
}

/** Web pages and XML tables that Excel opens although they are no workbooks. */
const MARKUP = /^\s*<(!doctype|\?xml|html|table|head|body|meta|style)\b/i;

interface SeparatedText {
  /** With `\n` line ends. */
  readonly text: string;
  readonly separator: string;
  readonly isAnnounced: boolean;
}

/** Excel's own line that names the separator. */
export const ANNOUNCED_SEPARATOR = /^"?sep=(.)"?(?=\n)/i;

/** The line that names the separator becomes a blank line, so that line numbers stay true. */
function separatedText<Field extends string>(decoded: string, vocabulary: Vocabulary<Field>): SeparatedText {
  const text = decoded.replaceAll(/\r\n?/g, "\n");
  const [line, separator] = ANNOUNCED_SEPARATOR.exec(text) ?? [];
  return line !== undefined && separator
    ? { text: text.slice(line.length), separator, isAnnounced: true }
    : { text, separator: sniffCsvSeparator(text, vocabulary), isAnnounced: false };
}

/** No table of counts is larger; a text that is would be parsed for minutes. */
const MOST_BYTES = 10_000_000;
const MOST_LINES = 50_000;
const MOST_COLUMNS = 200;
const MOST_CELLS = 1_000_000;

function isEndless(text: string, separator: string): boolean {
  return hasMoreThan(MOST_LINES, "\n", text) || hasMoreThan(MOST_CELLS, separator, text);
}

function hasMoreThan(most: number, sign: string, text: string): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + 1)) count += 1;
  return count > most;
}

function notice(code: TableCode, file: string, values?: Diagnostic["values"]): Diagnostic {
  return { code, severity: "notice", place: { file }, ...(values ? { values } : {}) };
}

type TableCode = Extract<Diagnostic["code"], `table/${string}`>;

/**
 * Control characters have no place in a text of rows and columns, apart from tab and line ends. They also stand for
 * the five bytes to which Windows-1252 gives no meaning.
 */
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}/u;

/**
 * Bytes → text, in the character sets Danish spreadsheets and registers write.
 *
 * A byte-order mark decides; without one UTF-8 is tried strictly, since text in a set of single
 * bytes with any æ, ø or å in it is never valid UTF-8.
 *
 * @returns undefined when the bytes are no text in any of them
 */
export function decodeCsvText(bytes: Uint8Array): string | undefined {
  const text = decodeAs(encodingOf(bytes), bytes) ?? decodeBytes(bytes, byteSetOf(bytes));
  return text === undefined || CONTROL.test(text) ? undefined : text;
}

/**
 * The character set that nothing in the file announces and that is not the usual UTF-8; undefined when there is
 * nothing to assume.
 */
function assumedCharacters(bytes: Uint8Array): "UTF-16" | ByteSet | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8") return decodeAs(encoding, bytes) === undefined ? byteSetOf(bytes) : undefined;
  const isAnnounced = bytes[0] === 0xff || bytes[0] === 0xfe;
  return isAnnounced ? undefined : "UTF-16";
}

/** How many bytes a sign takes, and in which order they stand; sets of one byte a sign are tried where it is no UTF-8. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Headers are mostly ASCII, so without a mark every other byte of UTF-16 is zero.
  if (first !== 0 && second === 0) return "utf-16le";
  if (first === 0 && second !== 0) return "utf-16be";
  return "utf-8";
}

/** The decoder drops a byte-order mark by itself. */
function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}

/** Danish spreadsheets write semicolons; the order decides where nothing else does. */
const SEPARATORS = [";", "\t", ",", "|"] as const;

const LINES_LOOKED_AT = 60;
/** A header is no longer than this, whatever else may be. */
const SIGNS_LOOKED_AT = 10_000;

/**
 * The sign between the cells: the one that brings out the most known headers, and where none brings out any, the one
 * that is in the most lines. Counting signs alone would take the decimal commas of a semicolon file for separators.
 */
export function sniffCsvSeparator<Field extends string>(text: string, vocabulary: Vocabulary<Field>): string {
  const lines = text.split("\n", LINES_LOOKED_AT).map((line) => line.slice(0, SIGNS_LOOKED_AT));
  const candidates = SEPARATORS.map((separator) => {
    const rows = lines.map((line, index) => naiveRow(line, separator, index + 1));
    const header = findHeader(rows, vocabulary);
    return {
      separator,
      headers: Object.keys(header?.columns ?? {}).length,
      lines: lines.filter((line) => line.includes(separator)).length,
    };
  });
  const [best] = candidates.sort((a, b) => b.headers - a.headers || b.lines - a.lines);
  return best?.separator ?? SEPARATORS[0];
}

/** Cells without the care that quoted line breaks need: headers do not have those. */
function naiveRow(line: string, separator: string, number: number): TableRow {
  return { line: number, cells: line.split(separator) };
}

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
