import { errorsIn } from "../model/diagnostic.ts";
import { refusal } from "../model/kit-error.ts";
import type { LocatedTree } from "../model/located-tree.ts";
import type { PlanItem, PlanQuestion, SheetPlan, SheetProposal } from "../model/reading-plan.ts";
import { parseYaml } from "../read/read-yaml.ts";
import { isAskedInPlan, withAnswer, withTitles } from "../validate/plan/plan-answers.ts";
import { oneOfEachShape, shapeOf } from "../validate/plan/plan-shapes.ts";
import { type LoadedTables, loadTables, type TableKnowledge, type TableRequest } from "./load-data.ts";
import { keepPlan, type LoadedPlan, planFor, type UnkeptPlan } from "./load-plan.ts";

/**
 * Puts one question to a person.
 *
 * @param isAgain whether the answer given before could not be used
 * @returns what was answered; undefined when there is nobody to answer any more
 */
export type Ask = (question: PlanQuestion, item: AskedItem, isAgain: boolean) => Promise<string | undefined>;

/** What is asked about, as people know it; answers stay as a plan has them. */
export interface AskedItem extends PlanItem {
  readonly shown: (text: string) => string;
}

/** Data to be read, with somebody who answers what only a person can tell. */
export interface AskingRequest extends TableRequest {
  /** Absent means that open questions are told as errors. */
  readonly ask?: Ask | undefined;
  /** Answers are used and not kept. */
  readonly dryRun?: boolean;
}

/** Tables, and the plan they were read by. */
export interface SettledTables extends LoadedTables {
  readonly source?: LocatedTree;
  /** The plan as it is to be kept, where nothing had to be asked for it. */
  readonly unkept?: UnkeptPlan;
}

/** Reads data by the plan there is; what is open in it is asked until nothing is, and the answers are kept in it. */
export async function settleTables(
  request: AskingRequest,
  known: Omit<TableKnowledge, "plans">,
  kept: LoadedPlan,
): Promise<SettledTables> {
  const before = kept.written?.plan.sheets ?? [];
  const read = await loadTables(request, { ...known, plans: before });
  const { ask, dryRun = false } = request;
  if (!ask || !isOpen(read)) return { ...read, ...planOf(read, kept) };
  const settled = await askUntilSettled(read, before, {
    readBy: (plans) => loadTables(request, { ...known, plans }),
    ask: (question, item, isAgain) =>
      ask(question, { ...item, shown: (text) => withTitles(question.kind, text, known.measures) }, isAgain),
    path: kept.path,
  });
  const text = planFor(kept, settled.proposals.filter(isAskedInPlan));
  const told = dryRun ? [] : [await keepPlan({ place: kept, text })];
  const source = parseYaml(text, kept.path);
  return {
    ...settled,
    ...(source.ok ? { source: source.value } : {}),
    diagnostics: [...settled.diagnostics, ...told],
  };
}

/** The plan that was read by: as it was written, with what is new in it, or none where nobody needs one. */
function planOf(
  { proposals, isWhole }: LoadedTables,
  kept: LoadedPlan,
): Pick<SettledTables, "source" | "unkept"> {
  const isSettled = isWhole && proposals.every(({ questions }) => questions.length === 0);
  const news = isSettled ? proposals.filter((one) => isAskedInPlan(one) && !one.isPlanned) : [];
  if (news.length === 0) return kept.written ? { source: kept.written.source } : {};
  const text = planFor(kept, news);
  const source = parseYaml(text, kept.path);
  return { unkept: { place: kept, text }, ...(source.ok ? { source: source.value } : {}) };
}

/** Whether questions are all that stands in the way. */
function isOpen({ proposals, diagnostics }: LoadedTables): boolean {
  const isAsked = proposals.some(({ questions }) => questions.length > 0);
  return isAsked && errorsIn(diagnostics).every(({ code }) => code.startsWith("plan/"));
}

interface Asking {
  readonly readBy: (plans: readonly SheetPlan[]) => Promise<LoadedTables>;
  readonly ask: (question: PlanQuestion, item: PlanItem, isAgain: boolean) => Promise<string | undefined>;
  /** The file that the answers are for. */
  readonly path: string;
}

async function askUntilSettled(
  read: LoadedTables,
  plans: readonly SheetPlan[],
  { readBy, ask, path }: Asking,
): Promise<LoadedTables> {
  const asked = new Set<string>();
  let [now, answers] = [read, plans];
  while (isOpen(now)) {
    const proposals = oneOfEachShape(now.proposals.filter(isAskedInPlan));
    const shapes = new Set(proposals.map(({ plan }) => shapeOf(plan)));
    const answered: SheetPlan[] = [];
    for (const proposal of proposals) {
      const plan = await askAbout(proposal, ask, asked);
      if (!plan) throw refusal("plan/ended", path);
      answered.push(plan);
    }
    answers = [...answers.filter((plan) => !shapes.has(shapeOf(plan))), ...answered];
    now = await readBy(answers);
  }
  return now;
}

/** A sheet's plan with every question about it answered; undefined when the answers end. */
async function askAbout(
  { plan, questions }: SheetProposal,
  ask: Asking["ask"],
  asked: Set<string>,
): Promise<SheetPlan | undefined> {
  let now = plan;
  for (const question of questions) {
    for (const item of question.items) {
      const key = [shapeOf(plan), question.kind, item.text].join("|");
      const answer = await ask(question, item, asked.has(key));
      if (answer === undefined) return undefined;
      asked.add(key);
      now = withAnswer(now, question.kind, { text: item.text, answer });
    }
  }
  return now;
}
