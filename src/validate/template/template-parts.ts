import type { CalendarDate } from "../../model/calendar-date.ts";
import { type LocatedTree, valueAt } from "../../model/located-tree.ts";
import { patientFieldSchema } from "../../model/schema/condition.ts";
import { measureSchema } from "../../model/schema/measure.ts";
import {
  followUpMonthsSchema,
  measuresBlockSchema,
  smallNumbersSchema,
} from "../../model/schema/template.ts";
import type { Block, Measure, PackageTemplate, PatientField } from "../../model/template.ts";
import { type Part, type Raw, rawLists, soundFields, soundFieldsOfItems, soundItems } from "../raw-items.ts";

/** What the rules look at: the parts of a template that are sound, whatever stands beside them. */
export interface TemplateParts {
  readonly source: LocatedTree;
  readonly meetingDate?: CalendarDate;
  readonly measures: readonly Part<Partial<Measure>>[];
  readonly blocks: readonly Part<Partial<MeasuresBlock>>[];
  readonly patientFields: readonly Part<PatientField>[];
  readonly smallNumbers: Partial<PackageTemplate["smallNumbers"]>;
  readonly followUpMonths: Partial<PackageTemplate["followUpMonths"]>;
  /** Measure ids the blocks name. */
  readonly mentions: readonly Raw[];
}

type MeasuresBlock = Extract<Block, { readonly kind: "measures" }>;

export function templateParts(source: LocatedTree, meetingDate?: CalendarDate): TemplateParts {
  const { tree } = source;
  return {
    source,
    ...(meetingDate === undefined ? {} : { meetingDate }),
    measures: soundFieldsOfItems(tree, "measures", measureSchema),
    blocks: soundFieldsOfItems(tree, "blocks", measuresBlockSchema),
    patientFields: soundItems(tree, "patientFields", patientFieldSchema),
    smallNumbers: soundFields(valueAt(tree, ["smallNumbers"]), smallNumbersSchema),
    followUpMonths: soundFields(valueAt(tree, ["followUpMonths"]), followUpMonthsSchema),
    mentions: rawLists(tree, "blocks", "measures"),
  };
}
