import type { Diagnostic } from "../../model/diagnostic.ts";
import { groupBy } from "../../model/group-by.ts";
import { type DataCode, finding } from "./data-place.ts";
import { linesText } from "./lines-text.ts";

/** Above this many of one kind, more of the same teach nobody anything. */
const MOST_OF_A_KIND = 20;

/** Findings that are told once a file, with how many times they were made. */
const COUNTED: ReadonlySet<string> = new Set([
  "data/thousands-mark",
  "data/three-decimals",
  "data/leading-zero",
  "data/former-number",
  "data/loose-lines",
  "data/other-cluster",
  "data/total-rows",
  "data/decimal-point",
] satisfies DataCode[]);

/** Findings that are told once a file, with the lines they were made on: a slip made in one row is made in all. */
const NAMED: ReadonlySet<string> = new Set([
  "data/period-not-a-time",
  "data/period-one-day",
  "data/period-not-understood",
  "data/bad-date",
  "data/unclear-count",
] satisfies DataCode[]);

/** Findings as they are shown: in the order of the files, the frequent ones counted or cut short. */
export function reportOf(findings: readonly Diagnostic[], files: readonly string[]): Diagnostic[] {
  const inOrder = [...withoutRepeats(findings)].sort((a, b) => byPlace(a, b, files));
  const groups = groupBy(inOrder, ({ code, place }) =>
    COUNTED.has(code) || NAMED.has(code) ? `${code} ${place.file} ${place.sheet ?? ""}` : code,
  );
  return [...groups.values()].flatMap(shorten).sort((a, b) => byPlace(a, b, files));
}

/** The views of a wide sheet share its cells, and what is found about one of those is found in each view. */
function withoutRepeats(findings: readonly Diagnostic[]): Iterable<Diagnostic> {
  const unique = new Map<string, Diagnostic>();
  for (const each of findings) {
    const { code, place, values } = each;
    const where = [code, place.file, place.sheet, place.line, place.column].join("|");
    const key = values ? where + JSON.stringify(values) : where;
    // A column has a name in those views only that use it.
    if (unique.get(key)?.place.columnName === undefined) unique.set(key, each);
  }
  return unique.values();
}

function shorten(group: readonly Diagnostic[]): readonly Diagnostic[] {
  const [first] = group;
  if (!first) return [];
  if (COUNTED.has(first.code)) return [{ ...first, values: { times: group.length } }];
  if (NAMED.has(first.code)) return [{ ...first, values: { rows: linesText(group) } }];
  const count = group.length - MOST_OF_A_KIND;
  if (count <= 0) return group;
  const place = { file: first.place.file };
  return [
    ...group.slice(0, MOST_OF_A_KIND),
    finding(first.severity, "data/more", place, { count, code: first.code }),
  ];
}

/** By file, line and column; what concerns a whole file comes after its lines. */
function byPlace(a: Diagnostic, b: Diagnostic, files: readonly string[]): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (
    files.indexOf(a.place.file) - files.indexOf(b.place.file) ||
    (a.place.line ?? last) - (b.place.line ?? last) ||
    (a.place.column ?? 0) - (b.place.column ?? 0)
  );
}
