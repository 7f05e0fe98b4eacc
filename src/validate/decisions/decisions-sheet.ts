import { controlTitle } from "../../model/control-title.ts";
import { OTHER_MEASURE } from "../../model/decisions.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DocumentSheet } from "../../model/document-sheet.ts";
import type { FilledPlace, FilledSheet } from "../../model/filled-sheet.ts";
import { foldText } from "../../model/fold-text.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import type { SheetField } from "../../model/sheet.ts";
import { type NOTES_TAGS, PLAN_TAGS } from "../../model/sheet-tags.ts";
import type { measureFinder } from "../measure-finder.ts";

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

/** The labels a kit shows its practices under: codes in closed view, names in open view. */
export function practicesOf({ results }: MeetingKit): readonly string[] {
  return [
    ...new Set(results.measures.flatMap(({ practices }) => practices.map((practice) => practice.label))),
  ].sort();
}

/** What a decision of the kit's meeting can be about: ids, with the numbers and titles of the plan's list. */
export function measuresOf(kit: MeetingKit): readonly NamedMeasure[] {
  const plan = sheetOf(kit, PLAN_TAGS);
  const field = plan && fieldsOf(plan).find(({ tag }) => tag === PLAN_TAGS.measure);
  const listed = field?.kind === "choice" ? field.choices : [];
  const isOther = listed.some(({ value }) => value === OTHER_MEASURE);
  return [
    ...listed.map(({ value, text }) => ({ id: value, ...numbered(text) })),
    ...(isOther ? [] : [{ id: OTHER_MEASURE }]),
  ];
}

type NamedMeasure = Parameters<typeof measureFinder>[0][number];

/** "1. HbA1c over 58 mmol/mol", as the plan lists it. */
function numbered(text: string): Omit<NamedMeasure, "id"> {
  const [, number, title = text] = /^(\d+)\. (.+)$/.exec(text) ?? [];
  return { title, ...(number === undefined ? {} : { number: Number(number) }) };
}

/** The kit's own plan or notes sheet, as it was handed out: each asks under a tag of its own whose it is. */
export function sheetOf(
  { files }: MeetingKit,
  { practice }: typeof PLAN_TAGS | typeof NOTES_TAGS,
): DocumentSheet | undefined {
  const documents = files.flatMap((file) => (file.kind === "document" ? [file.document] : []));
  return documents.find((document) => fieldsOf(document).some(({ tag }) => tag === practice));
}

/** The fields of a sheet that are read back: those that stand by themselves and in no table of measures. */
export function fieldsOf({ blocks }: DocumentSheet): readonly SheetField[] {
  return blocks.flatMap((block) => (block.kind === "fields" ? block.fields : []));
}

/** The fields that a sheet begins with, which say whose it is. */
export function openingOf({ blocks }: DocumentSheet): readonly SheetField[] {
  return blocks.find((block) => block.kind === "fields")?.fields ?? [];
}

/**
 * The sheets in one file, each by itself: people put several plans into one document, or the notes behind the plan.
 * A sheet begins where a field that says whose it is comes once more, in a table of its own.
 *
 * @param openings the fields that each kind of sheet begins with
 */
export function sheetsInFile(
  sheet: FilledSheet,
  openings: readonly (readonly SheetField[])[],
): readonly FilledSheet[] {
  const parts: FilledPlace[][] = [];
  for (const place of sheet.places) {
    const part = parts.at(-1);
    if (part && !beginsAnother(place, part, openings)) part.push(place);
    else parts.push([place]);
  }
  // What stands outside every field is told of once, with the first.
  return parts.length < 2
    ? [sheet]
    : parts.map((places, index) => ({ ...sheet, places, outside: index === 0 ? (sheet.outside ?? []) : [] }));
}

function beginsAnother(
  place: FilledPlace,
  part: readonly FilledPlace[],
  openings: readonly (readonly SheetField[])[],
): boolean {
  return openings.some((opening, index) => {
    const field = opening.find((candidate) => isPlaceOf(place, candidate));
    if (!field) return false;
    const others = openings.filter((_, other) => other !== index).flat();
    return part.some(
      (before) =>
        (isPlaceOf(before, field) && isElsewhere(before, place)) ||
        (place.tag !== undefined && others.some(({ tag }) => tag === before.tag)),
    );
  });
}

/** A row that was copied stands in the table of the first. */
function isElsewhere(one: FilledPlace, other: FilledPlace): boolean {
  return one.table === undefined || one.table !== other.table;
}

/** Whether a place is a field's by its tag; or, where the tag is lost, by its title or the heading above it. */
export function isPlaceOf(place: FilledPlace, field: SheetField): boolean {
  if (place.tag !== undefined) return place.tag === field.tag;
  return place.title
    ? foldText(place.title) === foldText(controlTitle(field.label))
    : foldText(place.label ?? "") === foldText(field.label);
}
