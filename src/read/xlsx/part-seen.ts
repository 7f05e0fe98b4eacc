import type { TableRow } from "../../model/table.ts";
import type { CellPlace, Sheet } from "./workbook.ts";

/** What of a sheet is hidden, whether or not there is anything in it. */
interface Hidden {
  readonly lines: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  readonly cells: readonly CellPlace[];
}

/**
 * Parts what a person sees in a sheet from what they do not: old figures in a hidden column must not stand for the
 * corrected ones beside it. Only hidden parts with something in them are told of.
 */
export function partSeen(
  rows: readonly TableRow[],
  hidden: Hidden,
): Pick<Sheet, "rows" | "unseen" | "hidden"> {
  const keyOf = (line: number, column: number) => `${line}:${column}`;
  const cells = new Set(hidden.cells.map(({ line, column }) => keyOf(line, column)));
  const isHidden = (line: number, column: number) =>
    hidden.lines.has(line) || hidden.columns.has(column) || cells.has(keyOf(line, column));
  const keep = (isWanted: (line: number, column: number) => boolean) =>
    rows
      .map(({ line, cells: texts }) => ({
        line,
        cells: texts.map((text, index) => (isWanted(line, index + 1) ? text : "")),
      }))
      .filter((row) => row.cells.some((text) => text !== ""));
  const isAnything = hidden.lines.size + hidden.columns.size + cells.size > 0;
  const unseen = isAnything ? keep(isHidden) : [];
  const columns = new Set(
    unseen.flatMap((row) => row.cells.flatMap((text, at) => (text === "" ? [] : at + 1))),
  );
  return {
    rows: isAnything ? keep((line, column) => !isHidden(line, column)) : rows,
    unseen,
    hidden: {
      lines: unseen.flatMap(({ line }) => (hidden.lines.has(line) ? line : [])),
      columns: [...columns].filter((column) => hidden.columns.has(column)).sort((a, b) => a - b),
      cells: hidden.cells,
    },
  };
}
