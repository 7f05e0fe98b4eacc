import { cprLikeAt } from "../model/cpr-like.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type LocatedTree, valueAt } from "../model/located-tree.ts";

/** A number in Danish with its thousands marked, as in 1.600. */
export const THOUSANDS_POINT = /^[1-9]\d{0,2}(\.\d{3})+$/;

/** Findings about how the file is written, whatever its fields mean; comments are looked at too. */
export function sourceDiagnostics(source: LocatedTree): Diagnostic[] {
  return [...cprLike(source), ...thousandsPoints(source)];
}

/** What looks like a CPR number, wherever in the file it stands. */
export function cprLike({ file, lines }: LocatedTree): Diagnostic[] {
  return lines.flatMap((text, index) => {
    const found = cprLikeAt(text);
    if (found === undefined) return [];
    const place = { file, line: index + 1, column: found + 1 };
    return [{ code: "field/cpr", severity: "error", place }];
  });
}

/** YAML reads 1.600 as one and six tenths, and 2.000 as a plain two that no check on size would stop. */
function thousandsPoints({ file, marks, tree }: LocatedTree): Diagnostic[] {
  return [...marks].flatMap(([key, { file: own = file, line, column, written = "" }]) => {
    const path = JSON.parse(key) as (string | number)[];
    if (!THOUSANDS_POINT.test(written) || typeof valueAt(tree, path) !== "number") return [];
    const field = path.findLast((step) => typeof step === "string") ?? "";
    const place = { file: own, line, column };
    return [{ code: "field/thousands-point", severity: "error", place, values: { field } }];
  });
}
