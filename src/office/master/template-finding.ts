import type { DiagnosticCode } from "../../messages/wording.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";

/** What is said of a template, before it is known which file it is of. */
export type TemplateFinding = Pick<Diagnostic, "code" | "severity" | "values">;

export function told(
  severity: TemplateFinding["severity"],
  code: DiagnosticCode,
  values?: TemplateFinding["values"],
): TemplateFinding {
  return { code, severity, ...(values ? { values } : {}) };
}
