import type { Sheet } from "../model/sheet.ts";
import { notesPages } from "./notes-sheet.ts";
import { planPages } from "./plan-sheet.ts";
import type { SheetPart } from "./sheet-part.ts";

/** The parts of a sheet, page by page. */
export function sheetPages(sheet: Sheet): readonly (readonly SheetPart[])[] {
  switch (sheet.kind) {
    case "notes":
      return notesPages(sheet);
    case "plan":
      return planPages(sheet);
    default:
      return sheet satisfies never;
  }
}
