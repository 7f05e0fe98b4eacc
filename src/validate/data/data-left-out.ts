import type { Diagnostic } from "../../model/diagnostic.ts";
import { groupBy } from "../../model/group-by.ts";
import { type DataCode, finding, placeOf } from "./data-place.ts";
import type { RowReading } from "./data-row.ts";

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

function noticeOf({ kind, at }: RowReading): Diagnostic[] {
  if (kind === "loose") return [finding("notice", "data/loose-lines", placeOf(at))];
  if (kind === "total") return [finding("notice", "data/total-rows", placeOf(at))];
  if (kind === "other-cluster") return [finding("notice", "data/other-cluster", placeOf(at, "cluster"))];
  return [];
}

/** One finding a practice, at its first row: a mistyped number can then be found. */
function practicesLeftOut(
  readings: readonly RowReading[],
  kind: "unknown" | "short" | "unanswered" | "merged",
  code: DataCode,
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
