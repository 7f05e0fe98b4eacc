import type { Tick } from "../model/document-sheet.ts";
import type { DrawnParagraph, DrawnRun, DrawnStyle } from "../model/drawn-document.ts";
import type { SheetField } from "../model/sheet.ts";
import { HINT, type SheetStyle, STYLES } from "./sheet-styles.ts";

/**
 * A paragraph that holds one field. Its own style is the hint's, so that an empty field takes one low line and the
 * pen gets the rest of the cell.
 */
export function fieldParagraph(field: SheetField, answer: DrawnStyle): DrawnParagraph {
  const place = { kind: "field", field, hintStyle: HINT.id, answerStyle: answer.id } as const;
  return { kind: "paragraph", style: STYLES.field.id, runs: [place] };
}

/** Boxes to tick, on paper or on screen, each followed by its words. */
export function tickParagraph(ticks: readonly Tick[], style: SheetStyle, keepNext = false): DrawnParagraph {
  const runs = ticks.flatMap((tick, index): DrawnRun[] => {
    const isLast = index === ticks.length - 1;
    return [
      { kind: "box", tick },
      { kind: "text", text: `\u00a0${tick.text}${isLast ? "" : APART}` },
    ];
  });
  return { kind: "paragraph", style: style.id, keepNext, runs };
}

/** As wide as its type is high, which is how wide the empty box is. */
const WIDE_BLANK = "\u2003";

/** Between two boxes on one line: after it the line may break. */
const APART = `${WIDE_BLANK} `;

/** What the paragraph takes room for. */
export function tickWords(ticks: readonly Tick[]): string {
  return ticks.map(({ text }) => `${WIDE_BLANK}\u00a0${text}`).join(APART);
}

/** Two fields of one tag would be read back as one answer. */
export function refuseSharedTags(tags: readonly string[]): void {
  const seen = new Set<string>();
  for (const tag of tags) {
    if (seen.has(tag)) throw new RangeError(`two fields share the tag: ${tag}`);
    seen.add(tag);
  }
}
