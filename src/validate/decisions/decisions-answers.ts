import type { Diagnostic } from "../../model/diagnostic.ts";
import { type FilledPlace, type FilledSheet, UNKNOWN_SIGN } from "../../model/filled-sheet.ts";
import { foldText } from "../../model/fold-text.ts";
import { readDate } from "../../model/read-date.ts";
import { LONGEST_ANSWER } from "../../model/schema/decisions.ts";
import type { SheetField } from "../../model/sheet.ts";
import { readChoice } from "./decisions-choice.ts";
import { isPlaceOf, type Said, sayInField, sayOfSheet } from "./decisions-sheet.ts";
import { LINE_JOINT, type Written, writtenIn } from "./decisions-written.ts";

/** What stands in the fields of a sheet, by tag. An empty field has the empty text; one that is not there has none. */
interface Answers {
  readonly texts: ReadonlyMap<string, string>;
  /** Tags of the fields that stand in several tables with different answers: as many plans, or one copied in part. */
  readonly apart: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a field was found; the later, the less sure. */
type Way = "tag" | "title" | "label";

interface Found {
  readonly field: SheetField;
  readonly way: Way;
  readonly places: readonly FilledPlace[];
  readonly written: readonly Written[];
}

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
    apart: new Set(found.filter(standsApart).map(({ field }) => field.tag)),
    diagnostics: [
      ...waysTaken(sheet, found),
      ...missing.map((field) => sayInField(sheet, field, { code: "collect/missing-field" })),
      ...read.flatMap(({ diagnostics }) => diagnostics),
    ],
  };
}

/** How many of the fields a file has, whichever way they are found. */
export function countFields({ places }: FilledSheet, fields: readonly SheetField[]): number {
  return fields.filter((field) => placesOf(field, places).length > 0).length;
}

function findField(field: SheetField, places: readonly FilledPlace[]): Found | undefined {
  const met = placesOf(field, places);
  const ways = met.map(wayTo);
  const [way] = (["label", "title", "tag"] as const).filter((one) => ways.includes(one));
  return way && { field, way, places: met, written: met.map((place) => writtenIn(place, field)) };
}

/** The surest places there are, and with them those of the same table: a copied row may have lost its control. */
function placesOf(field: SheetField, places: readonly FilledPlace[]): readonly FilledPlace[] {
  const met = places.filter((place) => isPlaceOf(place, field));
  const surest = (["tag", "title", "label"] as const).find((way) =>
    met.some((place) => wayTo(place) === way),
  );
  const sure = met.filter((place) => wayTo(place) === surest);
  const tables = new Set(sure.map(({ table }) => table));
  return met.filter(
    (place) => sure.includes(place) || (place.table !== undefined && tables.has(place.table)),
  );
}

function wayTo({ tag, title }: FilledPlace): Way {
  if (tag !== undefined) return "tag";
  return title ? "title" : "label";
}

function readField(
  sheet: FilledSheet,
  { field, places, written }: Found,
): { readonly tag: string; readonly text?: string; readonly diagnostics: readonly Diagnostic[] } {
  const texts = [...new Set(written.map(({ text }) => text).filter((text) => text !== ""))];
  const { tag } = field;
  const isTwice = texts.length > 1 && field.kind !== "text";
  const text = texts.join(LINE_JOINT);
  const told: readonly (readonly [boolean, Said])[] = [
    [written.some(({ hadHint }) => hadHint), { code: "collect/hint-left", severity: "notice" }],
    [written.some(({ keepsHint }) => keepsHint), { code: "collect/hint-kept", severity: "notice" }],
    [written.some(({ isByMark }) => isByMark), { code: "collect/read-by-mark", severity: "notice" }],
    [places.some(({ leftOut }) => leftOut), { code: "collect/left-out", severity: "notice" }],
    [places.some(({ hasPicture }) => hasPicture), { code: "collect/picture" }],
    [text.includes(UNKNOWN_SIGN), { code: "collect/unknown-sign" }],
    [isTwice, { code: "collect/field-twice" }],
    [texts.length > 1 && !isTwice, { code: "collect/read-rows", severity: "notice" }],
  ];
  const diagnostics = told.flatMap(([isSo, said]) => (isSo ? [sayInField(sheet, field, said)] : []));
  return { tag, ...(isTwice ? {} : { text: withoutUnknown(text) }), diagnostics };
}

/** A sign nobody could read is told of, and shown nowhere. */
function withoutUnknown(text: string): string {
  return text.replaceAll(UNKNOWN_SIGN, " ").replaceAll(/ +/g, " ").trim();
}

function standsApart({ places, written }: Found): boolean {
  const filled = places.filter((_, index) => written[index]?.text !== "");
  const texts = new Set(written.map(({ text }) => foldText(text)).filter((text) => text !== ""));
  return texts.size > 1 && new Set(filled.map(({ table }) => table)).size > 1;
}

function waysTaken(sheet: FilledSheet, found: readonly Found[]): readonly Diagnostic[] {
  const by = (way: Way) => found.filter((one) => one.way === way).map(({ field }) => field.label);
  const besides = found
    .filter(({ written }) => written.some(({ isBeside }) => isBeside))
    .map(({ field }) => field.label);
  const [titles, labels] = [by("title"), by("label")];
  const told: readonly (readonly [boolean, Said])[] = [
    [titles.length > 0, { code: "collect/read-by-title", values: { count: titles.length } }],
    [labels.length > 0, { code: "collect/read-by-label", values: { fields: labels.join(", ") } }],
    [besides.length > 0, { code: "collect/read-beside", values: { fields: besides.join(", ") } }],
  ];
  return told.flatMap(([isSo, said]) => (isSo ? [sayOfSheet(sheet, { ...said, severity: "notice" })] : []));
}

/** An answer as its field's kind has it: a day as ISO text, a list's answer as its id. Absent when there is none. */
interface FieldValue {
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
