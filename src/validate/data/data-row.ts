import type { DiagnosticCode } from "../../messages/wording.ts";
import type { DataField } from "../../model/columns.ts";
import type { Level, MeasureCount, Period } from "../../model/counts.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { groupBy } from "../../model/group-by.ts";
import { nearestName } from "../../model/nearest-name.ts";
import { oncePer } from "../../model/once-per.ts";
import { type PeriodMistake, periodMistake, readPeriod } from "../../model/period.ts";
import type { TableRow } from "../../model/table.ts";
import { finding } from "../finding.ts";
import { findShift } from "../tables.ts";
import { readCounts, readExtracted, readSpread } from "./data-figures.ts";
import { isNote, isSumOfAbove, isTotal, ownRows } from "./data-lines.ts";
import {
  blank,
  type DataContext,
  type DataLookup,
  type DataRow,
  type DataTable,
  type Found,
  fieldText,
  found,
  type Memberships,
  mistake,
  placeOf,
} from "./data-table.ts";

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
  | { readonly kind: "loose" | "total" | "unused-measure" }
  /** So many rows, of which the first is given. */
  | { readonly kind: "other-cluster"; readonly times: number }
  | LeftOut
);

/** Rows by the cluster they name, folded; "" for those that name none or whose cells have moved aside. */
const rowsByCluster = oncePer((table: DataTable) =>
  groupBy(ownRows(table).rows, (row) => {
    const at = { table, row };
    return isNote(at) || findShift(table, row) ? "" : foldText(fieldText(at, "cluster"));
  }),
);

/** Reads the rows of a table. Those of another cluster are passed over together: a region's file holds many. */
export function readRows(table: DataTable, lookup: DataLookup): readonly RowReading[] {
  const own: TableRow[] = [];
  const others: RowReading[] = [];
  for (const [cluster, rows] of rowsByCluster(table)) {
    const [first] = rows;
    if (!first || cluster === "" || lookup.cluster.size === 0 || lookup.cluster.has(cluster))
      own.push(...rows);
    else others.push({ kind: "other-cluster", at: { table, row: first }, times: rows.length });
  }
  own.sort((a, b) => a.line - b.line);
  return [...own.map((row) => readRow({ table, row }, lookup)), ...others];
}

export function readRow(at: DataRow, lookup: DataLookup): RowReading {
  if (isNote(at)) return { kind: "loose", at };
  const shifted = findShift(at.table, at.row);
  if (shifted) return { kind: "read", at, findings: [shifted] };
  if (isTotal(at) || isSumOfAbove(at)) return { kind: "total", at };
  if (lookup.unused.has(foldText(fieldText(at, "measure")))) return { kind: "unused-measure", at };
  const whose = readWhose(at, lookup.memberships);
  if ("kind" in whose && whose.kind === "unknown" && lookup.elsewhere.has(whose.practice))
    return { kind: "other-cluster", at, times: 1 };
  if ("kind" in whose) return { ...whose, at };
  const uncomputed = findUncomputed(at);
  return uncomputed.length > 0
    ? { kind: "read", at, findings: uncomputed }
    : { kind: "read", at, ...readFigures(at, lookup, whose) };
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
  const worked = at.table.isOfShares ? { isOfShare: true as const } : {};
  const read = { ...counts.value, ...spread.value, ...extracted.value, ...worked };
  const count = { ...own, ...read, place: placeOf(at) };
  return { identity, count, findings };
}

const PERIOD_MISTAKES = {
  "one-day": "data/period-one-day",
  "no-time": "data/period-not-a-time",
  "not-understood": "data/period-not-understood",
} as const satisfies Record<PeriodMistake, DiagnosticCode>;

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

/** Whose figures a row holds. */
interface Whose {
  readonly level: Level;
  readonly practice?: string;
  /** Whether the row has the practice under a number it has given up. */
  readonly isFormer?: true;
  readonly cluster?: string;
}

/** A practice whose rows are not used, and why. */
type LeftOut =
  | { readonly kind: "declined" }
  | { readonly kind: "unanswered" | "unknown" | "short" | "merged"; readonly practice: string };

