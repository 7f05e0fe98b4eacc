import { listed } from "../../model/cell-name.ts";
import type { Place } from "../../model/diagnostic.ts";

/**
 * The lines that rows stand on, the first of them when there are many: `44, 45, 46 …`. Those of any other file than the
 * first come with its name.
 */
export function linesText(rows: readonly { readonly place: Place }[]): string {
  const [first] = rows;
  const inOrder = [...rows].sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
  const files = [...new Set(rows.map(({ place }) => place.file))];
  const lines = files.flatMap((file) =>
    inOrder
      .filter(({ place }) => place.file === file)
      .map(({ place }) => (file === first?.place.file ? `${place.line}` : `${file}:${place.line}`)),
  );
  return listed([...new Set(lines)]);
}
