import type { Tick } from "../model/document-sheet.ts";
import type { DrawnParagraph, DrawnRun } from "../model/drawn-document.ts";
import type { SheetField } from "../model/sheet.ts";
import { type ANSWERS, HINT, paragraphHeight, type SheetStyle, STYLES } from "./sheet-styles.ts";

type AnswerStyle = (typeof ANSWERS)[keyof typeof ANSWERS];

/**
 * A paragraph that holds one field. Its own style is the hint's, so that an empty field takes one low line and the
 * pen gets the rest of the cell.
 */
export function fieldParagraph(field: SheetField, answer: AnswerStyle): DrawnParagraph {
  const look = isTicked(field) ? { hintLook: { size: answer.size, colour: answer.colour } } : {};
  const place = { kind: "field", field, hintStyle: HINT.id, ...look, answerStyle: answer.id } as const;
  return { kind: "paragraph", style: STYLES.field.id, runs: [place] };
}

/** Whether its prompt is its answer, too, once a box of it is ticked: it is no smaller and no paler than answers are. */
function isTicked(field: SheetField): boolean {
  return field.kind === "choice" && field.isTicked === true;
}

/** Height in twips of a field's prompt. */
export function hintHeight(
  field: SheetField,
  { hint, answer }: { readonly hint: SheetStyle; readonly answer: AnswerStyle },
  widthTwips: number,
): number {
  const { size } = isTicked(field) ? answer : hint;
  return paragraphHeight(field.hint, { ...hint, size }, widthTwips);
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

/** What a field asks for, to those who hear it: the choices without their boxes. */
export function hintWords(field: SheetField): string {
  return isTicked(field) && field.kind === "choice"
    ? field.choices.map(({ text }) => text).join(", ")
    : field.hint;
}
