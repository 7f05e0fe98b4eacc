import { OTHER_MEASURE } from "../model/decisions.ts";
import type { KitContext } from "./kit-context.ts";

/** Something chosen at the earlier meeting that nobody has called done or dropped. */
interface OpenDecision {
  /** Id of a measure, or `OTHER_MEASURE`. */
  readonly measure: string;
  /** Its place in a tag: the number, since an id may be as long as Word lets a whole tag be. */
  readonly key: string;
  /** "Målepunkt 1". */
  readonly name: string;
  /** "1. HbA1c over 58 mmol/mol", and the same for narrow places. */
  readonly label: string;
  readonly shortLabel: string;
}

/** What is still open, in the template's order, what is no measure last. */
export function openDecisions({
  template,
  followUp,
}: Pick<KitContext, "template" | "followUp">): readonly OpenDecision[] {
  const open = followUp?.open ?? [];
  const others: OpenDecision = {
    measure: OTHER_MEASURE,
    key: OTHER_MEASURE,
    name: "Andet",
    label: "Andet, vi aftalte",
    shortLabel: "Andet, vi aftalte",
  };
  return [
    ...template.measures
      .filter(({ id }) => open.includes(id))
      .map(({ id, number, title, shortTitle }) => ({
        measure: id,
        key: `m${number}`,
        name: `Målepunkt ${number}`,
        label: `${number}. ${title}`,
        shortLabel: `${number}. ${shortTitle}`,
      })),
    ...(open.includes(OTHER_MEASURE) ? [others] : []),
  ];
}
