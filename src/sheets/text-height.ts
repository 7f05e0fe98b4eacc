import { countLines } from "../typeset/break-lines.ts";
import { faceWidth, LINE_HEIGHT } from "../typeset/font-metrics.ts";
import type { SheetStyle } from "./sheet-styles.ts";

const TWIPS_PER_POINT = 20;

/** Height in twips of a text broken at its blanks to a width: rather too high than too low. */
export function textHeight(text: string, { size, face }: SheetStyle, widthTwips: number): number {
  const lines = countLines(text, widthTwips / TWIPS_PER_POINT, (words) => faceWidth(face, words, size));
  return lines * Math.ceil(size * LINE_HEIGHT * TWIPS_PER_POINT);
}

/** Height in twips of a paragraph with the space around it. */
export function paragraphHeight(text: string, style: SheetStyle, widthTwips: number): number {
  return (style.before ?? 0) + textHeight(text, style, widthTwips) + (style.after ?? 0);
}
