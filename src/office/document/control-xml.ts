import { CONTROL_NAME_LIMIT, controlTitle } from "../../model/control-title.ts";
import type { Tick } from "../../model/document-sheet.ts";
import type { DrawnRun } from "../../model/drawn-document.ts";
import { MATERIAL_LANGUAGE } from "../../model/material-language.ts";
import type { Palette } from "../../model/palette.ts";
import type { SheetField } from "../../model/sheet.ts";
import { escapeXml } from "../../ooxml/xml-tree.ts";
import { inStyle, lookXml, wordsXml } from "./words-xml.ts";

/**
 * A field to fill in on screen, inside a line of text: text, a date or a drop-down list (`w:sdt`, ISO 29500-1 §17.5.2).
 * It shows the hint until something is written, cannot be deleted by accident, and is read back by its tag.
 * What is written takes the answer style instead of the hint's (`w:rPr` of the control, §17.5.2.27).
 *
 * The tag also names the prompt (`w:placeholder`, §17.5.2.25): LibreOffice 7.4 saves that name for every kind of
 * field, and neither tag nor title of lists and dates. No such prompt is stored in the file, so a field that is
 * emptied again shows Word's own.
 */
export function fieldXml(
  { field, hintStyle, hintLook = {}, answerStyle }: Extract<DrawnRun, { readonly kind: "field" }>,
  palette: Palette,
): string {
  const properties = `<w:rPr>${inStyle(answerStyle)}</w:rPr>${nameAndLock(field.label, field.tag)}<w:placeholder>
<w:docPart w:val="${escapeXml(field.tag)}"/></w:placeholder><w:showingPlcHdr/>${kindXml(field)}`;
  return controlXml(properties, wordsXml(field.hint, `${inStyle(hintStyle)}${lookXml(hintLook, palette)}`));
}

/** Word's own signs for a box, with a cross and without; each Office knows this face. */
const BOX = { ticked: "2612", empty: "2610", face: "MS Gothic" };

/** A box to tick; the element is Word 2010's. */
export function boxXml({ tag, text }: Tick): string {
  const { ticked, empty, face } = BOX;
  const fonts = ["ascii", "cs", "eastAsia", "hAnsi"].map((kind) => ` w:${kind}="${face}"`).join("");
  const properties = `${nameAndLock(text, tag)}<w14:checkbox><w14:checked w14:val="0"/>
<w14:checkedState w14:val="${ticked}" w14:font="${face}"/><w14:uncheckedState w14:val="${empty}" w14:font="${face}"/></w14:checkbox>`;
  const sign = String.fromCharCode(Number.parseInt(empty, 16));
  return controlXml(properties, wordsXml(sign, `<w:rFonts${fonts}/>`));
}

function controlXml(properties: string, content: string): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

function nameAndLock(label: string, tag: string): string {
  if (tag === "" || tag.length > CONTROL_NAME_LIMIT)
    throw new RangeError(`tag must have 1-${CONTROL_NAME_LIMIT} characters: ${tag}`);
  return `<w:alias w:val="${escapeXml(controlTitle(label))}"/><w:tag w:val="${escapeXml(tag)}"/>
<w:id w:val="${controlId(tag)}"/><w:lock w:val="sdtLocked"/>`;
}

/** Rich text is what a control is without a kind. LibreOffice 7.4 joins the lines of a plain one (`w:text`). */
function kindXml(field: SheetField): string {
  switch (field.kind) {
    case "text":
      return "";
    case "date":
      return `<w:date><w:dateFormat w:val="dd-MM-yyyy"/><w:lid w:val="${MATERIAL_LANGUAGE}"/>
<w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>`;
    case "choice": {
      const items = field.choices.map(
        ({ text, value }) => `<w:listItem w:displayText="${escapeXml(text)}" w:value="${escapeXml(value)}"/>`,
      );
      return `<w:dropDownList>${items.join("")}</w:dropDownList>`;
    }
    default:
      return field satisfies never;
  }
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
