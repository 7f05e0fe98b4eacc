import type { DiagnosticCode } from "../messages/wording.ts";
import { type Diagnostic, errorsIn, hasErrors } from "../model/diagnostic.ts";
import type { SheetProposal } from "../model/reading-plan.ts";
import type { PackageTemplate } from "../model/template.ts";
import { listTemplates, readTemplate } from "../read/read-template.ts";
import { checkColumns } from "../validate/data/data-columns.ts";
import { isAskedInPlan } from "../validate/plan/plan-answers.ts";
import { isShownInPlan } from "../validate/plan/plan-questions.ts";
import { loadCluster } from "./load-cluster.ts";
import { keepPlan, loadPlan, type PlanRequest, planFor } from "./load-plan.ts";
import { loadTemplate } from "./load-template.ts";
import { type AskingRequest, settleTables } from "./settle-tables.ts";

export interface ColumnsRequest extends AskingRequest, PlanRequest {
  /** Id or path; absent means every package that comes along. */
  readonly template?: string | undefined;
}

export interface ColumnsOutcome {
  /** How each sheet is read; none for files that are read as they are. */
  readonly proposals: readonly SheetProposal[];
  /** The plan's file; absent when none is needed or it could not be written. */
  readonly path?: string;
  /** The plan as it stands in its file; blank when none is needed. */
  readonly text: string;
  /** Places that a person has to fill in. */
  readonly open: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Proposes how data files are to be read, and keeps it beside the cluster file with what is open marked. */
export async function planColumns(request: ColumnsRequest): Promise<ColumnsOutcome> {
  const known = request.cluster === undefined ? undefined : await loadCluster(request.cluster);
  const cluster = known?.checked?.ok ? known.checked.value : undefined;
  const plan = await loadPlan(request, true);
  const measures = await measuresOf(request.template);
  const before = [
    ...(known?.checked?.diagnostics ?? known?.diagnostics ?? []),
    ...plan.diagnostics,
    ...measures.diagnostics,
  ];
  if (!plan.ok) return { proposals: [], text: "", open: 0, diagnostics: before };
  // The plan is written here in any case, with what nobody has answered.
  const asked = { ...request, dryRun: true };
  const { measures: chosen, blocks } = cluster?.choices ?? {};
  // What is lacking can only be told of one package, and of all of it.
  const isOfWhole = request.template !== undefined && cluster !== undefined && !chosen && !blocks;
  const wanted = isOfWhole ? measures.value : [];
  const read = await settleTables(asked, { cluster, measures: measures.value, wanted }, plan.value);
  // What is asked stands open in the plan itself.
  const isOfAnswers = ({ code }: Diagnostic) => OF_ANSWERS.has(code);
  const told = read.diagnostics.filter((each) => !isShownInPlan(each) && !isOfAnswers(each));
  const unread = read.proposals.length === 0 ? errorsIn(read.tables.flatMap(checkColumns)) : [];
  const diagnostics = [...before, ...told, ...unread];
  const answered = read.diagnostics.filter(isOfAnswers);
  const proposals = read.proposals.filter(isAskedInPlan);
  const open = proposals.flatMap(({ questions }) => questions.flatMap(({ items }) => items)).length;
  if (proposals.length === 0 || hasErrors(diagnostics)) return { proposals, text: "", open, diagnostics };
  const text = planFor(plan.value, proposals);
  const kept = await keepPlan({ place: plan.value, text });
  const outcome = { proposals, text, open };
  if (answered.length > 0) return { ...outcome, diagnostics: [...diagnostics, ...answered, kept] };
  return kept.severity === "notice"
    ? { ...outcome, path: plan.value.path, diagnostics }
    : { ...outcome, diagnostics: [...diagnostics, kept] };
}

/** Mistakes in answers, which the plan keeps for a person to mend. */
const OF_ANSWERS: ReadonlySet<string> = new Set([
  "plan/half-measure",
  "plan/columns-apart",
  "plan/titled-otherwise",
] satisfies DiagnosticCode[]);

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
