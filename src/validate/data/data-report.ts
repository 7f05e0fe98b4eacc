import type { DiagnosticCode } from "../../messages/wording.ts";
import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import { groupBy } from "../../model/group-by.ts";
import { listed } from "../../model/shown-text.ts";
import { finding, moreOf } from "../finding.ts";
import type { RowReading } from "./data-row.ts";
import { placeOf } from "./data-table.ts";

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
  "data/unused-measure",
  "data/total-rows",
  "data/decimal-point",
] satisfies DiagnosticCode[]);

/** Findings that are told once a file, with the lines they were made on: a slip made in one row is made in all. */
const NAMED: ReadonlySet<string> = new Set([
  "data/period-not-a-time",
  "data/period-one-day",
  "data/period-not-understood",
  "data/bad-date",
  "data/unclear-count",
] satisfies DiagnosticCode[]);

/** The same of so many rows of a column is read one by one. */
const MOST_ALIKE = 3;

/** Findings as they are shown: in the order of the files, the frequent ones counted or cut short. */
export function reportOf(findings: readonly Diagnostic[], files: readonly string[]): Diagnostic[] {
  const inOrder = [...withoutRepeats(findings)].sort((a, b) => byPlace(a, b, files));
  const told = [...groupBy(inOrder, likeness).values()].flatMap(gathered);
  const groups = groupBy(told, ({ code }) => code);
  return [...groups.values()].flatMap(shorten).sort((a, b) => byPlace(a, b, files));
}

/**
 * What is said once: by the file, or by what is wrong in a column of it. Rows that stand twice differ in where, and what
 * looks like a CPR number is not searched for to the end.
 */
function likeness({ code, place, values }: Diagnostic): string {
  const where = [code, place.file, place.sheet];
  if (COUNTED.has(code) || NAMED.has(code)) return JSON.stringify(where);
  if (code === "data/cpr-like") return JSON.stringify(place);
  return JSON.stringify([...where, place.column, code === "data/duplicate-row" ? {} : values]);
}

/** The first of findings that are alike, and the lines of the others. */
function gathered(group: readonly Diagnostic[]): readonly Diagnostic[] {
  const [first, second, ...others] = group;
  if (first && COUNTED.has(first.code)) {
    const times = group.reduce((sum, { values }) => sum + Number(values?.times ?? 1), 0);
    return [{ ...first, values: { times } }];
  }
  if (first && NAMED.has(first.code)) return [{ ...first, values: { rows: linesText(group) } }];
  if (!first || !second) return group;
  if (group.length <= MOST_ALIKE) return group;
  const values = {
    count: others.length + 1,
    rows: linesText([second, ...others]),
    line: first.place.line ?? 1,
  };
  return [first, finding(first.severity, "data/again", second.place, values)];
}

/** The views of a wide sheet share its cells, and what is found about one of those is found in each view. */
function withoutRepeats(findings: readonly Diagnostic[]): Iterable<Diagnostic> {
  const unique = new Map<string, Diagnostic>();
  for (const each of findings) {
    const { code, place, values } = each;
    // Sheets of one shape have the same columns.
    const sheet = code === "data/extra-columns" ? "" : place.sheet;
    const where = [code, place.file, sheet, place.line, place.column].join("|");
    const key = values ? where + JSON.stringify(values) : where;
    // A column has a name in those views only that use it.
    if (unique.get(key)?.place.columnName === undefined) unique.set(key, each);
  }
  return unique.values();
}

function shorten(group: readonly Diagnostic[]): readonly Diagnostic[] {
  const [first] = group;
  if (!first) return [];
  const count = group.length - MOST_OF_A_KIND;
  if (count <= 0) return group;
  return [...group.slice(0, MOST_OF_A_KIND), moreOf(first, count)];
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

/**
 * Tells which rows are not used. Rows of a practice that declined are left out without a word: what is said here may
 * be passed on.
 */
export function reportLeftOut(readings: readonly RowReading[]): Diagnostic[] {
  return [
    ...readings.flatMap((reading) => noticeOf(reading)),
    ...practicesLeftOut(readings, "unknown", "data/unknown-practice"),
    ...practicesLeftOut(readings, "short", "data/short-practice"),
    ...practicesLeftOut(readings, "unanswered", "data/no-acceptance"),
    ...practicesLeftOut(readings, "merged", "data/former-number-part"),
  ];
}

function noticeOf(reading: RowReading): Diagnostic[] {
  const { kind, at } = reading;
  if (kind === "loose") return [finding("notice", "data/loose-lines", placeOf(at))];
  if (kind === "total") return [finding("notice", "data/total-rows", placeOf(at))];
  if (kind === "other-cluster") {
    const { times } = reading;
    return [finding("notice", "data/other-cluster", placeOf(at, "cluster"), { times })];
  }
  if (kind === "unused-measure") return [finding("notice", "data/unused-measure", placeOf(at, "measure"))];
  return [];
}

/** One finding a practice, at its first row: a mistyped number can then be found. */
function practicesLeftOut(
  readings: readonly RowReading[],
  kind: "unknown" | "short" | "unanswered" | "merged",
  code: DiagnosticCode,
): Diagnostic[] {
  const ofKind = readings.flatMap((reading) => (reading.kind === kind ? [reading] : []));
  const byPractice = groupBy(ofKind, ({ practice }) => practice);
  const severity = kind === "merged" ? "error" : "warning";
  return [...byPractice.values()].flatMap((rows) =>
    rows[0] ? [finding(severity, code, placeOf(rows[0].at, "practice"), { rows: linesOf(rows) })] : [],
  );
}

/** A line of a wide sheet is read once for each measure. */
function linesOf(rows: readonly RowReading[]): number {
  return new Set(rows.map(({ at }) => JSON.stringify([at.table.file, at.row.line]))).size;
}

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
