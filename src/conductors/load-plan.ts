import { dirname, join } from "node:path";
import type { Checked } from "../model/diagnostic.ts";
import type { LocatedTree } from "../model/located-tree.ts";
import { PLAN_NAME, type ReadingPlan } from "../model/reading-plan.ts";
import { readYaml } from "../read/read-yaml.ts";
import { validatePlan } from "../validate/plan/plan-file.ts";

interface LoadedPlan {
  readonly plan: ReadingPlan;
  readonly source: LocatedTree;
}

/** The reading plan beside a cluster file; none is needed. */
export async function loadPlan(cluster: string | undefined): Promise<Checked<LoadedPlan | undefined>> {
  const none = { ok: true, value: undefined, diagnostics: [] } as const;
  if (cluster === undefined) return none;
  const tree = await readYaml(planBeside(cluster));
  if (tree.ok) {
    const plan = validatePlan(tree.value);
    return plan.ok ? { ...plan, value: { plan: plan.value, source: tree.value } } : plan;
  }
  return tree.diagnostics.some(({ code }) => code === "file/not-found") ? none : tree;
}

/** Where the plan of a cluster lies. */
export function planBeside(cluster: string): string {
  return join(dirname(cluster), PLAN_NAME);
}
