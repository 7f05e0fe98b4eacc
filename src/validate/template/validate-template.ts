import type { CalendarDate } from "../../model/calendar-date.ts";
import type { Checked } from "../../model/diagnostic.ts";
import type { LocatedTree } from "../../model/located-tree.ts";
import { templateSchema } from "../../model/schema/template.ts";
import type { PackageTemplate } from "../../model/template.ts";
import { locateFindings } from "../finding.ts";
import { schemaFindings } from "../schema-findings.ts";
import { sourceDiagnostics } from "../source-diagnostics.ts";
import { templateParts } from "./template-parts.ts";
import { templateRules } from "./template-rules.ts";

/**
 * A template, or everything that is wrong with it.
 *
 * @param meetingDate the day it is to be used, which tells whether a review is overdue
 */
export function validateTemplate(source: LocatedTree, meetingDate?: CalendarDate): Checked<PackageTemplate> {
  const parsed = templateSchema.safeParse(source.tree);
  const shape = parsed.success ? [] : schemaFindings(parsed.error.issues, source.tree);
  const rules = templateRules(templateParts(source, meetingDate));
  const diagnostics = locateFindings(source, [...shape, ...rules], sourceDiagnostics(source));
  const refused = diagnostics.some(({ severity }) => severity === "error");
  return parsed.success && !refused
    ? { ok: true, value: parsed.data, diagnostics }
    : { ok: false, diagnostics };
}
