import { readBlocks } from "../disk/plain-file.ts";
import type { Checked, Diagnostic } from "../model/diagnostic.ts";
import type { Table, Vocabulary } from "../model/table.ts";
import { readFailure } from "./read-bytes.ts";
import { ANNOUNCED_SEPARATOR, csvTable, type Encoding, encodingOf, sniffCsvSeparator } from "./read-csv.ts";
import { decodeBlock, EXTRACT_MEGABYTES, endOfLines } from "./read-extract-blocks.ts";

/** Holds the title lines, the header and enough rows to tell the separator by. */
const HEAD_BYTES = 64 * 1024;

/** What must be known of an extract before its rows are read. */
export interface ExtractHead<Field extends string> {
  readonly table: Omit<Table<Field>, "rows">;
  readonly separator: string;
  readonly form: Encoding;
}

/** Reads the beginning of an extract of any size: character set, separator and header. */
export async function readExtractHead<Field extends string>(
  path: string,
  vocabulary: Vocabulary<Field>,
): Promise<Checked<ExtractHead<Field>>> {
  try {
    return extractHead(path, await readStart(path), vocabulary);
  } catch (cause) {
    return { ok: false, diagnostics: [readFailure(path, cause, EXTRACT_MEGABYTES)] };
  }
}

interface Start {
  readonly bytes: Buffer;
  readonly form: Encoding;
  /** Whether the file may go on after these bytes. */
  readonly isCut: boolean;
}

/** The file's first lines, all of them whole. */
async function readStart(path: string): Promise<Start> {
  let bytes = Buffer.alloc(0);
  const limits = { mostBytes: EXTRACT_MEGABYTES * 1_000_000, blockBytes: HEAD_BYTES };
  for await (const block of readBlocks(path, limits)) {
    bytes = Buffer.concat([bytes, block]);
    if (bytes.length >= HEAD_BYTES) break;
  }
  const form = encodingOf(bytes);
  const isCut = bytes.length >= HEAD_BYTES;
  const end = isCut ? endOfLines(bytes, form) : 0;
  return { bytes: end > 0 ? bytes.subarray(0, end) : bytes, form, isCut };
}

function extractHead<Field extends string>(
  file: string,
  start: Start,
  vocabulary: Vocabulary<Field>,
): Checked<ExtractHead<Field>> {
  const block = decodeBlock(start.bytes, start.form, true);
  const text = "text" in block ? block.text : "";
  const whole = csvTable(file, start.bytes, vocabulary);
  const checked = start.isCut ? aboveOpenQuote(whole, text.split("\n"), vocabulary) : whole;
  if (!checked.ok) return { ok: false, diagnostics: checked.diagnostics.map(asExtract) };
  const { rows: _, ...table } = checked.value;
  const separator = ANNOUNCED_SEPARATOR.exec(text)?.[1] ?? sniffCsvSeparator(text, vocabulary);
  return { ok: true, value: { table, separator, form: start.form }, diagnostics: checked.diagnostics };
}

/** A quoted text that goes on after the cut looks unclosed here; the header is found in the lines above it. */
function aboveOpenQuote<Field extends string>(
  checked: Checked<Table<Field>>,
  lines: readonly string[],
  vocabulary: Vocabulary<Field>,
): Checked<Table<Field>> {
  const [problem] = checked.diagnostics;
  if (checked.ok || problem?.code !== "table/open-quote" || lines.length < 2) return checked;
  const upper = lines.slice(0, lines.length / 2);
  const above = csvTable(problem.place.file, Buffer.from(upper.join("\n")), vocabulary);
  return aboveOpenQuote(above, upper, vocabulary);
}

/** A workbook may be read elsewhere; an extract is read row by row, which workbooks do not allow. */
function asExtract(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.code === "table/workbook" ? { ...diagnostic, code: "extract/workbook" } : diagnostic;
}
