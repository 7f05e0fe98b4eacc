import type { Place } from "../../model/diagnostic.ts";

/** Lines that are named one by one; more teach nobody anything. */
const MOST_NAMED = 12;

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
  const named = [...new Set(lines)];
  return named.slice(0, MOST_NAMED).join(", ") + (named.length > MOST_NAMED ? " …" : "");
}
