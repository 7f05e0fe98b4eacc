import type { TableRow } from "../../model/table.ts";

/** Cells of one column that are merged downwards, by the lines they span. */
export interface Merge {
  /** Counts from 0. */
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Gives every row of a merge the text that is shown across it: files keep it in the first row only, and a
 * ydernummer written once for seven rows belongs to all seven.
 */
export function fillMerged(rows: readonly TableRow[], merges: readonly Merge[]): readonly TableRow[] {
  const downwards = merges.filter(({ first, last }) => last > first);
  if (downwards.length === 0) return rows;
  const byLine = new Map(rows.map((row) => [row.line, [...row.cells]]));
  const lines = [...byLine.keys()];
  for (const { column, first, last } of downwards) {
    const text = byLine.get(first)?.[column] ?? "";
    if (text === "") continue;
    for (const line of lines) {
      const cells = line > first && line <= last ? byLine.get(line) : undefined;
      if (cells) setBlank(cells, column, text);
    }
  }
  return rows.map(({ line, cells }) => ({ line, cells: byLine.get(line) ?? cells }));
}

function setBlank(cells: string[], column: number, text: string): void {
  while (cells.length <= column) cells.push("");
  if (cells[column] === "") cells[column] = text;
}
