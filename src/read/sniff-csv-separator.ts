import type { TableRow, Vocabulary } from "../model/table.ts";
import { findHeader } from "./find-header.ts";

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
