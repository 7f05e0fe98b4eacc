import { CheckBoxUtil, Paragraph, TextRun, XmlComponent } from "docx";
import { controlTitle } from "../../model/control-title.ts";
import type { Tick } from "../../model/document-sheet.ts";
import { controlId } from "../control-id.ts";
import type { SheetStyle } from "../sheet-styles.ts";
import { wordElement } from "../word-element.ts";

/** Word's own sign for an empty box; each Office knows this face. */
const EMPTY_BOX = "\u2610";
const BOX_FACE = "MS Gothic";
/** Between two boxes on one line: a wide blank, after which the line may break. */
const APART = "\u2003 ";

/** Boxes to tick, on paper or on screen, each followed by its words. */
export class TickParagraph extends Paragraph {
  constructor(ticks: readonly Tick[], style: SheetStyle, keepNext = false) {
    super({ style: style.id, keepNext });
    for (const [index, tick] of ticks.entries()) {
      const isLast = index === ticks.length - 1;
      this.root.push(new TickBox(tick), new TextRun(`\u00a0${tick.text}${isLast ? "" : APART}`));
    }
  }
}

/** What the paragraph takes room for. */
export function tickWords(ticks: readonly Tick[]): string {
  return ticks.map(({ text }) => `${EMPTY_BOX}${EMPTY_BOX}\u00a0${text}`).join(APART);
}

/** The library's check box has no tag, and without one it cannot be told from the next. */
class TickBox extends XmlComponent {
  constructor({ tag, text }: Tick) {
    super("w:sdt");
    this.root.push(
      wordElement("w:sdtPr", {}, [
        wordElement("w:alias", { "w:val": controlTitle(text) }),
        wordElement("w:tag", { "w:val": tag }),
        wordElement("w:id", { "w:val": String(controlId(tag)) }),
        wordElement("w:lock", { "w:val": "sdtLocked" }),
        new CheckBoxUtil(),
      ]),
      wordElement("w:sdtContent", {}, [new TextRun({ text: EMPTY_BOX, font: BOX_FACE })]),
    );
  }
}
