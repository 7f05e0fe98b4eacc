import { TextRun, XmlComponent } from "docx";
import { CONTROL_NAME_LIMIT, controlTitle } from "../model/control-title.ts";
import type { SheetField } from "../model/sheet.ts";
import { controlId } from "./control-id.ts";
import { type AnswerStyle, HINT } from "./sheet-styles.ts";
import { wordElement } from "./word-element.ts";

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
      wordElement("w:sdtPr", {}, [
        wordElement("w:rPr", {}, [wordElement("w:rStyle", { "w:val": answer.id })]),
        wordElement("w:alias", { "w:val": controlTitle(field.label) }),
        wordElement("w:tag", { "w:val": checkedTag(field.tag) }),
        wordElement("w:id", { "w:val": String(controlId(field.tag)) }),
        wordElement("w:lock", { "w:val": "sdtLocked" }),
        wordElement("w:placeholder", {}, [wordElement("w:docPart", { "w:val": field.tag })]),
        wordElement("w:showingPlcHdr"),
        ...kindOf(field),
      ]),
      wordElement("w:sdtContent", {}, [new TextRun({ text: field.hint, style: HINT.id })]),
    );
  }
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
