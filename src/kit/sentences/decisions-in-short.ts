import { asSentenceStart, danishCountWord, danishList } from "../../model/danish-number.ts";
import { type Decisions, OTHER_MEASURE, type PlanDecision } from "../../model/decisions.ts";
import type { FollowUp, SharedGoal } from "../../model/follow-up.ts";
import type { Measure, PackageTemplate } from "../../model/template.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { practicesText } from "./shown-practices.ts";

/** A goal or an action longer than this is for the practice's own wall, not for a slide. */
const LONGEST_ANSWER = 90;

/** What the cluster does together is told at some length; the rest of a long agreement is in the decisions. */
const LONGEST_TOGETHER = 240;

/** Goals and actions a measure shows; more would be read by nobody. */
const MOST_ANSWERS = 2;

/** The parts of a follow-up that come from what was decided. */
type Decided = Pick<FollowUp, "chosen" | "open" | "decided" | "goals">;

/**
 * What a meeting decided, in short and without saying who: how many practices chose each measure, what they want to
 * reach and what they set out to do.
 */
export function decisionsInShort(
  { cluster, plans }: Decisions,
  { measures }: Pick<PackageTemplate, "measures">,
): Decided {
  const decisions = plans.filter(isDecision);
  const on = (id: string) => decisions.filter(({ measure = OTHER_MEASURE }) => measure === id);
  const isTogether = (id: string) => cluster?.measures?.includes(id) ?? false;
  const chosen = measures.filter(({ id }) => isTogether(id) || on(id).length > 0);
  const others = on(OTHER_MEASURE);
  const isStillOpen = (id: string) => on(id).some(isOpen) || (isTogether(id) && on(id).length === 0);
  return {
    chosen: chosen.map(({ id }) => id),
    open: [...chosen.map(({ id }) => id), OTHER_MEASURE].filter(isStillOpen),
    decided: [
      ...(cluster?.text ? [`Klyngen sammen: ${sentence(cutShort(cluster.text))}`] : []),
      ...chosen.flatMap(({ id, number, shortTitle }) =>
        on(id).length === 0
          ? [`${number}. ${shortTitle}: valgt af klyngen sammen.`]
          : [`${number}. ${shortTitle}: ${chosenText(on(id))}`],
      ),
      ...(others.length > 0 ? [`Andet: ${chosenText(others)}`] : []),
    ],
    goals: chosen.flatMap((measure) => sharedGoal(measure, on(measure.id)) ?? []),
  };
}

/** What is only told to be over was decided at an earlier meeting, and is not this one's. */
function isDecision({ practice, measure, status, collected, ...said }: PlanDecision): boolean {
  return isOpen({ ...(status ? { status } : {}) }) || Object.values(said).some(Boolean);
}

function isOpen({ status }: Pick<PlanDecision, "status">): boolean {
  return status === undefined || status === "ongoing";
}

function chosenText(plans: readonly PlanDecision[]): string {
  const practices = new Set(plans.map(({ practice }) => practice)).size;
  const goals = shortAnswers(plans.map(({ goal }) => goal));
  const actions = shortAnswers(plans.map(({ action }) => action));
  return [
    `${practicesText(practices)}.`,
    ...(goals.length > 0 ? [`Mål: ${goals.join(" ")}`] : []),
    ...actions,
    statusText(plans),
  ]
    .filter(Boolean)
    .join(" ");
}

/** The different answers that are short enough, as sentences in an order of their own. */
function shortAnswers(answers: readonly (string | undefined)[]): readonly string[] {
  const short = answers.flatMap((answer) =>
    answer && answer.length <= LONGEST_ANSWER ? [sentence(answer)] : [],
  );
  return [...new Set(short)].sort().slice(0, MOST_ANSWERS);
}

/** "Gjort i to praksis, i gang i én." where somebody has said so already. */
function statusText(plans: readonly PlanDecision[]): string {
  const counted = Object.entries(DOCUMENTS.common.statuses).flatMap(([status, text]) => {
    const count = plans.filter((plan) => plan.status === status).length;
    return count === 0 ? [] : [{ text, count }];
  });
  const told = counted.map(({ text, count }, index) =>
    index === 0 ? `${text} i ${practicesText(count)}` : `${text} i ${danishCountWord(count)}`,
  );
  return told.length === 0 ? "" : `${asSentenceStart(danishList(told))}.`;
}

/** A number all plans on a measure agree on, in the measure's own unit. */
function sharedGoal({ id, kind, base }: Measure, plans: readonly PlanDecision[]): SharedGoal | undefined {
  const unit = kind === "proportion" ? "%" : kind === "rate" && base === 1000 ? "pr. 1.000" : undefined;
  const values = new Set(
    plans.flatMap(({ goalValue }) => (goalValue && goalValue.unit === unit ? goalValue.value : [])),
  );
  const [value] = values;
  return value !== undefined && values.size === 1 ? { measure: id, value } : undefined;
}

/** One sentence with a full stop, whatever was written on the plan. */
function sentence(text: string): string {
  const trimmed = text.trim().replace(/\s+/g, " ");
  return /[.!?…]$/.test(trimmed) ? asSentenceStart(trimmed) : `${asSentenceStart(trimmed)}.`;
}

function cutShort(text: string): string {
  if (text.length <= LONGEST_TOGETHER) return text;
  const start = text.slice(0, LONGEST_TOGETHER);
  return `${start.slice(0, Math.max(start.lastIndexOf(" "), LONGEST_TOGETHER / 2)).trimEnd()} …`;
}
