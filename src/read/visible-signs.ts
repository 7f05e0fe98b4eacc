import type { Diagnostic, Place } from "../model/diagnostic.ts";
import { cellName, listed } from "../model/shown-text.ts";
import type { TableRow } from "../model/table.ts";

/** Signs without any width: marks of direction, joiners, soft hyphens, byte-order marks. */
const INVISIBLE = /\p{Cf}/gu;

/** Rows without signs that nobody sees, and a notice of the cells that had some: copied from a web page, most often. */
export function withVisibleSigns(
  source: Pick<Place, "file" | "sheet">,
  rows: readonly TableRow[],
): { readonly rows: readonly TableRow[]; readonly diagnostics: readonly Diagnostic[] } {
  const named: string[] = [];
  const visible = rows.map((row) => {
    const cells = row.cells.map((text, index) => {
      const bare = text.replace(INVISIBLE, "");
      if (bare === text) return text;
      const [line, column] = [row.line, index + 1];
      named.push(source.sheet === undefined ? `${line}:${column}` : cellName(line, column));
      return bare.trim();
    });
    return { line: row.line, cells };
  });
  if (named.length === 0) return { rows, diagnostics: [] };
  const values = { cells: listed(named) };
  return {
    rows: visible.filter(({ cells }) => cells.some((text) => text !== "")),
    diagnostics: [{ code: "table/invisible-signs", severity: "notice", place: source, values }],
  };
}
