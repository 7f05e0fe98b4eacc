import type { Diagnostic } from "../model/diagnostic.ts";
import { groupBy } from "../model/group-by.ts";

/** From so many on, one mistake made again is one thing to tell. */
const TOLD_ONCE_FROM = 3;

/** The same mistake in many members of a list, told where it first stands, with the lines of the others. */
export function sayOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = groupBy(diagnostics, ({ code, severity, place: { file, sheet, line }, values }) =>
    line === undefined ? {} : JSON.stringify([code, severity, file, sheet, values]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (!first || group.length < TOLD_ONCE_FROM) return group;
    const { severity, place } = first;
    const lines = others.flatMap(({ place: { line } }) => line ?? []).join(", ");
    const values = { first: place.line ?? 1, lines };
    return [first, { code: "cluster/same-again", severity, place: { ...place }, values }];
  });
}
