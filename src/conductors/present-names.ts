import { carriedLabels, carriedNames } from "../indicators/carried-labels.ts";
import { mergePractices } from "../indicators/merge-practices.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import type { PracticeKey } from "../model/practice-key.ts";
import type { Measure } from "../model/template.ts";
import type { LoadedDecisions } from "./load-decisions.ts";

/** How practices are called now, and what is known of how they were called. */
interface Present {
  readonly view: MeetingKit["view"];
  readonly key: PracticeKey;
  /** The key as the earlier kits left it, with the names of the last open one. */
  readonly known: PracticeKey;
  /** What each practice is called now, by ydernummer. */
  readonly labels: ReadonlyMap<string, string>;
  readonly measures: readonly Measure[];
}

/**
 * An earlier kit and what its meeting decided, with merged practices as the one they are now: their counts added, their
 * plans under one code. In open view practices go by their names, also those they had then.
 */
export function underPresentNames(
  earlier: MeetingKit,
  recorded: LoadedDecisions,
  { view, key, known, labels: now, measures }: Present,
): { readonly earlier: MeetingKit; readonly recorded: LoadedDecisions } {
  const isOpen = earlier.view === "open";
  const labels = isOpen ? carriedNames(key, now, known.names ?? new Map()) : carriedLabels(key);
  // A name of an open kit is never tied to a code.
  if ((isOpen && view === "closed") || labels.size === 0) return { earlier, recorded };
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
