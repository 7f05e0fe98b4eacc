import { controlTitle } from "../../model/control-title.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FilledPlace, FilledSheet } from "../../model/filled-sheet.ts";
import { foldText } from "../../model/fold-text.ts";
import type { SheetField } from "../../model/sheet.ts";
import { type Said, sayInField } from "./decisions-said.ts";

/** What stands in the fields of a sheet, by tag. An empty field has the empty text; one that is not there has none. */
export interface Answers {
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a field was found; the later, the less sure. */
type Way = "tag" | "title" | "label";

interface Found {
  readonly field: SheetField;
  readonly way: Way;
  readonly places: readonly FilledPlace[];
}

/** Lines of an answer become one, as everything that is kept and shown of it stands on one. */
const LINE_JOINT = " · ";

/**
 * Finds the fields of a sheet in a file that came back, and reads what was written in them.
 *
 * Each is looked for by its tag, then by the title of its control, then by the heading of its column, and every way but
 * the first is told of.
 */
export function readAnswers(sheet: FilledSheet, fields: readonly SheetField[]): Answers {
  const found = fields.flatMap((field) => findField(field, sheet.places) ?? []);
  const missing = fields.filter((field) => !found.some((one) => one.field === field));
  const read = found.map((one) => readField(sheet, one));
  return {
    texts: new Map(read.flatMap(({ tag, text }) => (text === undefined ? [] : [[tag, text] as const]))),
    diagnostics: [
      ...waysTaken(sheet, found),
      ...missing.map((field) => sayInField(sheet, field, { code: "collect/missing-field" })),
      ...read.flatMap(({ diagnostics }) => diagnostics),
    ],
  };
}

/** How many of the fields a file has, whichever way they are found. */
export function countFields({ places }: FilledSheet, fields: readonly SheetField[]): number {
  return fields.filter((field) => findField(field, places) !== undefined).length;
}

function findField(field: SheetField, places: readonly FilledPlace[]): Found | undefined {
  const untagged = places.filter(({ tag }) => tag === undefined);
  const ways: readonly (readonly [Way, readonly FilledPlace[]])[] = [
    ["tag", places.filter(({ tag }) => tag === field.tag)],
    ["title", untagged.filter(({ title = "" }) => isSame(title, controlTitle(field.label)))],
    ["label", untagged.filter(({ title, label = "" }) => !title && isSame(label, field.label))],
  ];
  const [way, met] = ways.find(([, candidates]) => candidates.length > 0) ?? [];
  return way && met ? { field, way, places: met } : undefined;
}

function isSame(found: string, sought: string): boolean {
  return foldText(found) === foldText(sought);
}

function readField(
  sheet: FilledSheet,
  { field, places }: Found,
): { readonly tag: string; readonly text?: string; readonly diagnostics: readonly Diagnostic[] } {
  const written = places.map((place) => writtenIn(place, field));
  const texts = new Set(written.map(({ text }) => text).filter((text) => text !== ""));
  const { tag } = field;
  if (texts.size > 1) {
    return { tag, diagnostics: [sayInField(sheet, field, { code: "collect/field-twice" })] };
  }
  const [text = ""] = texts;
  const hint: Said = { code: "collect/hint-left", severity: "notice" };
  return {
    tag,
    text,
    diagnostics: written.some(({ hadHint }) => hadHint) ? [sayInField(sheet, field, hint)] : [],
  };
}

/** The answer without the prompt, which some programs leave standing where somebody writes beside it. */
function writtenIn(place: FilledPlace, field: SheetField): { text: string; hadHint: boolean } {
  const inside = place.isPrompt ? "" : place.text;
  const hint = field.hint.replaceAll(/\s+/g, " ");
  const lines = [inside, place.beside].flatMap((text) => text.split("\n")).filter((line) => line !== "");
  const answers = lines.map((line) => (line === hint ? "" : withoutHint(line, hint, field.kind)));
  return {
    text: answers.filter((answer) => answer !== "").join(LINE_JOINT),
    hadHint: lines.some((line, index) => line !== hint && line !== answers[index]),
  };
}

/** In running text only a hint that runs into the answer is one: "Fælles aftale om prøver" may be meant. */
function withoutHint(line: string, hint: string, kind: SheetField["kind"]): string {
  const rest = line.startsWith(hint)
    ? line.slice(hint.length)
    : line.endsWith(hint)
      ? line.slice(0, -hint.length)
      : line;
  return kind === "text" && rest !== rest.trim() ? line : rest.trim();
}

function waysTaken(sheet: FilledSheet, found: readonly Found[]): readonly Diagnostic[] {
  const place = { file: sheet.file };
  const by = (way: Way) => found.filter((one) => one.way === way).map(({ field }) => field.label);
  const besides = found
    .filter(({ places }) => places.some(({ beside }) => beside !== ""))
    .map(({ field }) => field.label);
  const [titles, labels] = [by("title"), by("label")];
  const told: readonly (readonly [boolean, Said])[] = [
    [titles.length > 0, { code: "collect/read-by-title", values: { count: titles.length } }],
    [labels.length > 0, { code: "collect/read-by-label", values: { fields: labels.join(", ") } }],
    [besides.length > 0, { code: "collect/read-beside", values: { fields: besides.join(", ") } }],
  ];
  return told.flatMap(([isSo, said]) => (isSo ? [{ ...said, severity: "notice" as const, place }] : []));
}
