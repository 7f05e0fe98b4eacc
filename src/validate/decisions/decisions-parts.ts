import { controlTitle } from "../../model/control-title.ts";
import type { FilledPlace, FilledSheet } from "../../model/filled-sheet.ts";
import { foldText } from "../../model/fold-text.ts";
import type { SheetField } from "../../model/sheet.ts";

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
