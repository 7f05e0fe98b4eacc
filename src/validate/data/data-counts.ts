import type { Level, MeasureCount } from "../../model/counts.ts";
import { type Checked, type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import { finding } from "../finding.ts";
import { checkTableForm, findCprLike, placeOfFile } from "../tables.ts";
import { checkColumns } from "./data-columns.ts";
import { findThreeDecimals } from "./data-figures.ts";
import { ownRows } from "./data-lines.ts";
import { reportLeftOut, reportOf } from "./data-report.ts";
import { type RowReading, readRows } from "./data-row.ts";
import { checkCoverage, checkPeriods, findDuplicates } from "./data-set.ts";
import { type DataContext, type DataTable, lookupOf } from "./data-table.ts";

/**
 * Tables of one cluster → counts, sorted so that the order of files and rows leaves no trace, or every reason why
 * not. Only practices with a recorded acceptance are let through.
 */
export function validateData(
  tables: readonly DataTable[],
  context: DataContext,
): Checked<readonly MeasureCount[]> {
  const cprLike = tables.flatMap(findCprLike);
  const decimals = tables.flatMap(findThreeDecimals);
  const lookup = lookupOf(context);
  // Without a header there is no telling what the cells of a row are.
  const readings = tables.filter(hasHeader).flatMap((table) => readRows(table, lookup));
  const findings = [
    ...cprLike,
    ...tables.flatMap(checkTableForm),
    ...tables.filter(hasHeader).flatMap((table) => ownRows(table).diagnostics),
    ...tables.flatMap(checkColumns),
    ...decimals,
    ...withoutCells([...cprLike, ...decimals], readings.flatMap(findingsOf)),
    ...reportLeftOut(readings),
    ...checkSet(tables, readings, context),
  ];
  const diagnostics = reportOf(
    findings,
    tables.map(({ file }) => file),
  );
  if (hasErrors(diagnostics)) return { ok: false, diagnostics };
  const counts = readings.flatMap((reading) => (reading.kind === "read" ? (reading.count ?? []) : []));
  const [table] = tables;
  if (table && !counts.some(isFigure)) {
    const none = finding("error", "data/no-usable-figure", placeOfFile(table));
    return { ok: false, diagnostics: [...diagnostics, none] };
  }
  const measures = context.measures.map(({ id }) => id);
  return { ok: true, value: counts.sort(byMeasureAndPractice(measures)), diagnostics };
}

/** Nobody of nobody is no figure, and a region alone is no cluster. */
function isFigure({ level, numerator, denominator }: MeasureCount): boolean {
  return level === "practice" && (denominator > 0 || numerator > 0);
}

function hasHeader({ columns }: DataTable): boolean {
  return Object.keys(columns).length > 0;
}

function findingsOf(reading: RowReading): readonly Diagnostic[] {
  return reading.kind === "read" ? reading.findings : [];
}

/** A cell with a CPR number or with decimals has one mistake that matters; what else it is not need not be said. */
function withoutCells(judged: readonly Diagnostic[], findings: readonly Diagnostic[]): readonly Diagnostic[] {
  if (judged.length === 0) return findings;
  const cells = new Set(judged.map(({ place }) => cellKey(place)));
  return findings.filter(({ place }) => !cells.has(cellKey(place)));
}

function cellKey({ file, sheet, line, column }: Diagnostic["place"]): string {
  return JSON.stringify([file, sheet, line, column]);
}

/** What can only be seen of all rows together. */
function checkSet(
  tables: readonly DataTable[],
  readings: readonly RowReading[],
  context: DataContext,
): readonly Diagnostic[] {
  const [table] = tables;
  if (!table || readings.length === 0) return [];
  return [
    ...findDuplicates(readings),
    ...checkPeriods(readings, context.measures),
    ...checkCoverage(readings, context, placeOfFile(table)),
  ];
}

const LEVELS: readonly Level[] = ["practice", "cluster", "region", "nation"];

/**
 * Compares counts by measure (in the order of the template), level, practice or cluster, and period. Nothing may
 * depend on the order of rows in a file, and no alphabet of the machine's language may take part.
 */
export function byMeasureAndPractice(
  measures: readonly string[],
): (a: MeasureCount, b: MeasureCount) => number {
  return (a, b) =>
    measures.indexOf(a.measure) - measures.indexOf(b.measure) ||
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    compareText(a.practice ?? "", b.practice ?? "") ||
    compareText(a.cluster ?? "", b.cluster ?? "") ||
    compareText(a.period.id, b.period.id);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
