import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FilledSheet } from "../../model/filled-sheet.ts";
import type { SheetField } from "../../model/sheet.ts";
import { type Said, sayInField } from "./decisions-said.ts";
import { LONGEST_ANSWER } from "./decisions-schema.ts";
import { readChoice, readDanishDate } from "./decisions-values.ts";

/** An answer as its field's kind has it: a day as ISO text, a list's answer as its id. Absent when there is none. */
export interface FieldValue {
  readonly value?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes an answer at its word or not at all: what a list or a date does not hold is told of and left out. */
export function fieldValue(sheet: FilledSheet, field: SheetField, text: string | undefined): FieldValue {
  if (text === undefined || text === "") return { diagnostics: [] };
  const value = readAs(field, text);
  if (value === undefined) return refused(sheet, field, expectation(field));
  if (value.length > LONGEST_ANSWER) {
    const values = { limit: LONGEST_ANSWER };
    return refused(sheet, field, { code: "collect/too-long", severity: "error", values });
  }
  return { value, diagnostics: [] };
}

function readAs(field: SheetField, text: string): string | undefined {
  switch (field.kind) {
    case "text":
      return text;
    case "date":
      return readDanishDate(text);
    case "choice":
      return readChoice(text, field.choices);
    default:
      return field satisfies never;
  }
}

function expectation(field: SheetField): Said {
  if (field.kind !== "choice") return { code: "collect/not-a-date" };
  return {
    code: "collect/not-a-choice",
    values: { choices: field.choices.map(({ text }) => text).join("; ") },
  };
}

function refused(sheet: FilledSheet, field: SheetField, said: Said): FieldValue {
  return { diagnostics: [sayInField(sheet, field, said)] };
}
