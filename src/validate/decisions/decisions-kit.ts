import { OTHER_MEASURE } from "../../model/decisions.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import type { NotesSheet, PlanSheet, Sheet, SheetField } from "../../model/sheet.ts";
import { PLAN_TAGS } from "../../model/sheet-tags.ts";

/** The labels a kit shows its practices under: codes in closed view, names in open view. */
export function practicesOf({ results }: MeetingKit): readonly string[] {
  return [
    ...new Set(results.measures.flatMap(({ practices }) => practices.map((practice) => practice.label))),
  ].sort();
}

/** Ids that a decision of the kit's meeting can be about: what its plan has on the list, and anything else. */
export function measuresOf(kit: MeetingKit): readonly string[] {
  const plan = sheetOf(kit, "plan");
  const field = plan && planFields(plan).find(({ tag }) => tag === PLAN_TAGS.measure);
  const listed = field?.kind === "choice" ? field.choices.map(({ value }) => value) : [];
  return [...new Set([...listed, OTHER_MEASURE])];
}

/** The kit's own sheet of a kind, as it was handed out. */
export function sheetOf<Kind extends "plan" | "notes">(
  { files }: MeetingKit,
  kind: Kind,
): Extract<Sheet, { readonly kind: Kind }> | undefined {
  for (const file of files) {
    if (file.kind === "sheet" && isOfKind(file.sheet, kind)) return file.sheet;
  }
  return undefined;
}

export function planFields({ rows, carriedOver }: PlanSheet): readonly SheetField[] {
  return [...rows.flatMap(({ fields }) => fields), ...(carriedOver?.fields ?? [])];
}

export function notesFields({ who, closing }: NotesSheet): readonly SheetField[] {
  return [...who, ...closing.fields];
}

function isOfKind<Kind extends Sheet["kind"]>(
  sheet: Sheet,
  kind: Kind,
): sheet is Extract<Sheet, { readonly kind: Kind }> {
  return sheet.kind === kind;
}
