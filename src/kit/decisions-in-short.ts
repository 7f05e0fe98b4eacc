import { asSentenceStart } from "../model/danish-number.ts";
import { type Decisions, OTHER_MEASURE, type PlanDecision } from "../model/decisions.ts";
import type { FollowUp } from "../model/follow-up.ts";
import type { PackageTemplate } from "../model/template.ts";
import { practicesText } from "./sentences.ts";

/** An action longer than this is for the practice's own wall, not for a slide. */
const LONGEST_ACTION = 90;

/** Actions a measure shows; more would be read by nobody. */
const MOST_ACTIONS = 3;

/**
 * What a meeting decided, in short and without saying who: how many practices chose each measure, and what they set out
 * to do.
 */
export function decisionsInShort(
  { cluster, plans }: Decisions,
  { measures }: Pick<PackageTemplate, "measures">,
): Pick<FollowUp, "chosen" | "decided"> {
  const known = measures.filter(
    ({ id }) => cluster?.measures?.includes(id) || plans.some(({ measure }) => measure === id),
  );
  const others = plans.filter(({ measure }) => measure === undefined || measure === OTHER_MEASURE);
  return {
    chosen: known.map(({ id }) => id),
    decided: [
      ...(cluster?.text ? [`Klyngen sammen: ${sentence(cluster.text)}`] : []),
      ...known.flatMap(({ id, number, shortTitle }) => {
        const own = plans.filter(({ measure }) => measure === id);
        return own.length === 0 ? [] : [`${number}. ${shortTitle}: ${chosenText(own)}`];
      }),
      ...(others.length > 0 ? [`Andet: ${chosenText(others)}`] : []),
    ],
  };
}

function chosenText(plans: readonly PlanDecision[]): string {
  const actions = plans.flatMap(({ action }) =>
    action && action.length <= LONGEST_ACTION ? [sentence(action)] : [],
  );
  const practices = new Set(plans.map(({ practice }) => practice)).size;
  return [`${practicesText(practices)}.`, ...[...new Set(actions)].sort().slice(0, MOST_ACTIONS)].join(" ");
}

/** One sentence with a full stop, whatever was written on the plan. */
function sentence(text: string): string {
  const trimmed = text.trim().replace(/\s+/g, " ");
  return /[.!?]$/.test(trimmed) ? asSentenceStart(trimmed) : `${asSentenceStart(trimmed)}.`;
}
