import type { Checked, Diagnostic } from "../../model/diagnostic.ts";
import type { CountableMeasure, TallyPlan } from "../../model/tally.ts";
import type { Measure, PackageTemplate } from "../../model/template.ts";
import { comparisonsOf } from "../template/template-comparisons.ts";

/**
 * What can be counted from an extract by a template's conditions, and the fields that takes.
 *
 * @param file the template as the user knows it
 */
export function planTally(template: PackageTemplate, file: string): Checked<TallyPlan> {
  const measures = template.measures.flatMap((measure) => countable(measure) ?? []);
  const uncounted = template.measures.filter(({ id }) => measures.every((measure) => measure.id !== id));
  const diagnostics = uncounted.map(
    ({ id }): Diagnostic => ({
      code: "extract/measure-without-conditions",
      severity: measures.length === 0 ? "error" : "notice",
      place: { file },
      values: { measure: id },
    }),
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
