import { Paragraph } from "docx";
import type { SheetField } from "../model/sheet.ts";
import { ContentControl } from "./content-control.ts";
import { type AnswerStyle, STYLES } from "./sheet-styles.ts";

/**
 * A paragraph that holds one field. Its own style is the hint's, so that an empty field takes one low line and the
 * pen gets the rest of the cell.
 * The library's list of a paragraph's children knows no content control, hence a class of our own.
 */
export class FieldParagraph extends Paragraph {
  constructor(field: SheetField, answer: AnswerStyle) {
    super({ style: STYLES.field.id });
    this.root.push(new ContentControl(field, answer));
  }
}
