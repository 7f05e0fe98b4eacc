import {
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  SimpleField,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import type { DocumentBlock, Tick, Words } from "../model/document-sheet.ts";
import { PALETTE } from "../model/palette.ts";
import { TickParagraph, tickWords } from "./controls.ts";
import { TEXT_WIDTH } from "./page-frame.ts";
import { type SheetPart, sum, wordsPart } from "./sheet-part.ts";
import { type DocumentStyles, LINK, paragraphHeight, type SheetStyle } from "./sheet-styles.ts";

/** What is read, without where it leads. */
export function plainWords(words: Words): string {
  return typeof words === "string" ? words : words.text;
}

/** Words as Word's own runs; those that lead somewhere as a link that looks like one. */
export function wordRuns(words: Words): ParagraphChild[] {
  if (typeof words === "string") return [new TextRun(words)];
  return [
    new ExternalHyperlink({ link: words.url, children: [new TextRun({ text: words.text, style: LINK.id })] }),
  ];
}

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
  return wordsPart(paragraphHeight(`${text} ${time}`, style, TEXT_WIDTH), (_, startsPage) => [
    new Paragraph({
      style: style.id,
      keepNext: true,
      pageBreakBefore: startsPage,
      tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
      children,
    }),
  ]);
}

function timeRun(time: string, style: SheetStyle): TextRun {
  const size = Math.round(style.size * 0.8 * 2);
  return new TextRun({ children: [new Tab(), time], bold: false, size, color: PALETTE.quiet });
}

/** A paragraph of words; a strong one stays with what it stands above. */
export function paragraphPart(words: Words, style: SheetStyle): SheetPart {
  return wordsPart(paragraphHeight(plainWords(words), style, TEXT_WIDTH), (_, startsPage) => [
    new Paragraph({
      style: style.id,
      keepNext: style.bold ?? false,
      pageBreakBefore: startsPage,
      children: wordRuns(words),
    }),
  ]);
}

/** A list; `instance` tells numbered lists of one document apart, so that each begins with 1. */
export function listPart(
  { items, isNumbered = false }: Block<"list">,
  style: SheetStyle,
  instance: number,
): SheetPart {
  const reference = isNumbered ? LISTS.numbered : LISTS.marked;
  const lines = items.map((item) => paragraphHeight(plainWords(item), style, TEXT_WIDTH - LIST_INDENT));
  return wordsPart(AFTER_LIST + sum(lines), () =>
    items.map(
      (item, index) =>
        new Paragraph({
          style: style.id,
          numbering: { reference, level: 0, instance },
          ...(index === items.length - 1 ? { spacing: { after: (style.after ?? 0) + AFTER_LIST } } : {}),
          children: wordRuns(item),
        }),
    ),
  );
}

/** Text with blanks. Those that Word merges are fields; those a person fills in stand out in brackets. */
export function blanksPart({ parts, filledBy }: Block<"blanks">, style: SheetStyle): SheetPart {
  const plain = parts.map(({ kind, text }) => (kind === "text" ? text : `«${text}»`)).join("");
  return wordsPart(paragraphHeight(plain, style, TEXT_WIDTH), (_, startsPage) => [
    new Paragraph({
      style: style.id,
      pageBreakBefore: startsPage,
      children: parts.map(({ kind, text }) => {
        if (kind === "text") return new TextRun(text);
        return filledBy === "merge"
          ? new SimpleField(`MERGEFIELD "${text}"`, `«${text}»`)
          : new TextRun({ text: `[${text}]`, bold: true });
      }),
    }),
  ]);
}

/** A second-level heading and the page it stands on, counted from 1. */
export interface Chapter {
  readonly bookmark: string;
  readonly title: string;
  readonly page: number;
}

/**
 * The list of chapters with their pages, as a field that Word can update. It is filled in, so that it is right also
 * where nobody updates it.
 */
export function contentsPart(
  heading: string,
  chapters: readonly Chapter[],
  { factHead, contents }: DocumentStyles,
): SheetPart {
  // The library closes the list with an empty line.
  const lines = [...chapters.map(({ title }) => title), ""];
  const fixed = sum(lines.map((line) => paragraphHeight(line, contents, TEXT_WIDTH)));
  return wordsPart(paragraphHeight(heading, factHead, TEXT_WIDTH) + fixed, () => [
    new Paragraph({ style: factHead.id, keepNext: true, children: [new TextRun(heading)] }),
    new TableOfContents(heading, {
      headingStyleRange: "2-2",
      hyperlink: true,
      beginDirty: false,
      cachedEntries: chapters.map(({ title, page, bookmark }) => ({ title, level: 2, page, href: bookmark })),
    }),
  ]);
}

/** Room between a frame and its text at the sides, and what frame and paper take above and below, in twips. */
const FRAME_INSET = 140;
const FRAME_HEIGHT = 200;
const AFTER_FRAME = 160;

/** Lines in one frame: neighbouring paragraphs with the same borders share it. */
const LINE = { style: BorderStyle.SINGLE, size: 6, space: 5, color: PALETTE.quiet };
const FRAME = {
  border: { top: LINE, bottom: LINE, left: LINE, right: LINE },
  shading: { type: ShadingType.CLEAR, color: "auto", fill: PALETTE.tint },
  indent: { left: FRAME_INSET, right: FRAME_INSET },
} as const;

/** What must be found at a glance, in a frame. */
export function factsPart(
  { heading, items }: Extract<DocumentBlock, { kind: "facts" }>,
  { factHead, fact }: DocumentStyles,
): SheetPart {
  const lines = items.map(({ term, text }) => {
    const words = wordRuns(text);
    return {
      plain: [term ? `${term}: ` : "", plainWords(text)].join(""),
      // A line with a term is bold in part; measured as if it were in the whole, it is not taken to be too low.
      style: term ? { ...fact, face: factHead.face } : fact,
      children: term ? [new TextRun({ text: `${term}: `, bold: true }), ...words] : words,
    };
  });
  const width = TEXT_WIDTH - 2 * FRAME_INSET;
  const fixed =
    FRAME_HEIGHT +
    AFTER_FRAME +
    paragraphHeight(heading, factHead, width) +
    sum(lines.map(({ plain, style }) => paragraphHeight(plain, style, width)));
  return wordsPart(fixed, () => [
    new Paragraph({
      ...FRAME,
      style: factHead.id,
      keepNext: true,
      spacing: { before: FRAME_HEIGHT / 2, after: factHead.after ?? 0 },
      children: [new TextRun(heading)],
    }),
    ...lines.map(({ children }, index) => {
      const isLast = index === lines.length - 1;
      const spacing = { before: 0, after: isLast ? FRAME_HEIGHT / 2 + AFTER_FRAME : (fact.after ?? 0) };
      return new Paragraph({ ...FRAME, style: fact.id, keepNext: !isLast, spacing, children });
    }),
  ]);
}

/** Boxes to tick, one a line. */
export function ticksPart(items: readonly Tick[], style: SheetStyle): SheetPart {
  return wordsPart(sum(items.map((tick) => paragraphHeight(tickWords([tick]), style, TEXT_WIDTH))), () =>
    items.map((tick, index) => new TickParagraph([tick], style, index < items.length - 1)),
  );
}
