import { AlignmentType, Document, LevelFormat, Packer } from "docx";
import { type Brand, brandPalette, NEUTRAL_BRAND } from "../model/brand.ts";
import type { DocumentBlock, DocumentCell, DocumentSheet } from "../model/document-sheet.ts";
import type { DocumentProperties } from "../model/meeting-kit.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import type { PlacedChart } from "./chart-part.ts";
import { refuseSharedTags } from "./controls.ts";
import { type DocumentRun, documentLayout } from "./document-layout.ts";
import { PAGE_SPACE, pageFrame } from "./page-frame.ts";
import { fillPage, type SheetContent, type TableWords, together } from "./sheet-part.ts";
import { sheetStyles } from "./sheet-styles.ts";
import { LIST_INDENT, LISTS } from "./text-parts.ts";

export interface DocumentDrawing {
  readonly properties: DocumentProperties;
  /** Charts the document shows, by id. */
  readonly charts: ReadonlyMap<string, PlacedChart>;
  /** Widths of the typeface of the files. */
  readonly metrics: FontMetrics;
  /** How the sender looks; the house itself when left out. */
  readonly brand?: Brand;
}

/** A document as it was drawn, and what the package stage must add to it. */
export interface DrawnDocument {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Title and description of every table, in the order of the document. */
  readonly tables: readonly TableWords[];
}

/**
 * Draws one Word document from its blocks: A4, headings that are headings, tables with header rows, and one page where
 * one page is promised. The parts still carry the library's clock; office/ makes a canonical file of them.
 *
 * @throws KitError "rendering" with `kit/page-overflows` when a promised single page cannot hold the words
 */
export function renderDocument(
  sheet: DocumentSheet,
  { properties, charts, metrics, brand = NEUTRAL_BRAND }: DocumentDrawing,
): DrawnDocument {
  refuseSharedTags(sheet.blocks.flatMap(tagsOf));
  const { runs, styles, pages } = documentLayout(sheet, charts, metrics);
  const document = new Document({
    title: properties.title,
    subject: properties.subject,
    creator: properties.author,
    lastModifiedBy: properties.author,
    styles: sheetStyles(brandPalette(brand), styles),
    numbering: { config: [NUMBERED, MARKED] },
    sections: [
      {
        ...pageFrame(sheet, pages, brand, styles),
        children: runs.flatMap((run, index) => drawRun(run, index === 0)),
      },
    ],
  });
  return {
    parts: documentParts(document),
    tables: runs.flatMap(({ parts }) => parts.flatMap(({ tables }) => tables)),
  };
}

function drawRun({ parts, isPage }: DocumentRun, isFirst: boolean): readonly SheetContent[] {
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

const INDENT = { left: LIST_INDENT, hanging: LIST_INDENT };

const listConfig = (reference: string, format: "decimal" | "bullet", text: string) => ({
  reference,
  levels: [
    { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent: INDENT } } },
  ],
});
const NUMBERED = listConfig(LISTS.numbered, LevelFormat.DECIMAL, "%1.");
const MARKED = listConfig(LISTS.marked, LevelFormat.BULLET, "•");

/** The half of the library's packer that makes parts; its types hide it. */
interface Compiler {
  readonly compile: (document: Document) => ReadonlyMap<string, string | Uint8Array>;
}

const { compiler } = Packer as unknown as { readonly compiler: Compiler };

/**
 * The parts of a document by their names, as the library makes them.
 *
 * The library's own way on is to zip them, with the date of the clock: that fails on a machine whose clock has fallen
 * back to before 1980, and compresses what office/ opens again at once.
 */
function documentParts(document: Document): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map(
    [...compiler.compile(document)].map(([name, content]) => [
      name,
      typeof content === "string" ? encoder.encode(content) : content,
    ]),
  );
}
