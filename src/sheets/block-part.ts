import type { DocumentBlock } from "../model/document-sheet.ts";
import type { DrawnChapter } from "../model/drawn-document.ts";
import { chartPart, type PlacedChart } from "./chart-part.ts";
import { fieldsPart } from "./fields-part.ts";
import type { SheetPart } from "./sheet-part.ts";
import type { DocumentStyles } from "./sheet-styles.ts";
import { PAGE_START } from "./table-lengths.ts";
import { tablePart } from "./table-part.ts";
import {
  blanksPart,
  contentsPart,
  factsPart,
  headingPart,
  listPart,
  paragraphPart,
  ticksPart,
} from "./text-parts.ts";

/** What the pieces of one document have in common. */
export interface DocumentSetting {
  readonly styles: DocumentStyles;
  /** By id of the chart. */
  readonly charts: ReadonlyMap<string, PlacedChart>;
  /** Height a page may be filled to, in twips. */
  readonly space: number;
  /** Present when the document lists its contents; known once its pages are. */
  readonly chapters?: readonly DrawnChapter[];
}

/** A block and its place in the document. */
export interface PlacedBlock {
  readonly block: DocumentBlock;
  readonly index: number;
}

/** The part of a page that a block becomes. */
export function blockPart(placed: PlacedBlock, setting: DocumentSetting): SheetPart {
  const part = partOf(placed, setting);
  const { kind } = placed.block;
  const breaksItself = kind === "heading" || kind === "paragraph" || kind === "blanks";
  if (breaksItself) return part;
  return {
    ...part,
    build: (heights, startsPage) => [...(startsPage ? [PAGE_START] : []), ...part.build(heights, false)],
  };
}

function partOf({ block, index }: PlacedBlock, { styles, charts, chapters }: DocumentSetting): SheetPart {
  switch (block.kind) {
    case "heading": {
      const isChapter = chapters !== undefined && block.level === 2;
      const style = block.level === 2 ? styles.heading : styles.subheading;
      return headingPart(block, style, isChapter ? index : undefined);
    }
    case "paragraph":
      return paragraphPart(block.text, block.look ? styles[block.look] : styles.body);
    case "list":
      return listPart(block, styles.item, index);
    case "table":
      return tablePart(block, styles);
    case "facts":
      return factsPart(block, styles);
    case "ticks":
      return ticksPart(block.items, styles.tick);
    case "fields":
      return fieldsPart(block, styles);
    case "blanks":
      return blanksPart(block, styles.block);
    case "chart":
      return chartPart(block.chart, charts.get(block.chart), styles.body);
    case "contents":
      return contentsPart(block.heading, chapters ?? [], styles);
    default:
      return block satisfies never;
  }
}
