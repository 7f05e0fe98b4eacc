import { BorderStyle, Paragraph, ShadingType, TextRun } from "docx";
import type { DocumentBlock, Tick } from "../model/document-sheet.ts";
import { PALETTE } from "../model/palette.ts";
import { TickParagraph, tickWords } from "./controls.ts";
import { TEXT_WIDTH } from "./page-frame.ts";
import { type SheetPart, sum, wordsPart } from "./sheet-part.ts";
import type { DocumentStyles, SheetStyle } from "./sheet-styles.ts";
import { paragraphHeight } from "./text-height.ts";
import { plainWords, wordRuns } from "./text-parts.ts";

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
    items.map((tick) => new TickParagraph([tick], style)),
  );
}
