import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { type LocatedTree, placeIn } from "../model/located-tree.ts";
import { PLAN_NAME, type SheetPlan, type SheetProposal } from "../model/reading-plan.ts";
import type { PackageTemplate } from "../model/template.ts";
import { readBytes } from "../read/read-bytes.ts";
import { listTemplates, readTemplate } from "../read/read-template.ts";
import { planText, shapeOf } from "../validate/plan/plan-file.ts";
import { writePlan } from "../write/write-plan.ts";
import { loadCluster } from "./load-cluster.ts";
import { loadTables, type TableRequest } from "./load-data.ts";
import { loadPlan, planBeside } from "./load-plan.ts";
import { loadTemplate } from "./load-template.ts";

export interface ColumnsRequest extends TableRequest {
  /** Id or path; absent means every package that comes along. */
  readonly template?: string | undefined;
  readonly cluster?: string | undefined;
}

export interface ColumnsOutcome {
  /** How each sheet is read; none for files that are read as they are. */
  readonly proposals: readonly SheetProposal[];
  /** The plan's file; absent when none is needed. */
  readonly path?: string;
  /** The plan as it was written. */
  readonly text: string;
  /** Places that a person has to fill in. */
  readonly open: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Proposes how data files are to be read, and keeps it beside the cluster file with what is open marked. */
export async function planColumns(request: ColumnsRequest): Promise<ColumnsOutcome> {
  const known = request.cluster === undefined ? undefined : await loadCluster(request.cluster);
  const cluster = known?.checked?.ok ? known.checked.value : undefined;
  const plan = await loadPlan(request.cluster);
  const measures = await measuresOf(request.template);
  const read = await loadTables(request, {
    columns: undefined,
    cluster,
    plan: plan.ok ? plan.value?.plan : undefined,
    measures: measures.value,
  });
  // What is asked stands open in the plan itself.
  const asked = new Set(["plan", "wide"]);
  const diagnostics = [
    ...(known?.checked?.diagnostics ?? known?.diagnostics ?? []),
    ...plan.diagnostics,
    ...measures.diagnostics,
    ...read.diagnostics.filter(({ code }) => !asked.has(code.split("/")[0] ?? "")),
  ];
  const proposals = read.proposals.filter(({ isOther, questions }) => isOther || questions.length > 0);
  const open = proposals.flatMap(({ questions }) => questions.flatMap(({ items }) => items)).length;
  if (proposals.length === 0 || !plan.ok || hasErrors(diagnostics))
    return { proposals, text: "", open, diagnostics };
  const path = request.cluster === undefined ? PLAN_NAME : planBeside(request.cluster);
  const before = plan.value?.source;
  const text = planText(proposals, before && keptParts(before, plan.value.plan.sheets, proposals));
  const standing = before && (await readBytes(path));
  await writePlan(path, text, standing?.ok ? standing.value : undefined);
  return { proposals, path, text, open, diagnostics };
}

/** The lines of a plan that are about sheets of other shapes, with what people have written beside them. */
function keptParts(
  source: LocatedTree,
  sheets: readonly SheetPlan[],
  proposals: readonly SheetProposal[],
): readonly string[] {
  const starts = sheets.map((_, index) => startOf(source, index));
  return sheets.flatMap((sheet, index) => {
    const isReplaced = proposals.some(({ plan }) => shapeOf(plan) === shapeOf(sheet));
    return isReplaced
      ? []
      : source.lines.slice((starts[index] ?? 1) - 1, (starts[index + 1] ?? source.lines.length + 1) - 1);
  });
}

/** An entry begins with the comment above it. */
function startOf(source: LocatedTree, index: number): number {
  let line = placeIn(source, ["ark", index]).line ?? 1;
  while (/^\s+#/.test(source.lines[line - 2] ?? "")) line -= 1;
  return line;
}

/** Every measure that a name may stand for. */
async function measuresOf(template: string | undefined) {
  const ids = template === undefined ? await listTemplates() : [template];
  const measures = new Map<string, PackageTemplate["measures"][number]>();
  const diagnostics: Diagnostic[] = [];
  for (const id of ids) {
    const source = await readTemplate(id);
    const loaded = source.ok ? await loadTemplate(source.value) : source;
    diagnostics.push(...loaded.diagnostics.filter(({ severity }) => severity === "error"));
    for (const measure of "template" in loaded ? (loaded.template?.measures ?? []) : [])
      measures.set(measure.id, measure);
  }
  return { value: [...measures.values()], diagnostics };
}
