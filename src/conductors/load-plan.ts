import { dirname, join } from "node:path";
import type { Checked, Diagnostic } from "../model/diagnostic.ts";
import { KitError } from "../model/kit-error.ts";
import { type LocatedTree, placeIn } from "../model/located-tree.ts";
import { PLAN_NAME, type ReadingPlan, type SheetPlan, type SheetProposal } from "../model/reading-plan.ts";
import { readBytes } from "../read/read-bytes.ts";
import { readYaml } from "../read/read-yaml.ts";
import { finding } from "../validate/finding.ts";
import { planText, validatePlan } from "../validate/plan/plan-file.ts";
import { shapeOf } from "../validate/plan/plan-shapes.ts";
import { writeBeside } from "../write/write-beside.ts";

/** Where a reading plan may lie. */
export interface PlanRequest {
  readonly data: readonly string[];
  /** The plan's own file; else it lies beside the cluster file, the first data file or an earlier kit's output folder. */
  readonly columns?: string | undefined;
  readonly cluster?: string | undefined;
  /** Output folder of an earlier kit, which was made from the folder it lies in unless somebody has chosen otherwise. */
  readonly earlierOut?: string | undefined;
}

/** A place for a plan, and what people have written there. */
export interface LoadedPlan {
  readonly path: string;
  readonly written?: { readonly plan: ReadingPlan; readonly source: LocatedTree };
}

/** A plan that is to be kept in its place. */
export interface UnkeptPlan {
  readonly place: LoadedPlan;
  readonly text: string;
}

/**
 * The plan that data are read by; none is needed.
 *
 * @param mayBeNew whether the file that is named may still have to be made
 */
export async function loadPlan(request: PlanRequest, mayBeNew = false): Promise<Checked<LoadedPlan>> {
  const places = placesOf(request);
  const isNeeded = request.columns !== undefined && !mayBeNew;
  for (const path of places) {
    const tree = await readYaml(path);
    const isAbsent = tree.diagnostics.some(({ code }) => code === "file/not-found");
    if (isAbsent && !isNeeded) continue;
    const plan = tree.ok ? validatePlan(tree.value) : tree;
    if (!tree.ok || !plan.ok) return { ok: false, diagnostics: plan.diagnostics };
    return { ...plan, value: { path, written: { plan: plan.value, source: tree.value } } };
  }
  return { ok: true, value: { path: places[0] ?? PLAN_NAME }, diagnostics: [] };
}

/** A follow-up may name no cluster file; then the plan may have been kept beside the data, or where the earlier kit was made. */
export function placesOf({ columns, cluster, data: [first], earlierOut }: PlanRequest): readonly string[] {
  if (columns !== undefined) return [columns];
  const known = [cluster, first, earlierOut].filter((path) => path !== undefined);
  return [...new Set(known.map((path) => join(dirname(path), PLAN_NAME)))];
}

/** The text of a plan for these sheets, with the lines about sheets of other shapes as they stand. */
export function planFor({ written }: LoadedPlan, proposals: readonly SheetProposal[]): string {
  return planText(proposals, written && keptParts(written.source, written.plan.sheets, proposals));
}

/** Keeps a plan in its place and says so, or says that nothing can be written there: it is used all the same. */
export async function keepPlan({ place: { path, written }, text }: UnkeptPlan): Promise<Diagnostic> {
  const standing = written && (await readBytes(path));
  try {
    await writeBeside(path, text, standing?.ok ? standing.value : undefined);
    return finding("notice", "plan/kept", { file: path });
  } catch (cause) {
    const isAnothers = (each: Diagnostic) => each.code === "decisions/changed-meanwhile";
    if (!(cause instanceof KitError) || cause.diagnostics.some(isAnothers)) throw cause;
    return finding("warning", "plan/not-kept", { file: path });
  }
}

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
