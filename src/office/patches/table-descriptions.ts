import type { Element } from "@xmldom/xmldom";
import type { DocumentFinish } from "../../model/office-finish.ts";
import type { Patch } from "../patch.ts";
import { all, child, detach, elementOf, escapeXml, first, NAMESPACES } from "../xml-tree.ts";

/** Bits of a table look as Word writes them: heading row 0x20, no banding of rows 0x200 or columns 0x400. */
const HEADED_LOOK =
  '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';

/**
 * Measured in docx 9.15.2: a table cannot be given a title or description, and its look does not say that a marked
 * first row is a heading. Both are what a screen reader tells before it enters the table.
 */
export const tableDescriptions: Patch<DocumentFinish> = {
  name: "table-descriptions",
  apply: (file, { tables = [] }) => {
    all(file.xml("word/document.xml"), "w:tbl").forEach((table, index) => {
      const properties = child(table, "w:tblPr");
      if (!properties) return;
      if (hasHeaderRow(table)) replace(properties, HEADED_LOOK);
      const words = tables[index];
      if (!words) return;
      replace(properties, `<w:tblCaption w:val="${escapeXml(words.caption)}"/>`);
      replace(properties, `<w:tblDescription w:val="${escapeXml(words.description)}"/>`);
    });
  },
};

function hasHeaderRow(table: Element): boolean {
  const mark = first(child(table, "w:tr") ?? table, "w:tblHeader");
  const value = mark?.getAttributeNS(NAMESPACES.w, "val");
  return mark !== undefined && !["0", "false", "off"].includes(value ?? "");
}

/** Look, caption and description are the last three table properties, in this order. */
function replace(properties: Element, snippet: string): void {
  const document = properties.ownerDocument;
  if (!document) return;
  const fresh = elementOf(document, snippet);
  const known = all(properties, `w:${fresh.localName}`)[0];
  if (known) detach(known);
  properties.appendChild(fresh);
}
