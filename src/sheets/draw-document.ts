import { type Brand, brandPalette, NEUTRAL_BRAND } from "../model/brand.ts";
import type { DocumentBlock, DocumentCell, DocumentSheet } from "../model/document-sheet.ts";
import type { DrawnBlock, DrawnDocument } from "../model/drawn-document.ts";
import type { DocumentProperties } from "../model/meeting-kit.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import type { PlacedChart } from "./chart-part.ts";
import { refuseSharedTags } from "./controls.ts";
import { type DocumentRun, documentLayout } from "./document-layout.ts";
import { PAGE_SPACE, pageFrame } from "./page-frame.ts";
import { fillPage, together } from "./sheet-part.ts";
import { sheetStyles } from "./sheet-styles.ts";

export interface DocumentDrawing {
  readonly properties: DocumentProperties;
  /** Charts the document shows, by id. */
  readonly charts: ReadonlyMap<string, PlacedChart>;
  /** Widths of the typeface of the files. */
  readonly metrics: FontMetrics;
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
  { properties, charts, metrics, brand = NEUTRAL_BRAND }: DocumentDrawing,
): DrawnDocument {
  refuseSharedTags(sheet.blocks.flatMap(tagsOf));
  const { runs, styles, pages } = documentLayout(sheet, charts, metrics);
  return {
    properties,
    palette: brandPalette(brand),
    styles: sheetStyles(styles),
    ...pageFrame(sheet, pages, brand, styles),
    body: runs.flatMap((run, index) => drawRun(run, index === 0)),
  };
}

function drawRun({ parts, isPage }: DocumentRun, isFirst: boolean): readonly DrawnBlock[] {
  if (isPage) return fillPage(parts, PAGE_SPACE, isFirst);
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
