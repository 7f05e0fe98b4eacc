import type { CalendarDate } from "../model/calendar-date.ts";
import { type LocatedTree, valueAt } from "../model/located-tree.ts";
import type { Block, Measure, PackageTemplate, PatientField } from "../model/template.ts";
import { type Part, type Raw, rawLists, soundItems } from "./raw-items.ts";
import { patientFieldSchema } from "./template-condition-schema.ts";
import { measureSchema } from "./template-measure-schema.ts";
import { blockSchema, followUpMonthsSchema, smallNumbersSchema } from "./template-schema.ts";

/**
 * What the rules look at: the parts of a template that are sound by themselves. A slip in one measure then hides
 * nothing about the others, and every mistake comes out in one run.
 */
export interface TemplateParts {
  readonly source: LocatedTree;
  readonly meetingDate?: CalendarDate;
  readonly measures: readonly Part<Measure>[];
  readonly blocks: readonly Part<Block>[];
  readonly patientFields: readonly Part<PatientField>[];
  readonly smallNumbers?: PackageTemplate["smallNumbers"];
  readonly followUpMonths?: PackageTemplate["followUpMonths"];
  readonly status: unknown;
  /** Measure ids the blocks name. */
  readonly mentions: readonly Raw[];
}

export function templateParts(source: LocatedTree, meetingDate?: CalendarDate): TemplateParts {
  const { tree } = source;
  const smallNumbers = smallNumbersSchema.safeParse(valueAt(tree, ["smallNumbers"])).data;
  const followUpMonths = followUpMonthsSchema.safeParse(valueAt(tree, ["followUpMonths"])).data;
  return {
    source,
    ...(meetingDate === undefined ? {} : { meetingDate }),
    measures: soundItems(tree, "measures", measureSchema),
    blocks: soundItems(tree, "blocks", blockSchema),
    patientFields: soundItems(tree, "patientFields", patientFieldSchema),
    ...(smallNumbers ? { smallNumbers } : {}),
    ...(followUpMonths ? { followUpMonths } : {}),
    status: valueAt(tree, ["status"]),
    mentions: rawLists(tree, "blocks", "measures"),
  };
}
