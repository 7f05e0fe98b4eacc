import type { CalendarDate } from "../../model/calendar-date.ts";
import type { Checked } from "../../model/diagnostic.ts";
import { type LocatedTree, valueAt } from "../../model/located-tree.ts";
import { orderingSchema } from "../../model/schema/material.ts";
import { templateSchema } from "../../model/schema/template.ts";
import type { PackageTemplate } from "../../model/template.ts";
import { checkTree } from "../finding.ts";
import { itemsAt, soundFields } from "../raw-items.ts";
import { templateParts } from "./template-parts.ts";
import { templateRules } from "./template-rules.ts";

/**
 * A template, or everything that is wrong with it.
 *
 * @param meetingDate the day it is to be used, which tells whether a review is overdue
 */
export function validateTemplate(source: LocatedTree, meetingDate?: CalendarDate): Checked<PackageTemplate> {
  return checkTree(source, templateSchema, () => templateRules(templateParts(source, meetingDate)));
}

/**
 * Days before the meeting by which the acceptances must be with their recipient, where the package states it. Read from
 * the file as it is, since the cluster file is looked at whether or not the template is sound.
 */
export function noticeDaysIn(template: LocatedTree | undefined): number | undefined {
  if (!template) return undefined;
  const { tree } = template;
  // Nobody fetches figures for a package that has none.
  if (valueAt(tree, ["measures"]) !== undefined && itemsAt(tree, ["measures"]).length === 0) return undefined;
  return soundFields(valueAt(tree, ["ordering"]), orderingSchema).noticeDays;
}
