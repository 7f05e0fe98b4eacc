import type { CalendarDate } from "../../model/calendar-date.ts";
import type { Checked, Diagnostic } from "../../model/diagnostic.ts";
import { readDate } from "../../model/read-date.ts";

/** Whose rows are counted, and for which day. */
export interface ExtractRequest {
  readonly practice: string;
  readonly asOf: CalendarDate;
}

/** What was asked for on the command line, read strictly: a wrong day would give wrong counts without a sound. */
export function checkExtractRequest({ practice, asOf }: ExtractRequest): Checked<ExtractRequest> {
  const day = readDate(asOf);
  const diagnostics: Diagnostic[] = [];
  if (!/^\d{6}$/.test(practice)) {
    diagnostics.push({ code: "extract/bad-practice", severity: "error", place: { file: "--practice" } });
  }
  if (day === undefined) {
    diagnostics.push({ code: "extract/bad-as-of", severity: "error", place: { file: "--as-of" } });
  }
  return day !== undefined && diagnostics.length === 0
    ? { ok: true, value: { practice, asOf: day }, diagnostics }
    : { ok: false, diagnostics };
}
