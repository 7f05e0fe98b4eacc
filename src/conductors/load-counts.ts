import { computeRegionReference, FEWEST_OUTSIDE } from "../indicators/compute-region-reference.ts";
import type { Cluster } from "../model/cluster.ts";
import type { MeasureCount } from "../model/counts.ts";
import type { Checked, Diagnostic } from "../model/diagnostic.ts";
import type { PackageTemplate } from "../model/template.ts";
import { withoutAcceptance } from "../validate/cluster/register-members.ts";
import type { RegisterTable } from "../validate/cluster/register-row.ts";
import { validateData } from "../validate/data/data-counts.ts";
import type { DataTable } from "../validate/data/data-place.ts";
import { regionCounts } from "../validate/data/region-counts.ts";

/** What tables are held against. Without a cluster, only what the template says of them can be looked at. */
export interface CountsBackground {
  readonly template: PackageTemplate;
  readonly cluster: Cluster | undefined;
  readonly register: RegisterTable | undefined;
}

/**
 * Tables → counts of one cluster and its levels of comparison. Where the files hold a whole region and no row speaks
 * for it, the region's level is worked out from its practices.
 */
export function loadCounts(
  tables: readonly DataTable[],
  { template, cluster, register }: CountsBackground,
): Checked<readonly MeasureCount[]> {
  const { measures } = template;
  if (!cluster) return validateData(tables, { measures });
  const context = {
    measures,
    members: cluster.members,
    cluster,
    references: cluster.references,
  };
  const validated = validateData(tables, context);
  if (!validated.ok || !cluster.references.includes("region")) return validated;
  const others = regionCounts(tables, context, register ? withoutAcceptance(register) : new Set());
  const computed = computeRegionReference({ template, counts: validated.value, others });
  const value = [...validated.value, ...computed];
  if (computed.length > 0) return { ok: true, value, diagnostics: instead(validated.diagnostics, computed) };
  return {
    ok: true,
    value,
    diagnostics: [...validated.diagnostics, ...tooFew(validated.diagnostics, others)],
  };
}

/** A computed level takes the place of the warning that there is none. */
function instead(
  diagnostics: readonly Diagnostic[],
  computed: readonly MeasureCount[],
): readonly Diagnostic[] {
  const practices = Math.max(...computed.map((row) => row.practices ?? 0));
  const notices = computed.slice(0, 1).map(({ place }): Diagnostic => {
    return { code: "data/region-computed", severity: "notice", place, values: { practices } };
  });
  return [...diagnostics.filter((each) => !lacksRegion(each)), ...notices];
}

/** Says why a level was not computed although other clusters are there. */
function tooFew(diagnostics: readonly Diagnostic[], others: readonly MeasureCount[]): readonly Diagnostic[] {
  const practices = new Set(others.map(({ practice }) => practice)).size;
  const [first] = others;
  if (!first || practices >= FEWEST_OUTSIDE || !diagnostics.some(lacksRegion)) return [];
  const place = { file: first.place.file };
  return [{ code: "data/region-too-few", severity: "notice", place, values: { practices } }];
}

function lacksRegion({ code, values }: Diagnostic): boolean {
  return code === "data/reference-without-rows" && values?.level === "region";
}
