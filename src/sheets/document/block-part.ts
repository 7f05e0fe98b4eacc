import { Paragraph } from "docx";
import type { DocumentBlock } from "../../model/document-sheet.ts";
import { fieldCard } from "../field-card.ts";
import { TWIPS_PER_CM } from "../page-frame.ts";
import { type SheetPart, together } from "../sheet-part.ts";
import { ANSWERS } from "../sheet-styles.ts";
import { gap, LOW_LINE } from "../writing-table.ts";
import { chartPart } from "./chart-part.ts";
import { contentsPart } from "./contents-part.ts";
import type { DocumentSetting } from "./document-setting.ts";
import { blanksPart, factsPart, ticksPart } from "./frame-parts.ts";
import { tablePart } from "./table-part.ts";
import { headingPart, listPart, paragraphPart } from "./text-parts.ts";

/** Lowest space a hand can write one line in, below the hint; each further share of height adds as much. */
const LINE_TO_WRITE = Math.round(1.1 * TWIPS_PER_CM);
const AFTER_FIELDS = 120;

/** The part of a page that a block becomes. `index` is its place in the document. */
export function blockPart(block: DocumentBlock, index: number, setting: DocumentSetting): SheetPart {
  const part = partOf(block, index, setting);
  const breaksItself = block.kind === "heading" || block.kind === "paragraph" || block.kind === "blanks";
  if (breaksItself) return part;
  return {
    ...part,
    build: (heights, startsPage) => [
      ...(startsPage ? [new Paragraph({ pageBreakBefore: true, ...LOW_LINE })] : []),
      ...part.build(heights, false),
    ],
  };
}

function partOf(block: DocumentBlock, index: number, setting: DocumentSetting): SheetPart {
  const { styles, charts, chapters } = setting;
  switch (block.kind) {
    case "heading":
      return headingPart(
        block,
        block.level === 2 ? styles.heading : styles.subheading,
        chapters && block.level === 2 ? bookmarkOf(index) : undefined,
      );
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
      return fieldsPart(block, setting);
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

/** Name of the mark that the list of contents leads to. */
export function bookmarkOf(index: number): string {
  return `_Toc${index}`;
}

function fieldsPart(
  { fields, height, isFixed }: Extract<DocumentBlock, { kind: "fields" }>,
  { styles }: DocumentSetting,
): SheetPart {
  const card = fieldCard(fields, {
    label: styles.label,
    answer: ANSWERS.notes,
    gap: 0,
    least: Math.round(LINE_TO_WRITE * height),
    weight: isFixed ? 0 : height,
  });
  const below: SheetPart = { fixed: AFTER_FIELDS, rows: [], tables: [], build: () => [gap(AFTER_FIELDS)] };
  return together([card, below]);
}
