import { carriedLabels } from "../indicators/carried-labels.ts";
import { mergePractices } from "../indicators/merge-practices.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import type { PracticeKey } from "../model/practice-key.ts";
import type { Measure } from "../model/template.ts";
import type { LoadedDecisions } from "./load-decisions.ts";

/**
 * An earlier kit and what its meeting decided, with merged practices as the one they are now: their counts added, their
 * plans under one code. In open view a practice is known by its name alone, and the key tells nothing of that.
 */
export function underPresentNames(
  earlier: MeetingKit,
  recorded: LoadedDecisions,
  { key, measures }: { readonly key: PracticeKey; readonly measures: readonly Measure[] },
): { readonly earlier: MeetingKit; readonly recorded: LoadedDecisions } {
  const labels = carriedLabels(key);
  if (earlier.view === "open" || labels.size === 0) return { earlier, recorded };
  const results = mergePractices(earlier.results, labels, measures);
  const { decisions } = recorded;
  const plans = decisions?.plans.map((plan) => {
    return { ...plan, practice: labels.get(plan.practice) ?? plan.practice };
  });
  return {
    earlier: { ...earlier, results },
    recorded: decisions && plans ? { ...recorded, decisions: { ...decisions, plans } } : recorded,
  };
}
