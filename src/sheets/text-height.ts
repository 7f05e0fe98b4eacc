import type { SheetStyle } from "./sheet-styles.ts";

const TWIPS_PER_POINT = 20;

/** Line height of Calibri as a share of its size: ascent and descent of the face together. */
const LINE_HEIGHT = 1.2207;

/**
 * Upper bounds for the width of a character in Calibri, regular or bold, as a share of the type size. Coarse on
 * purpose: a text may be taken to be wider than it is, never narrower, and no font file has to be at hand.
 */
const WIDTH_BOUNDS: readonly (readonly [characters: RegExp, share: number])[] = [
  [/[ \u00a0.,:;!'()[\]·ijlI-]/u, 0.33],
  [/[frt]/u, 0.36],
  [/[acegksvxyzåéä0-9?"+=<>≤≥–]/u, 0.515],
  [/[bdhnopquøöü/|]/u, 0.545],
  [/[A-LN-VX-ZÅØÉ&…]/u, 0.72],
];
const WIDEST = 0.95;

/** Height in twips of a text broken at its blanks to a width: rather too high than too low. */
export function textHeight(text: string, sizePoints: number, widthTwips: number): number {
  const lineWidth = widthTwips / (sizePoints * TWIPS_PER_POINT);
  return lineCount(text, lineWidth) * Math.ceil(sizePoints * LINE_HEIGHT * TWIPS_PER_POINT);
}

/** Height in twips of a paragraph with the space around it. */
export function paragraphHeight(text: string, style: SheetStyle, widthTwips: number): number {
  return (style.before ?? 0) + textHeight(text, style.size, widthTwips) + (style.after ?? 0);
}

/** Lines of a text when `lineWidth` type sizes fit on one; a word longer than a line is broken inside. */
function lineCount(text: string, lineWidth: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(" ")) {
    const width = wordWidth(word);
    const blank = filled > 0 ? wordWidth(" ") : 0;
    if (filled > 0 && filled + blank + width > lineWidth) {
      lines += 1;
      filled = 0;
    } else {
      filled += blank;
    }
    filled += width;
    lines += Math.max(0, Math.ceil(filled / lineWidth) - 1);
    filled = filled > lineWidth ? filled % lineWidth : filled;
  }
  return lines;
}

function wordWidth(word: string): number {
  let width = 0;
  for (const character of word) {
    width += WIDTH_BOUNDS.find(([characters]) => characters.test(character))?.[1] ?? WIDEST;
  }
  return width;
}
