import { type LocatedTree, valueAt } from "../../model/located-tree.ts";
import { orderingSchema } from "../../model/schema/material.ts";
import { USUAL_NOTICE_DAYS } from "../../model/template.ts";
import { itemsAt, soundFields } from "../raw-items.ts";

/**
 * Days before the meeting by which the package's provider needs the acceptances: as the package says, else as is
 * usual. Read from the file as it is, since the cluster file is looked at whether or not the template is sound.
 */
export function noticeDaysIn(template: LocatedTree | undefined): number {
  if (!template) return USUAL_NOTICE_DAYS;
  const { tree } = template;
  // Nobody fetches figures for a package that has none.
  if (valueAt(tree, ["measures"]) !== undefined && itemsAt(tree, ["measures"]).length === 0) return 0;
  return soundFields(valueAt(tree, ["ordering"]), orderingSchema).noticeDays ?? USUAL_NOTICE_DAYS;
}
