import type { Checked, Diagnostic, Place } from "../model/diagnostic.ts";
import type { Table, Vocabulary } from "../model/table.ts";
import { assumedCharacters, decodeCsvText } from "./decode-csv-text.ts";
import { parseCsvRows } from "./parse-csv-rows.ts";
import { readBytes } from "./read-bytes.ts";
import { sniffCsvSeparator } from "./sniff-csv-separator.ts";
import { tableOfRows } from "./table-of-rows.ts";

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
  if (isPacked(bytes)) return refuse("table/workbook", { file });
  if (bytes.length > MOST_BYTES) return refuse("table/too-many-cells", { file });
  const decoded = decodeCsvText(bytes);
  if (decoded === undefined) return refuse("table/not-text", { file });
  if (MARKUP.test(decoded)) return refuse("table/markup", { file });
  const { text, separator } = separatedText(decoded, vocabulary);
  if (isEndless(text, separator)) return refuse("table/too-many-cells", { file });
  const parsed = parseCsvRows(text, separator);
  if (!parsed.ok) return refuse("table/open-quote", { file, line: parsed.openQuoteLine });
  if (parsed.rows.some(({ cells }) => cells.length > MOST_COLUMNS)) {
    return refuse("table/too-many-cells", { file });
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

/** Excel's own `sep=;` line names the separator. It becomes a blank line, so that line numbers stay true. */
function separatedText<Field extends string>(decoded: string, vocabulary: Vocabulary<Field>): SeparatedText {
  const text = decoded.replaceAll(/\r\n?/g, "\n");
  const [line, separator] = /^"?sep=(.)"?(?=\n)/i.exec(text) ?? [];
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

function refuse(code: TableCode, place: Place): Checked<never> {
  return { ok: false, diagnostics: [{ code, severity: "error", place }] };
}
