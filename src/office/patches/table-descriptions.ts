import type { DocumentFinish } from "../../model/office-finish.ts";
import type { Element } from "../../ooxml/xml-node.ts";
import { all, child, detach, elementOf, escapeXml } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";

/**
 * Measured in docx 9.15.2: a table cannot be given a title or description, which is what a screen reader tells before
 * it enters the table.
 */
export const tableDescriptions: Patch<DocumentFinish> = {
  name: "table-descriptions",
  apply: (file, { tables = [] }) => {
    all(file.xml("word/document.xml"), "w:tbl").forEach((table, index) => {
      const properties = child(table, "w:tblPr");
      const words = tables[index];
      if (!properties || !words) return;
      say(properties, `<w:tblCaption w:val="${escapeXml(words.caption)}"/>`);
      say(properties, `<w:tblDescription w:val="${escapeXml(words.description)}"/>`);
    });
  },
};

/** Caption and description are the last two table properties, in this order. */
function say(properties: Element, snippet: string): void {
  const words = elementOf(snippet);
  for (const known of all(properties, `w:${words.localName}`)) detach(known);
  properties.appendChild(words);
}
