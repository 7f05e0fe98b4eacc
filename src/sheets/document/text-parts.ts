import { Bookmark, Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from "docx";
import type { DocumentBlock, Words } from "../../model/document-sheet.ts";
import { PALETTE } from "../../model/palette.ts";
import { TEXT_WIDTH } from "../page-frame.ts";
import type { SheetPart } from "../sheet-part.ts";
import type { SheetStyle } from "../sheet-styles.ts";
import { paragraphHeight } from "../text-height.ts";
import { plainWords, wordRuns } from "./document-words.ts";

type Block<Kind extends DocumentBlock["kind"]> = Extract<DocumentBlock, { kind: Kind }>;

/** Lists that are numbered or marked; the set-up they refer to is part of the document. */
export const LISTS = { numbered: "nummereret", marked: "punkter" } as const;

/** Where the text of a list stands, in twips from the left edge. */
export const LIST_INDENT = 340;

/** White below a list beyond that below each of its items, in twips. */
const AFTER_LIST = 80;

/** A heading, with its clock time at the right edge, and a mark for the list of contents to lead to. */
export function headingPart(
  { text, time = "" }: Pick<Block<"heading">, "text" | "time">,
  style: SheetStyle,
  bookmark?: string,
): SheetPart {
  const words = new TextRun(text);
  const children: ParagraphChild[] = [
    bookmark ? new Bookmark({ id: bookmark, children: [words] }) : words,
    ...(time === "" ? [] : [timeRun(time, style)]),
  ];
  return {
    fixed: paragraphHeight(`${text} ${time}`, style, TEXT_WIDTH),
    rows: [],
    tables: [],
    build: (_, startsPage) => [
      new Paragraph({
        style: style.id,
        keepNext: true,
        pageBreakBefore: startsPage,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children,
      }),
    ],
  };
}

function timeRun(time: string, style: SheetStyle): TextRun {
  const size = Math.round(style.size * 0.8 * 2);
  return new TextRun({ children: [new Tab(), time], bold: false, size, color: PALETTE.quiet });
}

/** A paragraph of words; a strong one stays with what it stands above. */
export function paragraphPart(words: Words, style: SheetStyle): SheetPart {
  return {
    fixed: paragraphHeight(plainWords(words), style, TEXT_WIDTH),
    rows: [],
    tables: [],
    build: (_, startsPage) => [
      new Paragraph({
        style: style.id,
        keepNext: style.bold ?? false,
        pageBreakBefore: startsPage,
        children: wordRuns(words),
      }),
    ],
  };
}

/** A list; `instance` tells numbered lists of one document apart, so that each begins with 1. */
export function listPart(
  { items, isNumbered = false }: Block<"list">,
  style: SheetStyle,
  instance: number,
): SheetPart {
  const reference = isNumbered ? LISTS.numbered : LISTS.marked;
  const lines = items.map((item) => paragraphHeight(plainWords(item), style, TEXT_WIDTH - LIST_INDENT));
  return {
    fixed: lines.reduce((height, line) => height + line, AFTER_LIST),
    rows: [],
    tables: [],
    build: () =>
      items.map(
        (item, index) =>
          new Paragraph({
            style: style.id,
            numbering: { reference, level: 0, instance },
            ...(index === items.length - 1 ? { spacing: { after: (style.after ?? 0) + AFTER_LIST } } : {}),
            children: wordRuns(item),
          }),
      ),
  };
}
