import type { DiagnosticCode } from "../../messages/wording.ts";
import type { CalendarDate } from "../../model/calendar-date.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { shownCount } from "../../model/shown-text.ts";
import { type Column, cellText, type TableRow } from "../../model/table.ts";
import type { PatientRow, TallyPlan } from "../../model/tally.ts";
import type { ExtractCode } from "../cell-values.ts";
import { finding, moreOf } from "../finding.ts";
import { findShift, placeOfHeader } from "../tables.ts";
import { checkExtractColumns, type ExtractHeader, valueColumns } from "./extract-columns.ts";
import { fieldReader } from "./extract-fields.ts";

/** Above this many of one kind, more of the same teach nobody anything. */
const MOST_OF_A_KIND = 20;

/** Reads rows as they pass and keeps nothing of them but what there is to say about the extract, header included. */
interface ExtractRows {
  /** The patient a row tells of; undefined for rows that tell of none, or that hold mistakes. */
  readonly read: (row: TableRow) => PatientRow | undefined;
  /** Findings kind by kind, each kind cut short, and what was left out. */
  readonly diagnostics: () => readonly Diagnostic[];
}

/** @param fewest counts below this, except none, are told as being below it */
export function startExtractRows(context: ExtractContext, fewest: number): ExtractRows {
  const readRow = extractRowReader(context);
  const seen: Record<ExtractRowReading["kind"], number> = {
    patient: 0,
    mistakes: 0,
    blank: 0,
    note: 0,
    "other-practice": 0,
  };
  const findings = new Map<DiagnosticCode, { readonly shown: Diagnostic[]; found: number }>();
  const keep = (finding: Diagnostic) => {
    const kind = findings.get(finding.code) ?? { shown: [], found: 0 };
    if (kind.shown.length < MOST_OF_A_KIND) kind.shown.push(finding);
    kind.found += 1;
    findings.set(finding.code, kind);
  };
  checkExtractColumns(context.header, context.plan).forEach(keep);
  return {
    read: (row) => {
      const reading = readRow(row);
      seen[reading.kind] += 1;
      if (reading.kind === "mistakes") reading.findings.forEach(keep);
      return reading.kind === "patient" ? reading.row : undefined;
    },
    diagnostics: () => [
      ...[...findings.values()].flatMap(({ shown, found }) => cutShort(shown, found)),
      ...leftOut(seen, context, fewest),
    ],
  };
}

function cutShort(shown: readonly Diagnostic[], found: number): readonly Diagnostic[] {
  const [first] = shown;
  if (!first || found === shown.length) return shown;
  return [...shown, moreOf(first, found - shown.length)];
}

/** Rows that were not counted although nothing is wrong with them, and a file that has none that were. */
function leftOut(
  seen: Readonly<Record<ExtractRowReading["kind"], number>>,
  { header }: ExtractContext,
  fewest: number,
): Diagnostic[] {
  const place = { file: header.file };
  const notice = (code: DiagnosticCode, rows: number): Diagnostic[] =>
    rows === 0 ? [] : [finding("notice", code, place, { rows: shownCount(rows, fewest) })];
  const isEmpty = seen.patient + seen.mistakes === 0;
  const code = seen["other-practice"] > 0 ? "extract/no-rows-of-practice" : "table/no-rows";
  return [
    ...notice("extract/blank-rows", seen.blank),
    ...notice("extract/notes-skipped", seen.note),
    ...notice("extract/other-practices", seen["other-practice"]),
    ...(isEmpty ? [finding("error", code, place)] : []),
  ];
}

interface ExtractContext {
  readonly header: ExtractHeader;
  readonly plan: TallyPlan;
  /** Ydernummer whose rows are wanted, where the extract tells of several. */
  readonly practice: string;
  readonly asOf: CalendarDate;
}

/** What became of a row. Findings name the place and never the value. */
type ExtractRowReading =
  | { readonly kind: "patient"; readonly row: PatientRow }
  | { readonly kind: "mistakes"; readonly findings: readonly Diagnostic[] }
  /** Nothing in any column that is read. */
  | { readonly kind: "blank" }
  /** A single filled cell that cannot be read: a line of text below the rows. */
  | { readonly kind: "note" }
  | { readonly kind: "other-practice" };

/** Readies the reading of rows: cells become values, dates become months, and everything else is left unread. */
function extractRowReader(context: ExtractContext): (row: TableRow) => ExtractRowReading {
  const { header, plan, practice, asOf } = context;
  const readFields = plan.fields.map((field) => fieldReader(field, header.columns, asOf));
  const used = valueColumns(plan.fields).map((name) => header.columns[`value ${name}`]);
  const practiceColumn = header.columns.practice;
  return (row) => {
    const shift = findShift(header, row);
    if (shift) return { kind: "mistakes", findings: [shift] };
    if (used.every((column) => cellText(row, column) === "")) return { kind: "blank" };
    const whose = practiceColumn ? whoseRow(cellText(row, practiceColumn), practice) : "wanted";
    if (whose === "other") return { kind: "other-practice" };
    // A column that several fields are read from is told of once.
    const mistakes = new Map<Column | undefined, ExtractCode>();
    if (whose === "unreadable") mistakes.set(practiceColumn, "extract/practice-unreadable");
    const patient = readFields.map((read) => read(row, (code, column) => mistakes.set(column, code)));
    if (mistakes.size === 0) return { kind: "patient", row: patient };
    const isNote = row.cells.filter((cell) => cell !== "").length === 1;
    if (isNote) return { kind: "note" };
    const findings = [...mistakes].map(([column, code]) =>
      finding("error", code, { ...placeOfHeader(header, column), line: row.line }),
    );
    return { kind: "mistakes", findings };
  };
}

/** Spreadsheets take the leading zeros of a ydernummer away. */
function whoseRow(text: string, practice: string): "wanted" | "other" | "unreadable" {
  if (!/^\d{4,6}$/.test(text)) return "unreadable";
  return text.padStart(6, "0") === practice ? "wanted" : "other";
}
