import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { type LocatedTree, placeIn, type TreePath } from "../model/located-tree.ts";

/** A finding about a part of a tree, before it is known where in the file that part stands. */
export interface Finding {
  readonly code: Diagnostic["code"];
  readonly severity: Severity;
  readonly path: TreePath;
  /** Point at the key instead of the value. */
  readonly at?: "key";
  readonly values?: NonNullable<Diagnostic["values"]>;
}

/**
 * Gives findings their place and puts all in the order of the file, each once.
 *
 * @param written findings about how a value is written; they explain those about the same value
 */
export function locateFindings(
  source: LocatedTree,
  findings: readonly Finding[],
  written: readonly Diagnostic[],
): Diagnostic[] {
  const explained = new Set(written.map(({ place }) => JSON.stringify(place)));
  const seen = new Set<string>();
  return findings
    .map(({ path, at, ...said }): Diagnostic => ({ ...said, place: placeIn(source, path, at) }))
    .filter(({ place }) => !explained.has(JSON.stringify(place)))
    .concat(written)
    .toSorted(byPlaceFrom(source.file))
    .filter((diagnostic) => {
      const sameAgain = JSON.stringify(diagnostic);
      return !seen.has(sameAgain) && seen.add(sameAgain);
    });
}

/** The file itself first, then those that parts of it come from. */
function byPlaceFrom(file: string) {
  const rank = (place: Diagnostic["place"]) => (place.file === file ? "" : place.file);
  return ({ place: left }: Diagnostic, { place: right }: Diagnostic): number => {
    const [first, second] = [rank(left), rank(right)];
    if (first !== second) return first < second ? -1 : 1;
    return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
  };
}
