import { readFileSync, writeFileSync } from "node:fs";

/** A measure file's rows with practice, measure and numerator named. */
interface CountRow {
  readonly practice: string;
  readonly measure: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** What of a measure file is changed. */
interface DataChange {
  readonly period?: string;
  /** The new numerator of a row. */
  readonly numerator?: (row: CountRow, index: number) => number;
}

/** Places of the columns in the samples' measure files. */
const COLUMN = { practice: 1, period: 2, measure: 3, numerator: 4, denominator: 5 } as const;

/** A sample's measure file changed into another made-up one, written to a path. */
export function changedData(source: string, path: string, { period, numerator }: DataChange): string {
  const [head = "", ...lines] = readFileSync(source, "utf8").split("\n");
  const changed = lines.map((line, index) => {
    const cells = line.split(";");
    if (cells.length <= COLUMN.denominator) return line;
    const row: CountRow = {
      practice: cells[COLUMN.practice] ?? "",
      measure: cells[COLUMN.measure] ?? "",
      numerator: Number(cells[COLUMN.numerator]),
      denominator: Number(cells[COLUMN.denominator]),
    };
    if (period !== undefined) cells[COLUMN.period] = period;
    if (numerator) cells[COLUMN.numerator] = String(numerator(row, index));
    return cells.join(";");
  });
  writeFileSync(path, [head, ...changed].join("\n"));
  return path;
}
