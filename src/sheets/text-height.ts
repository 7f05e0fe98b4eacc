import type { SheetStyle } from "./sheet-styles.ts";

const TWIPS_PER_POINT = 20;

/** Line height of Calibri as a share of its size: ascent and descent of the face together. */
const LINE_HEIGHT = 1.2207;

/**
 * Upper bounds for the width of a character in Calibri, regular or bold, as a share of the type size: a text may be
 * taken to be wider than it is, never narrower, and no font file has to be at hand.
 */
const WIDTHS: readonly (readonly [share: number, characters: string])[] = [
  [0.24, " \u00a0'"],
  [0.28, "ijlI.,:;·’"],
  [0.32, "f()-"],
  [0.36, "rtJ![]{}°"],
  [0.4, "sz"],
  [0.46, 'cxFL/\\"”'],
  [0.48, "gkvySZ?|"],
  [0.5, "aåäET<>=+–§±≤≥×É_#*"],
  [0.52, "eéY0123456789☐☑"],
  [0.54, "bdhnopqüöuCP»«"],
  [0.58, "øBKRX"],
  [0.62, "AÅV"],
  [0.66, "DGHNU"],
  [0.72, "OØQ…&"],
  [0.78, "wæ%"],
  [0.82, "mÆ"],
];
const WIDEST = 0.95;
const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([share, characters]) => [...characters].map((character) => [character, share] as const)),
);

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
    width += WIDTH_OF.get(character) ?? WIDEST;
  }
  return width;
}
