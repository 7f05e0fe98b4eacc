import { Document } from "docx";
import { type Brand, brandPalette, NEUTRAL_BRAND } from "../model/brand.ts";
import type { DocumentProperties } from "../model/meeting-kit.ts";
import type { Sheet, SheetField } from "../model/sheet.ts";
import { documentParts } from "./document-parts.ts";
import { PAGE_SPACE, pageFrame, TAIL_HEIGHT } from "./page-frame.ts";
import { refuseSharedTags } from "./refuse-shared-tags.ts";
import { sheetPages } from "./sheet-pages.ts";
import { fillPage } from "./sheet-part.ts";
import { sheetStyles } from "./sheet-styles.ts";
import { gap } from "./writing-table.ts";

/**
 * Draws one Word sheet: A4, black and white at heart, every field a content control with the model's tag.
 * The parts still carry the library's clock; office/ makes a canonical file of them.
 */
export function renderSheet(
  sheet: Sheet,
  properties: DocumentProperties,
  brand: Brand = NEUTRAL_BRAND,
): ReadonlyMap<string, Uint8Array> {
  refuseSharedTags(sheetFields(sheet).map(({ tag }) => tag));
  const pages = sheetPages(sheet);
  const document = new Document({
    title: properties.title,
    subject: properties.subject,
    creator: properties.author,
    lastModifiedBy: properties.author,
    styles: sheetStyles(brandPalette(brand)),
    sections: [
      {
        ...pageFrame(sheet, pages.length, brand),
        children: [
          ...pages.flatMap((parts, index) => fillPage(parts, PAGE_SPACE, index === 0)),
          gap(TAIL_HEIGHT),
        ],
      },
    ],
  });
  return documentParts(document);
}

function sheetFields(sheet: Sheet): readonly SheetField[] {
  if (sheet.kind === "plan")
    return [...sheet.rows.flatMap(({ fields }) => fields), ...(sheet.carriedOver?.fields ?? [])];
  const rows = sheet.blocks.flatMap((block) => block.rows);
  return [...sheet.who, ...rows.flatMap(({ fields }) => fields), ...sheet.closing.fields];
}
