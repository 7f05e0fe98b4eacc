import type { DiagnosticCode } from "../../messages/wording.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { PatientRow } from "../../model/patient-row.ts";
import { shownCount } from "../../model/shown-count.ts";
import type { TableRow } from "../../model/table.ts";
import { checkExtractColumns } from "./extract-columns.ts";
import { type ExtractContext, type ExtractRowReading, extractRowReader } from "./extract-row.ts";

/** Above this many of one kind, more of the same teach nobody anything. */
const MOST_OF_A_KIND = 20;

/** Reads rows as they pass and keeps nothing of them but what there is to say about the extract, header included. */
export interface ExtractRows {
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
  const values = { count: found - shown.length, code: first.code };
  return [
    ...shown,
    { code: "data/more", severity: first.severity, place: { file: first.place.file }, values },
  ];
}

/** Rows that were not counted although nothing is wrong with them, and a file that has none that were. */
function leftOut(
  seen: Readonly<Record<ExtractRowReading["kind"], number>>,
  { header }: ExtractContext,
  fewest: number,
): Diagnostic[] {
  const place = { file: header.file };
  const notice = (code: DiagnosticCode, rows: number): Diagnostic[] =>
    rows === 0 ? [] : [{ code, severity: "notice", place, values: { rows: shownCount(rows, fewest) } }];
  const isEmpty = seen.patient + seen.mistakes === 0;
  const code = seen["other-practice"] > 0 ? "extract/no-rows-of-practice" : "table/no-rows";
  return [
    ...notice("extract/blank-rows", seen.blank),
    ...notice("extract/notes-skipped", seen.note),
    ...notice("extract/other-practices", seen["other-practice"]),
    ...(isEmpty ? [{ code, severity: "error", place } as const] : []),
  ];
}
