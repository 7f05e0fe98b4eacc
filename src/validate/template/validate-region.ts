import type { Checked } from "../../model/diagnostic.ts";
import type { LocatedTree } from "../../model/located-tree.ts";
import { regionOutline } from "../../model/schema/template.ts";
import { locateFindings } from "../finding.ts";
import { schemaFindings } from "../schema-findings.ts";
import { sourceDiagnostics } from "../source-diagnostics.ts";

/** The region a file of changes is about. The changes themselves are checked where they stand in a package. */
export function validateRegion(source: LocatedTree): Checked<string> {
  const parsed = regionOutline.safeParse(source.tree);
  const shape = parsed.success ? [] : schemaFindings(parsed.error.issues, source.tree);
  const diagnostics = locateFindings(source, shape, sourceDiagnostics(source));
  const refused = diagnostics.some(({ severity }) => severity === "error");
  return parsed.success && !refused
    ? { ok: true, value: parsed.data.region, diagnostics }
    : { ok: false, diagnostics };
}
