import { BorderStyle, Paragraph, ShadingType, SimpleField, TextRun } from "docx";
import type { DocumentBlock, Tick } from "../../model/document-sheet.ts";
import { PALETTE } from "../../model/palette.ts";
import { TEXT_WIDTH } from "../page-frame.ts";
import type { SheetPart } from "../sheet-part.ts";
import type { SheetStyle } from "../sheet-styles.ts";
import { paragraphHeight } from "../text-height.ts";
import type { DocumentStyles } from "./document-styles.ts";
import { plainWords, wordRuns } from "./document-words.ts";
import { TickParagraph, tickWords } from "./tick-paragraph.ts";

type Block<Kind extends DocumentBlock["kind"]> = Extract<DocumentBlock, { kind: Kind }>;

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
export function factsPart({ heading, items }: Block<"facts">, { factHead, fact }: DocumentStyles): SheetPart {
  const lines = items.map(({ term, text }) => {
    const words = wordRuns(text);
    return {
      plain: [term ? `${term}: ` : "", plainWords(text)].join(""),
      children: term ? [new TextRun({ text: `${term}: `, bold: true }), ...words] : words,
    };
  });
  const width = TEXT_WIDTH - 2 * FRAME_INSET;
  return {
    fixed:
      FRAME_HEIGHT +
      AFTER_FRAME +
      paragraphHeight(heading, factHead, width) +
      lines.reduce((height, { plain }) => height + paragraphHeight(plain, fact, width), 0),
    rows: [],
    tables: [],
    build: () => [
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
    ],
  };
}

/** Text with blanks. Those that Word merges are fields; those a person fills in stand out in brackets. */
export function blanksPart({ parts, filledBy }: Block<"blanks">, style: SheetStyle): SheetPart {
  const plain = parts.map(({ kind, text }) => (kind === "text" ? text : `«${text}»`)).join("");
  return {
    fixed: paragraphHeight(plain, style, TEXT_WIDTH),
    rows: [],
    tables: [],
    build: (_, startsPage) => [
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
    ],
  };
}

/** Boxes to tick, one a line. */
export function ticksPart(items: readonly Tick[], style: SheetStyle): SheetPart {
  return {
    fixed: items.reduce((height, tick) => height + paragraphHeight(tickWords([tick]), style, TEXT_WIDTH), 0),
    rows: [],
    tables: [],
    build: () => items.map((tick) => new TickParagraph([tick], style)),
  };
}
