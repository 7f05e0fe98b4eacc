import { holdsCprLike } from "../../model/cpr-like.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FilledSheet } from "../../model/filled-sheet.ts";
import { foldText } from "../../model/fold-text.ts";
import type { Identities } from "../../model/identities.ts";
import type { SheetField } from "../../model/sheet.ts";
import { type Said, sayInField, sayOfSheet } from "./decisions-said.ts";

/** A first and a last name, or a title and a name: two words in a row that begin with a capital. */
const LIKE_A_NAME = /\p{Lu}[\p{Ll}.]+(?:[ -]\p{Lu}[\p{Ll}.]+)+/u;

/** Numbers that may be a patient's, wherever they stand in the file, read or not. */
export function cprFindings(sheet: FilledSheet): readonly Diagnostic[] {
  const said: Said = { code: "collect/cpr", severity: "error" };
  const inPlaces = sheet.places
    .filter(({ text, beside, leftOut = "", label = "" }) => [text, beside, leftOut, label].some(holdsCprLike))
    .map(({ title, label = "" }) =>
      holdsCprLike(label) && title === undefined
        ? sayOfSheet(sheet, said)
        : sayInField(sheet, { label: title ?? label }, said),
    );
  const isOutside = (sheet.outside ?? []).some(holdsCprLike) || holdsCprLike(sheet.header);
  return [...inPlaces, ...(isOutside ? [sayOfSheet(sheet, said)] : [])];
}

/** Whether an answer gives away whose it is, or whose somebody else's is. */
export function namesPractice(text: string, { names, practices, cvr }: Identities): boolean {
  const folded = foldText(text);
  return (
    names.some((name) => folded.includes(foldText(name))) ||
    [...practices, ...cvr].some((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text))
  );
}

/** A role is kept, a name had better not be; it is told of and left to whoever reads the message. */
export function personFinding(sheet: FilledSheet, field: SheetField, text: string): readonly Diagnostic[] {
  return LIKE_A_NAME.test(text) ? [sayInField(sheet, field, { code: "collect/person-name" })] : [];
}
