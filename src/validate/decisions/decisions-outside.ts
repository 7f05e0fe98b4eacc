import type { Identities } from "../../model/cluster-identities.ts";
import { holdsCprLike } from "../../model/cpr-like.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DocumentSheet } from "../../model/document-sheet.ts";
import type { FilledPlace, FilledSheet } from "../../model/filled-sheet.ts";
import { foldText } from "../../model/fold-text.ts";
import type { SheetField } from "../../model/sheet.ts";
import { type Said, sayInField, sayOfSheet } from "./decisions-sheet.ts";

/** Shorter words of ours are met inside other words too. */
const LEAST_LETTERS = 4;

/** The kit's own sheets as they were handed out; a package may do without either. */
export interface HandedOut {
  readonly plan?: DocumentSheet | undefined;
  readonly notes?: DocumentSheet | undefined;
}

/** Text that stands in no field, on the page or in a comment, and is none of what the sheets said when handed out. */
export function outsideFindings(sheet: FilledSheet, handedOut: HandedOut): readonly Diagnostic[] {
  const own = [...new Set(wordsIn(handedOut).map(foldText))].sort((one, other) => other.length - one.length);
  const isOurs = (text: string) => isPutTogether(foldText(text), own);
  const astray = sheet.places.filter((place) => isAstray(place, isOurs)).map(({ text }) => text);
  const unread = [...astray, ...(sheet.outside ?? [])].flatMap((text) => text.split("\n"));
  return unread.every(isOurs) ? [] : [sayOfSheet(sheet, { code: "collect/outside-fields" })];
}

/** A place that no field of ours is known by. */
function isAstray({ tag, title, label, isPrompt }: FilledPlace, isOurs: (text: string) => boolean): boolean {
  if (tag !== undefined || isPrompt) return false;
  const name = title ?? label ?? "";
  return name === "" || !isOurs(name);
}

/** Whether a line is one of our texts, or several of them behind one another, such as a heading and its time. */
function isPutTogether(line: string, own: readonly string[]): boolean {
  if (line === "" || own.includes(line)) return true;
  const long = own.filter((words) => words.length >= LEAST_LETTERS);
  return long.reduce((rest, words) => rest.replaceAll(words, ""), line) === "";
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

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
