import { type Brand, brandPalette, NEUTRAL_BRAND } from "../model/brand.ts";
import type { DocumentBlock, DocumentCell, DocumentSheet } from "../model/document-sheet.ts";
import type { DrawnBlock, DrawnDocument } from "../model/drawn-document.ts";
import type { DocumentProperties } from "../model/meeting-kit.ts";
import type { PlacedChart } from "./chart-part.ts";
import { refuseSharedTags } from "./controls.ts";
import { type DocumentRun, documentLayout } from "./document-layout.ts";
import { pageFrame, pageSpace } from "./page-frame.ts";
import { fillPage, together } from "./sheet-part.ts";
import { type SheetMeasures, sheetStyles } from "./sheet-styles.ts";
import { templateColours } from "./template-looks.ts";

export interface DocumentDrawing extends SheetMeasures {
  readonly properties: DocumentProperties;
  /** Charts the document shows, by id. */
  readonly charts: ReadonlyMap<string, PlacedChart>;
  /** How the sender looks; the house itself when left out. */
  readonly brand?: Brand;
}

/**
 * Draws one Word document from its blocks: A4, headings that are headings, tables with header rows, and one page where
 * one page is promised.
 *
 * @throws KitError "rendering" with `kit/page-overflows` when a promised single page cannot hold the words
 */
export function drawDocument(
  sheet: DocumentSheet,
  { properties, charts, brand = NEUTRAL_BRAND, ...measures }: DocumentDrawing,
): DrawnDocument {
  refuseSharedTags(sheet.blocks.flatMap(tagsOf));
  const { runs, styles, page, pages } = documentLayout(sheet, charts, measures);
  const template = measures.design?.template;
  return {
    properties,
    page,
    ...(template ? { template } : {}),
    palette: { ...brandPalette(brand), ...(template && templateColours(template)) },
    styles: sheetStyles(styles),
    ...pageFrame(sheet, { pages, brand, ...measures }, styles),
    body: runs.flatMap((run, index) => drawRun(run, index === 0, pageSpace(page))),
  };
}

function drawRun({ parts, isPage }: DocumentRun, isFirst: boolean, space: number): readonly DrawnBlock[] {
  if (isPage) return fillPage(parts, space, isFirst);
  const whole = together(parts);
  return whole.build(
    whole.rows.map(({ least }) => least),
    !isFirst,
  );
}

function tagsOf(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case "fields":
      return block.fields.map(({ tag }) => tag);
    case "ticks":
      return block.items.map(({ tag }) => tag);
    case "table":
      return block.rows.flatMap((row) => row.flatMap(cellTags));
    default:
      return [];
  }
}

function cellTags(cell: DocumentCell): readonly string[] {
  if (typeof cell === "string") return [];
  if ("ticks" in cell) return cell.ticks.map(({ tag }) => tag);
  return "field" in cell ? [cell.field.tag] : [];
}
