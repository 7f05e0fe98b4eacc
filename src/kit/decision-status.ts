import type { DecisionStatus } from "../model/decisions.ts";
import type { Choice, SheetField } from "../model/sheet.ts";

/** Where a plan stands, as the sheets and slides say it. */
export const DECISION_STATUS_TEXT: Readonly<Record<DecisionStatus, string>> = {
  done: "gjort",
  ongoing: "i gang",
  dropped: "droppet",
};

const ORDER: readonly DecisionStatus[] = ["done", "ongoing", "dropped"];

const CHOICES: readonly Choice[] = ORDER.map((value) => ({ value, text: DECISION_STATUS_TEXT[value] }));

/** Asks where something stands; on paper the answer is ringed. */
export function statusField(tag: string, label: string): SheetField {
  const hint = CHOICES.map(({ text }) => text).join(" · ");
  return { kind: "choice", tag, label, hint, choices: CHOICES };
}
