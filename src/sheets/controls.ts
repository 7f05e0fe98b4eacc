import { BuilderElement, CheckBoxUtil, Paragraph, TextRun, XmlComponent } from "docx";
import { CONTROL_NAME_LIMIT, controlTitle } from "../model/control-title.ts";
import type { Tick } from "../model/document-sheet.ts";
import type { SheetField } from "../model/sheet.ts";
import { type AnswerStyle, HINT, type SheetStyle, STYLES } from "./sheet-styles.ts";

/**
 * A paragraph that holds one field. Its own style is the hint's, so that an empty field takes one low line and the
 * pen gets the rest of the cell.
 * The library's list of a paragraph's children knows no content control, hence a class of our own.
 */
export class FieldParagraph extends Paragraph {
  constructor(field: SheetField, answer: AnswerStyle) {
    super({ style: STYLES.field.id });
    this.root.push(new FieldControl(field, answer));
  }
}

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

/** Word's own sign for an empty box; each Office knows this face. */
const EMPTY_BOX = "\u2610";
const BOX_FACE = "MS Gothic";

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

/**
 * A field to fill in on screen, inside a line of text: text, a date or a drop-down list. It shows the hint until
 * something is written, cannot be deleted by accident, and is read back by its tag.
 * What is written takes the answer style instead of the hint's (`w:rPr` of the control, §17.5.2.27).
 * The library offers only check boxes, so the element (`w:sdt`, ISO 29500-1 §17.5.2) is written here.
 *
 * The tag also names the prompt (`w:placeholder`, §17.5.2.25): LibreOffice 7.4 saves that name for every kind of
 * field, and neither tag nor title of lists and dates. No such prompt is stored in the file, so a field that is
 * emptied again shows Word's own.
 */
class FieldControl extends XmlComponent {
  constructor(field: SheetField, answer: AnswerStyle) {
    super("w:sdt");
    this.root.push(
      wordElement("w:sdtPr", {}, [
        wordElement("w:rPr", {}, [wordElement("w:rStyle", { "w:val": answer.id })]),
        ...nameAndLock(field.label, checkedTag(field.tag)),
        wordElement("w:placeholder", {}, [wordElement("w:docPart", { "w:val": field.tag })]),
        wordElement("w:showingPlcHdr"),
        ...kindOf(field),
      ]),
      wordElement("w:sdtContent", {}, [new TextRun({ text: field.hint, style: HINT.id })]),
    );
  }
}

/** The library's check box has no tag, and without one it cannot be told from the next. */
class TickBox extends XmlComponent {
  constructor({ tag, text }: Tick) {
    super("w:sdt");
    this.root.push(
      wordElement("w:sdtPr", {}, [...nameAndLock(text, tag), new CheckBoxUtil()]),
      wordElement("w:sdtContent", {}, [new TextRun({ text: EMPTY_BOX, font: BOX_FACE })]),
    );
  }
}

function nameAndLock(label: string, tag: string): readonly XmlComponent[] {
  return [
    wordElement("w:alias", { "w:val": controlTitle(label) }),
    wordElement("w:tag", { "w:val": tag }),
    wordElement("w:id", { "w:val": String(controlId(tag)) }),
    wordElement("w:lock", { "w:val": "sdtLocked" }),
  ];
}

/** Rich text is what a control is without a kind. LibreOffice 7.4 joins the lines of a plain one (`w:text`). */
function kindOf(field: SheetField): readonly XmlComponent[] {
  switch (field.kind) {
    case "text":
      return [];
    case "date":
      return [
        wordElement("w:date", {}, [
          wordElement("w:dateFormat", { "w:val": "dd-MM-yyyy" }),
          wordElement("w:lid", { "w:val": "da-DK" }),
          wordElement("w:storeMappedDataAs", { "w:val": "date" }),
          wordElement("w:calendar", { "w:val": "gregorian" }),
        ]),
      ];
    case "choice":
      return [
        wordElement(
          "w:dropDownList",
          {},
          field.choices.map(({ text, value }) =>
            wordElement("w:listItem", { "w:displayText": text, "w:value": value }),
          ),
        ),
      ];
    default:
      return field satisfies never;
  }
}

function checkedTag(tag: string): string {
  if (tag === "" || tag.length > CONTROL_NAME_LIMIT)
    throw new RangeError(`tag must have 1-${CONTROL_NAME_LIMIT} characters: ${tag}`);
  return tag;
}

/**
 * A content control's number from its tag alone (FNV-1a, 31 bits, never 0), so that the same sheet gets the same ids
 * every time.
 */
function controlId(tag: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(tag)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash & 0x7fffffff || 1;
}

/** An element the library has no class for, with attributes as they are written. */
function wordElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const pairs = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  return new BuilderElement<Record<string, string>>({
    name,
    attributes: Object.fromEntries(pairs),
    children,
  });
}
