import type { Diagnostic } from "../model/diagnostic.ts";
import type { TableRow } from "../model/table.ts";
import { readFailure } from "./read-bytes.ts";
import { ANNOUNCED_SEPARATOR, type CsvRows, parseCsvRows } from "./read-csv.ts";
import { EXTRACT_MEGABYTES, MOST_LINE_MEGABYTES, readTextBlocks } from "./read-extract-blocks.ts";
import type { ExtractHead } from "./read-extract-head.ts";

/** Some of an extract's rows, or why there are no more of them. */
export interface ExtractBlock {
  readonly rows: readonly TableRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the rows below an extract's header, a block at a time, so that a million of them take no more memory than a
 * few thousand. They are the rows that `readCsv` would give.
 *
 * @param blockBytes how much is read at a time
 */
export async function* readExtractRows(
  path: string,
  { table, separator, form }: ExtractHead<string>,
  blockBytes?: number,
): AsyncGenerator<ExtractBlock> {
  let stretch: Stretch = { text: "", line: 1 };
  try {
    for await (const block of readTextBlocks(path, form, blockBytes)) {
      if ("refused" in block) return yield refuse(block.refused, { file: path });
      const next = { text: stretch.text + block.text, line: stretch.line };
      const parsed = parseStretch(next, separator);
      stretch = parsed.ok ? { text: "", line: next.line + countLines(next.text) } : { ...next, ...parsed };
      if (parsed.ok)
        yield { rows: parsed.rows.filter(({ line }) => line > table.header.line), diagnostics: [] };
      if (stretch.text.length > MOST_LINE_MEGABYTES * 1_000_000) break;
    }
  } catch (cause) {
    return yield { rows: [], diagnostics: [readFailure(path, cause, EXTRACT_MEGABYTES)] };
  }
  const line = stretch.openQuoteLine;
  if (line !== undefined) yield refuse("table/open-quote", { file: path, line });
}

/** Text that has been read and not yet been cut into rows, because a quotation mark in it is still open. */
interface Stretch {
  readonly text: string;
  /** The line of the file on which it begins. */
  readonly line: number;
  readonly openQuoteLine?: number;
}

/**
 * Rows of whole lines. Where there is no quotation mark, every line end ends a row and every separator a cell, and
 * the parser's care, which takes five times as long, is not needed.
 */
function parseStretch({ text, line }: Stretch, separator: string): CsvRows {
  // As in a file read whole, the line that announces the separator stays as a blank one.
  const table = line === 1 ? text.replace(ANNOUNCED_SEPARATOR, "") : text;
  if (!table.includes('"')) return { ok: true, rows: splitRows(table, separator, line) };
  const parsed = parseCsvRows(table, separator);
  if (!parsed.ok) return { ok: false, openQuoteLine: line - 1 + parsed.openQuoteLine };
  return { ok: true, rows: parsed.rows.map((row) => ({ ...row, line: line - 1 + row.line })) };
}

function splitRows(text: string, separator: string, firstLine: number): readonly TableRow[] {
  return text.split("\n").flatMap((content, index) => {
    const cells = content.split(separator).map((cell) => cell.trim());
    return cells.some((cell) => cell !== "") ? [{ line: firstLine + index, cells }] : [];
  });
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

function refuse(code: Diagnostic["code"], place: Diagnostic["place"]): ExtractBlock {
  return { rows: [], diagnostics: [{ code, severity: "error", place }] };
}
