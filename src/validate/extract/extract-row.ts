import type { CalendarDate } from "../../model/calendar-date.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { PatientRow } from "../../model/patient-row.ts";
import { type Column, cellText, type TableRow } from "../../model/table.ts";
import type { TallyPlan } from "../../model/tally.ts";
import type { ExtractCode } from "./extract-cell-values.ts";
import type { ExtractHeader } from "./extract-columns.ts";
import { fieldReader } from "./extract-fields.ts";
import { valueColumns } from "./extract-vocabulary.ts";

export interface ExtractContext {
  readonly header: ExtractHeader;
  readonly plan: TallyPlan;
  /** Ydernummer whose rows are wanted, where the extract tells of several. */
  readonly practice: string;
  readonly asOf: CalendarDate;
}

/** What became of a row. Findings name the place and never the value. */
export type ExtractRowReading =
  | { readonly kind: "patient"; readonly row: PatientRow }
  | { readonly kind: "mistakes"; readonly findings: readonly Diagnostic[] }
  /** Nothing in any column that is read. */
  | { readonly kind: "blank" }
  /** A single filled cell that cannot be read: a line of text below the rows. */
  | { readonly kind: "note" }
  | { readonly kind: "other-practice" };

/** Readies the reading of rows: cells become values, dates become months, and everything else is left unread. */
export function extractRowReader(context: ExtractContext): (row: TableRow) => ExtractRowReading {
  const { header, plan, practice, asOf } = context;
  const readFields = plan.fields.map((field) => fieldReader(field, header.columns, asOf));
  const used = valueColumns(plan.fields).map((name) => header.columns[`value ${name}`]);
  const practiceColumn = header.columns.practice;
  return (row) => {
    const shift = shiftOf(row, header);
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
    const findings = [...mistakes].map(([column, code]) => findingAt(header, row, { code, column }));
    return { kind: "mistakes", findings };
  };
}

/** Spreadsheets take the leading zeros of a ydernummer away. */
function whoseRow(text: string, practice: string): "wanted" | "other" | "unreadable" {
  if (!/^\d{4,6}$/.test(text)) return "unreadable";
  return text.padStart(6, "0") === practice ? "wanted" : "other";
}

/** Cells beyond the last header mean that a separator stands inside a value; whatever follows it is out of place. */
function shiftOf({ line, cells }: TableRow, { file, header }: ExtractHeader): Diagnostic | undefined {
  const columns = header.cells.length;
  if (cells.length <= columns) return undefined;
  const filled = cells.findLastIndex((cell) => cell !== "") + 1;
  if (filled <= columns) return undefined;
  const values = { cells: filled, columns };
  return { code: "table/cells-beyond-header", severity: "error", place: { file, line }, values };
}

function findingAt(
  { file }: ExtractHeader,
  { line }: TableRow,
  { code, column }: { readonly code: ExtractCode; readonly column: Column | undefined },
): Diagnostic {
  const where = column ? { column: column.number, columnName: column.name } : {};
  return { code, severity: "error", place: { file, line, ...where } };
}
