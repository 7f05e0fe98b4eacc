import type { MeasureCount, Period } from "../../model/counts.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { type PeriodMistake, periodMistake, readPeriod } from "../../model/period.ts";
import { nearestName } from "../nearest-name.ts";
import { isNote, isSumOfAbove, isTotal } from "./data-asides.ts";
import type { DataContext, DataLookup } from "./data-context.ts";
import { readCounts, readExtracted, readSpread } from "./data-figures.ts";
import { blank, type Found, found, mistake } from "./data-found.ts";
import { type DataCode, type DataRow, fieldText, finding, placeOf } from "./data-place.ts";
import { findUncomputed } from "./data-uncomputed.ts";
import { type LeftOut, readWhose, type Whose } from "./data-whose.ts";

/** Whose, when and what: there may be one row of each. */
export interface RowIdentity extends Whose {
  readonly period: Period;
  readonly measure: string;
}

/** What became of a row. A row that is left out is not looked at any further. */
export type RowReading = { readonly at: DataRow } & (
  | {
      readonly kind: "read";
      /** Absent when a cell that tells it is wrong. */
      readonly identity?: RowIdentity;
      /** Absent when any cell is wrong or hidden. */
      readonly count?: MeasureCount;
      readonly findings: readonly Diagnostic[];
    }
  | { readonly kind: "loose" | "total" | "other-cluster" }
  | LeftOut
);

export function readRow(at: DataRow, lookup: DataLookup): RowReading {
  if (isNote(at)) return { kind: "loose", at };
  const shifted = findShift(at);
  if (shifted) return { kind: "read", at, findings: [shifted] };
  const cluster = fieldText(at, "cluster");
  if (lookup.cluster.size > 0 && cluster !== "" && !lookup.cluster.has(foldText(cluster)))
    return { kind: "other-cluster", at };
  if (isTotal(at) || isSumOfAbove(at)) return { kind: "total", at };
  const whose = readWhose(at, lookup.memberships);
  if ("kind" in whose) return { ...whose, at };
  const uncomputed = findUncomputed(at);
  return uncomputed.length > 0
    ? { kind: "read", at, findings: uncomputed }
    : { kind: "read", at, ...readFigures(at, lookup, whose) };
}

/** Cells beyond the last header mean that a separator stands inside a value; whatever follows it is out of place. */
function findShift(at: DataRow): Diagnostic | undefined {
  const columns = at.table.header.cells.length;
  const cells = at.row.cells.findLastIndex((cell) => cell !== "") + 1;
  return cells > columns
    ? finding("error", "table/cells-beyond-header", placeOf(at), { cells, columns })
    : undefined;
}

function readFigures(at: DataRow, { measures }: DataLookup, whose: Found<Whose>) {
  const period = readPeriodOf(at);
  const measure = readMeasure(at, measures);
  const counts = readCounts(at, measure.value?.kind);
  const isPractice = whose.value?.level === "practice";
  const spread = isPractice ? found({}) : readSpread(at, measure.value?.kind);
  const extracted = readExtracted(at);
  const findings = [whose, period, measure, counts, spread, extracted].flatMap((part) => part.findings);
  if (!whose.value || !period.value || !measure.value) return { findings };
  const identity = { ...whose.value, period: period.value, measure: measure.value.id };
  if (!counts.value || !spread.value) return { identity, findings };
  const { isFormer: _, ...own } = identity;
  const count = { ...own, ...counts.value, ...spread.value, ...extracted.value, place: placeOf(at) };
  return { identity, count, findings };
}

const PERIOD_MISTAKES = {
  "one-day": "data/period-one-day",
  "no-time": "data/period-not-a-time",
  "not-understood": "data/period-not-understood",
} as const satisfies Record<PeriodMistake, DataCode>;

function readPeriodOf(at: DataRow): Found<Period> {
  const text = fieldText(at, "period");
  if (text === "") return blank(at, "period");
  const period = readPeriod(text);
  return period ? found(period) : mistake(at, "period", PERIOD_MISTAKES[periodMistake(text)]);
}

function readMeasure(at: DataRow, measures: DataLookup["measures"]): Found<DataContext["measures"][number]> {
  const text = fieldText(at, "measure");
  if (text === "") return blank(at, "measure");
  const measure = measures.get(foldText(text));
  if (measure) return found(measure);
  const ids = [...measures.values()].map(({ id }) => id);
  return mistake(at, "measure", "data/unknown-measure", { nearest: nearestName(text, ids).name });
}
