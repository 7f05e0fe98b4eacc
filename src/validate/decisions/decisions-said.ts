import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FilledSheet } from "../../model/filled-sheet.ts";
import type { SheetField } from "../../model/sheet.ts";

/** A finding about a sheet that came back, before its place is known. A warning unless it says otherwise. */
export type Said = Pick<Diagnostic, "code"> & Partial<Pick<Diagnostic, "severity" | "values">>;

/** A finding about one field, named by its label; what stands in it is never told. */
export function sayInField(
  { file }: FilledSheet,
  { label }: Pick<SheetField, "label">,
  said: Said,
): Diagnostic {
  return { severity: "warning", ...said, place: { file, columnName: label } };
}

/** A finding about the file as a whole. */
export function sayOfSheet({ file }: FilledSheet, said: Said): Diagnostic {
  return { severity: "warning", ...said, place: { file } };
}
