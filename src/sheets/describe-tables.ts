import type { Sheet } from "../model/sheet.ts";
import { sheetPages } from "./sheet-pages.ts";
import type { TableWords } from "./sheet-part.ts";

/** Title and description of every table that `renderSheet` draws for the sheet, in the order of the document. */
export function describeTables(sheet: Sheet): readonly TableWords[] {
  return sheetPages(sheet).flatMap((page) => page.flatMap(({ tables }) => tables));
}
