import { BuilderElement, TextRun, XmlComponent } from "docx";
import { CONTROL_NAME_LIMIT, controlTitle } from "../model/control-title.ts";
import type { SheetField } from "../model/sheet.ts";
import { type AnswerStyle, HINT } from "./sheet-styles.ts";

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
export class ContentControl extends XmlComponent {
  constructor(field: SheetField, answer: AnswerStyle) {
    super("w:sdt");
    this.root.push(
      element("w:sdtPr", {}, [
        element("w:rPr", {}, [element("w:rStyle", { "w:val": answer.id })]),
        element("w:alias", { "w:val": controlTitle(field.label) }),
        element("w:tag", { "w:val": checkedTag(field.tag) }),
        element("w:id", { "w:val": String(controlId(field.tag)) }),
        element("w:lock", { "w:val": "sdtLocked" }),
        element("w:placeholder", {}, [element("w:docPart", { "w:val": field.tag })]),
        element("w:showingPlcHdr"),
        ...kindOf(field),
      ]),
      element("w:sdtContent", {}, [new TextRun({ text: field.hint, style: HINT.id })]),
    );
  }
}

/** A number from the tag alone (FNV-1a, 31 bits, never 0), so that the same sheet gets the same ids every time. */
function controlId(tag: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(tag)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash & 0x7fffffff || 1;
}

/** Rich text is what a control is without a kind. LibreOffice 7.4 joins the lines of a plain one (`w:text`). */
function kindOf(field: SheetField): readonly XmlComponent[] {
  switch (field.kind) {
    case "text":
      return [];
    case "date":
      return [
        element("w:date", {}, [
          element("w:dateFormat", { "w:val": "dd-MM-yyyy" }),
          element("w:lid", { "w:val": "da-DK" }),
          element("w:storeMappedDataAs", { "w:val": "date" }),
          element("w:calendar", { "w:val": "gregorian" }),
        ]),
      ];
    case "choice":
      return [
        element(
          "w:dropDownList",
          {},
          field.choices.map(({ text, value }) =>
            element("w:listItem", { "w:displayText": text, "w:value": value }),
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

function element(
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
