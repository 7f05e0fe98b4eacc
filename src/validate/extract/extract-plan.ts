import type { CalendarDate } from "../../model/calendar-date.ts";
import type { Checked } from "../../model/diagnostic.ts";
import { readDate } from "../../model/read-date.ts";
import type { CountableMeasure, TallyPlan } from "../../model/tally.ts";
import type { Measure, PackageTemplate } from "../../model/template.ts";
import { finding } from "../finding.ts";
import { comparisonsOf } from "../template/template-condition-rules.ts";

/**
 * What can be counted from an extract by a template's conditions, and the fields that takes.
 *
 * @param file the template as the user knows it
 */
export function planTally(template: PackageTemplate, file: string): Checked<TallyPlan> {
  const measures = template.measures.flatMap((measure) => countable(measure) ?? []);
  const uncounted = template.measures.filter(({ id }) => measures.every((measure) => measure.id !== id));
  const severity = measures.length === 0 ? "error" : "notice";
  const diagnostics = uncounted.map(({ id }) =>
    finding(severity, "extract/measure-without-conditions", { file }, { measure: id }),
  );
  if (measures.length === 0) return { ok: false, diagnostics };
  const asked = new Set(measures.flatMap(fieldsOf));
  const fields = (template.patientFields ?? []).filter(({ name }) => asked.has(name));
  return { ok: true, value: { fields, measures }, diagnostics };
}

/** A share or a rate needs both of its sides as conditions; a bare number needs only the one. */
function countable({ id, kind, numerator, denominator }: Measure): CountableMeasure | undefined {
  if (!numerator.condition) return undefined;
  const measure = { id, kind, numerator: numerator.condition };
  if (kind === "count") return measure;
  return denominator.condition && { ...measure, denominator: denominator.condition };
}

function fieldsOf({ numerator, denominator }: CountableMeasure): readonly string[] {
  return [numerator, denominator].flatMap((side) => comparisonsOf(side, []).map(({ field }) => field));
}

/** Whose rows are counted, and for which day. */
export interface ExtractRequest {
  readonly practice: string;
  readonly asOf: CalendarDate;
}

/** What was asked for on the command line, read strictly: a wrong day would give wrong counts without a sound. */
export function checkExtractRequest({ practice, asOf }: ExtractRequest): Checked<ExtractRequest> {
  const day = readDate(asOf);
  const diagnostics = [
    ...(/^\d{6}$/.test(practice) ? [] : [finding("error", "extract/bad-practice", { file: "--practice" })]),
    ...(day === undefined ? [finding("error", "extract/bad-as-of", { file: "--as-of" })] : []),
  ];
  return day !== undefined && diagnostics.length === 0
    ? { ok: true, value: { practice, asOf: day }, diagnostics }
    : { ok: false, diagnostics };
}
