import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FilledSheet } from "../../model/filled-sheet.ts";
import { readDate } from "../../model/read-date.ts";
import { LONGEST_ANSWER } from "../../model/schema/decisions.ts";
import type { SheetField } from "../../model/sheet.ts";
import { readChoice } from "./decisions-choice.ts";
import { type Said, sayInField } from "./decisions-said.ts";

/** An answer as its field's kind has it: a day as ISO text, a list's answer as its id. Absent when there is none. */
export interface FieldValue {
  readonly value?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes an answer at its word or not at all: what a list or a date does not hold is told of and left out. */
export function fieldValue(sheet: FilledSheet, field: SheetField, text: string | undefined): FieldValue {
  if (text === undefined || text === "") return { diagnostics: [] };
  if (field.kind === "choice") return chosen(sheet, field, text);
  const value = field.kind === "date" ? readDate(text) : text;
  if (value === undefined) return said(sheet, field, { code: "collect/not-a-date" });
  if (value.length > LONGEST_ANSWER) {
    const values = { limit: LONGEST_ANSWER };
    return said(sheet, field, { code: "collect/too-long", severity: "error", values });
  }
  return { value, diagnostics: [] };
}

/** What is told of a choice are the list's own words, never those of the answer. */
function chosen(
  sheet: FilledSheet,
  field: Extract<SheetField, { readonly kind: "choice" }>,
  text: string,
): FieldValue {
  const { choice, isSure, candidates } = readChoice(text, field);
  if (!choice) {
    const meant = candidates.length > 0 ? candidates : field.choices;
    const choices = meant.map((one) => one.text).join("; ");
    return said(sheet, field, { code: "collect/not-a-choice", values: { choices } });
  }
  const { value } = choice;
  if (isSure) return { value, diagnostics: [] };
  const readAs: Said = { code: "collect/read-as", severity: "notice", values: { choice: choice.text } };
  return { value, ...said(sheet, field, readAs) };
}

function said(sheet: FilledSheet, field: SheetField, what: Said): FieldValue {
  return { diagnostics: [sayInField(sheet, field, what)] };
}