const LEVELS: ReadonlyMap<string, Level> = new Map([
  ["", "practice"],
  ["praksis", "practice"],
  ["practice", "practice"],
  ["klynge", "cluster"],
  ["cluster", "cluster"],
  ["region", "region"],
  ["land", "nation"],
  ["nation", "nation"],
]);

/** Reads level, practice and cluster name of a row, through the gate of acceptance. */
function readWhose(at: DataRow, memberships: Memberships): Found<Whose> | LeftOut {
  const level = LEVELS.get(foldText(fieldText(at, "level")));
  if (level === undefined) return mistake(at, "level", "data/unknown-level");
  const cluster = fieldText(at, "cluster");
  const named = cluster === "" ? {} : { cluster };
  if (level === "practice") return readPracticeOf(at, memberships, named);
  // A register may write "Region Nordjylland" in this column; a number there contradicts the level.
  const isNumber = /^\d+$/.test(fieldText(at, "practice"));
  return isNumber ? mistake(at, "practice", "data/practice-on-reference") : found({ level, ...named });
}

function readPracticeOf(
  at: DataRow,
  memberships: Memberships,
  named: Pick<Whose, "cluster">,
): Found<Whose> | LeftOut {
  const reading = readPractice(fieldText(at, "practice"), memberships);
  switch (reading.kind) {
    case "blank":
      return blank(at, "practice");
    case "malformed":
      return mistake(at, "practice", "data/malformed-practice");
    case "taking-part": {
      const { practice, hadLostZeros, isFormer } = reading;
      const notice = (code: DiagnosticCode) => finding("notice", code, placeOf(at, "practice"));
      return found({ level: "practice", practice, ...(isFormer ? { isFormer } : {}), ...named }, [
        ...(hadLostZeros ? [notice("data/leading-zero")] : []),
        ...(isFormer ? [notice("data/former-number")] : []),
      ]);
    }
    default:
      return reading;
  }
}

type PracticeReading =
  /** A practice whose rows may be used, with zeros put back where the file had lost them. */
  | {
      readonly kind: "taking-part";
      readonly practice: string;
      readonly hadLostZeros: boolean;
      /** Whether the file has it under a number it has given up. */
      readonly isFormer: boolean;
    }
  | { readonly kind: "declined" }
  | { readonly kind: "unanswered" | "unknown" | "short" | "merged"; readonly practice: string }
  | { readonly kind: "malformed" | "blank" };

/** Programs that take a ydernummer for a number may give it a decimal as well: `91001.0`. */
const AS_NUMBER = /^(\d{4,6})(?:[.,]0)?$/;

/** Reads a ydernummer: six digits, or four or five when a spreadsheet took it for a number. */
function readPractice(text: string, memberships: Memberships): PracticeReading {
  if (text === "") return { kind: "blank" };
  const digits = AS_NUMBER.exec(text)?.[1];
  if (digits === undefined) return { kind: "malformed" };
  const number = digits.padStart(6, "0");
  const hadLostZeros = number !== digits;
  if (!memberships) return { kind: "taking-part", practice: number, hadLostZeros, isFormer: false };
  const member = memberships.get(number);
  if (!member) return { kind: hadLostZeros ? "short" : "unknown", practice: number };
  const { practice, acceptance, former } = member;
  switch (acceptance.kind) {
    case "accepted":
      return former === "part"
        ? { kind: "merged", practice }
        : { kind: "taking-part", practice, hadLostZeros, isFormer: former !== undefined };
    case "declined":
      return { kind: "declined" };
    case "unanswered":
      return { kind: "unanswered", practice };
  }
}

/** What spreadsheets show where a formula cannot be worked out, in English and Danish: #DIV/0!, #I/T, #NAVN?. */
const ERROR_VALUE = /^#(?:[A-ZÆØÅ_]+(?:\/0)?[!?]|N\/A|I\/T|GETTING_DATA)$/i;

/** Cells of a row whose formula has no value: nobody has worked it out, or it cannot be. */
function findUncomputed(at: DataRow): Diagnostic[] {
  const fields = Object.keys(at.table.columns) as DataField[];
  return fields.flatMap((field) => {
    const text = fieldText(at, field);
    if (ERROR_VALUE.test(text)) return [finding("error", "table/error-value", placeOf(at, field))];
    return text.startsWith("=") ? [finding("error", "table/formula-without-value", placeOf(at, field))] : [];
  });
}
