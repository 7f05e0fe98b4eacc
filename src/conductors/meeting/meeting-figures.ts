import type { Cluster } from "../../model/cluster.ts";
import { type Diagnostic, errorsIn } from "../../model/diagnostic.ts";
import type { SheetPlan } from "../../model/reading-plan.ts";
import type { Measure, PackageTemplate } from "../../model/template.ts";
import { readBytes } from "../../read/read-bytes.ts";
import { checkChoices } from "../../validate/cluster/cluster-choices.ts";
import { isAskedInPlan } from "../../validate/plan/plan-answers.ts";
import { shapeOf } from "../../validate/plan/plan-shapes.ts";
import { loadCluster } from "../load-cluster.ts";
import { loadTables, type OpenedData, openData, type TableKnowledge } from "../load-data.ts";
import { keepPlan, type LoadedPlan, loadPlan, planFor } from "../load-plan.ts";
import { openTemplate } from "../load-template.ts";
import { versionOf } from "./meeting-cluster.ts";
import type { OpenMeeting } from "./meeting-folder.ts";

/** A meeting's figures, opened once to be read by one plan and then by another. */
export interface OpenFigures {
  readonly known: Omit<TableKnowledge, "plans">;
  readonly kept: LoadedPlan;
  readonly files: ReadonlyMap<string, OpenedData>;
  readonly diagnostics: readonly Diagnostic[];
  /** Tells this state of the plan from every other. */
  readonly version: string;
}

export async function openFigures({ package: id, cluster: path, data }: OpenMeeting): Promise<OpenFigures> {
  const { template } = await openTemplate(id);
  const { checked } = await loadCluster(path);
  const cluster = checked?.ok ? checked.value : undefined;
  const plan = await loadPlan({ data, cluster: path });
  const kept = plan.ok ? plan.value : { path: "" };
  const files = new Map<string, OpenedData>();
  for (const file of data) files.set(file, await openData(file, undefined));
  const standing = kept.written ? await readBytes(kept.path, 1) : undefined;
  return {
    known: { cluster, measures: template.measures, wanted: cluster ? wantedBy(cluster, template) : [] },
    kept,
    files,
    diagnostics: plan.diagnostics,
    version: standing?.ok ? versionOf(standing.value) : "",
  };
}

/**
 * Measures whose figures are asked for where they are lacking, as when the kit is made: a cluster that has chosen its
 * measures is not asked about the others.
 */
function wantedBy({ choices, meeting }: Cluster, template: PackageTemplate): readonly Measure[] {
  if (!choices) return template.measures;
  return choices.measures ? [] : checkChoices(choices, template, meeting).chosen.measures;
}

/** What people have answered so far. */
export function plansOf({ kept }: OpenFigures): readonly SheetPlan[] {
  return kept.written?.plan.sheets ?? [];
}

export function readBy({ files, known }: OpenFigures, plans: readonly SheetPlan[]) {
  const opened = async (path: string) => files.get(path) ?? openData(path, undefined);
  return loadTables({ data: [...files.keys()], openData: opened }, { ...known, plans });
}

/** Keeps new answers beside those about other sheets, with what is still open marked. */
export async function keepPlans(
  figures: OpenFigures,
  news: readonly SheetPlan[],
): Promise<readonly Diagnostic[]> {
  const { kept } = figures;
  const shapes = new Set(news.map(shapeOf));
  const plans = [...news, ...plansOf(figures).filter((plan) => !shapes.has(shapeOf(plan)))];
  const { proposals } = await readBy(figures, plans);
  const text = planFor(kept, proposals.filter(isAskedInPlan));
  return errorsIn([await keepPlan({ place: kept, text })]);
}
