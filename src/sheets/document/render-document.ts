import { AlignmentType, Document, LevelFormat } from "docx";
import { type Brand, brandPalette, NEUTRAL_BRAND } from "../../model/brand.ts";
import type { DocumentBlock, DocumentCell, DocumentSheet } from "../../model/document-sheet.ts";
import type { DocumentProperties } from "../../model/meeting-kit.ts";
import { documentParts } from "../document-parts.ts";
import { PAGE_SPACE, pageFrame } from "../page-frame.ts";
import { refuseSharedTags } from "../refuse-shared-tags.ts";
import { fillPage, type SheetContent, type TableWords, together } from "../sheet-part.ts";
import { type SheetStyle, sheetStyles } from "../sheet-styles.ts";
import { type DocumentRun, documentLayout } from "./document-layout.ts";
import type { PlacedChart } from "./document-setting.ts";
import { LIST_INDENT, LISTS } from "./text-parts.ts";

export interface DocumentDrawing {
  readonly properties: DocumentProperties;
  /** Charts the document shows, by id. */
  readonly charts: ReadonlyMap<string, PlacedChart>;
  /** How the sender looks; the house itself when left out. */
  readonly brand?: Brand;
}

/**
 * Draws one Word document from its blocks: A4, headings that are headings, tables with header rows, and one page where
 * one page is promised. The parts still carry the library's clock; office/ makes a canonical file of them.
 *
 * @throws KitError "rendering" with `kit/page-overflows` when a promised single page cannot hold the words
 */
export function renderDocument(
  sheet: DocumentSheet,
  { properties, charts, brand = NEUTRAL_BRAND }: DocumentDrawing,
): ReadonlyMap<string, Uint8Array> {
  refuseSharedTags(sheet.blocks.flatMap(tagsOf));
  const { runs, styles, pages } = documentLayout(sheet, charts);
  const document = new Document({
    title: properties.title,
    subject: properties.subject,
    creator: properties.author,
    lastModifiedBy: properties.author,
    styles: sheetStyles(brandPalette(brand), Object.values<SheetStyle>(styles)),
    numbering: { config: [NUMBERED, MARKED] },
    sections: [
      {
        ...pageFrame(sheet, pages, brand),
        children: runs.flatMap((run, index) => drawRun(run, index === 0)),
      },
    ],
  });
  return documentParts(document);
}

/** Title and description of every table that `renderDocument` draws, in the order of the document. */
export function describeDocumentTables({ blocks }: DocumentSheet): readonly TableWords[] {
  return blocks.flatMap((block): TableWords[] => {
    if (block.kind === "table") return [{ caption: block.caption, description: block.description }];
    if (block.kind !== "fields") return [];
    const { fields } = block;
    const say = (words: readonly string[]) => words.join(" · ");
    return [
      {
        caption: say(fields.map(({ label }) => label)),
        description: say(fields.map(({ hint }) => hint)),
      },
    ];
  });
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

const NUMBERED = {
  reference: LISTS.numbered,
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: "%1.",
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: INDENT } },
    },
  ],
};

const MARKED = {
  reference: LISTS.marked,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: "•",
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: INDENT } },
    },
  ],
};
