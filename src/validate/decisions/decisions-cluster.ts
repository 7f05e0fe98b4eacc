import type { Identities } from "../../model/cluster-identities.ts";
import type { ClusterDecision } from "../../model/decisions.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DocumentSheet } from "../../model/document-sheet.ts";
import type { FilledSheet } from "../../model/filled-sheet.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import type { SheetField } from "../../model/sheet.ts";
import { NOTES_TAGS } from "../../model/sheet-tags.ts";
import { fieldValue, readAnswers } from "./decisions-answers.ts";
import { decisionFingerprint } from "./decisions-merge.ts";
import { namesPractice } from "./decisions-outside.ts";
import { fieldsOf, sayInField } from "./decisions-sheet.ts";

interface NotesContext {
  readonly kit: MeetingKit;
  readonly notes: DocumentSheet;
  readonly unnamed: Identities;
}

interface ReadNotes {
  /** Absent when no notes sheet says anything of what the cluster does together. */
  readonly decision?: ClusterDecision;
  readonly diagnostics: readonly Diagnostic[];
}

type Kept = "measures" | "text" | "followUp";

const KEPT: readonly Kept[] = ["measures", "text", "followUp"];

/**
 * What the cluster has chosen, from the notes sheets that came back. The rest of a notes sheet is its writer's own and
 * is not kept. Where the sheets differ, nobody but the cluster can say which of them is right.
 */
export function readNotes(sheets: readonly FilledSheet[], context: NotesContext): ReadNotes {
  const read = sheets.map((sheet) => ({ sheet, ...readOne(sheet, context) }));
  const agreed = KEPT.map((name) => {
    const said = read.flatMap(({ sheet, values }) => {
      const value = values.get(name);
      return value === undefined ? [] : [{ sheet, value }];
    });
    const [first, ...others] = said;
    const field = fieldOf(name, context);
    const other = others.find(({ value }) => value !== first?.value);
    if (!first || !field) return { name, diagnostics: [] };
    return other
      ? { name, diagnostics: [sayInField(other.sheet, field, { code: "collect/notes-disagree" })] }
      : { name, value: first.value, diagnostics: [] };
  });
  const value = (kept: Kept) => agreed.find(({ name }) => name === kept)?.value;
  const decision = decisionOf(value("measures"), value("text"), value("followUp"));
  return {
    ...(decision ? { decision } : {}),
    diagnostics: [...read, ...agreed].flatMap(({ diagnostics }) => diagnostics),
  };
}

function readOne(
  sheet: FilledSheet,
  { kit, notes, unnamed }: NotesContext,
): { readonly values: ReadonlyMap<Kept, string>; readonly diagnostics: readonly Diagnostic[] } {
  const fields = KEPT.flatMap((name) => {
    const field = fieldOf(name, { notes });
    return field ? [{ name, field }] : [];
  });
  const { texts, diagnostics } = readAnswers(
    sheet,
    fields.map(({ field }) => field),
  );
  const read = fields.map(({ name, field }) => {
    const found = fieldValue(sheet, field, texts.get(field.tag));
    const isNamed =
      kit.view === "closed" && field.kind === "text" && namesPractice(found.value ?? "", unnamed);
    const named = isNamed
      ? [sayInField(sheet, field, { code: "collect/practice-name", severity: "error" })]
      : [];
    return { name, value: found.value, diagnostics: [...found.diagnostics, ...named] };
  });
  return {
    values: new Map(read.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]))),
    diagnostics: [...diagnostics, ...read.flatMap((one) => one.diagnostics)],
  };
}

function fieldOf(name: Kept, { notes }: Pick<NotesContext, "notes">): SheetField | undefined {
  return fieldsOf(notes).find(({ tag }) => tag === NOTES_TAGS[name]);
}

function decisionOf(measure?: string, text?: string, followUp?: string): ClusterDecision | undefined {
  if (measure === undefined && text === undefined && followUp === undefined) return undefined;
  const decision = {
    ...(measure === undefined ? {} : { measures: [measure] }),
    ...(text === undefined ? {} : { text }),
    ...(followUp === undefined ? {} : { followUp }),
  };
  return { ...decision, collected: decisionFingerprint(decision) };
}
