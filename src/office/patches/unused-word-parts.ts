import { relationshipsOf } from "../../ooxml/relationships.ts";
import { children, detach, first, type QName, rootOf } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";

/** Parts that only matter when the body points into them, by the last word of their relationship type. */
const POINTERS: Readonly<Record<string, QName>> = {
  footnotes: "w:footnoteReference",
  endnotes: "w:endnoteReference",
  comments: "w:commentReference",
};

/** Lists that say nothing when they are empty. */
const LISTS = ["custom-properties", "fontTable"];

/**
 * Measured in docx 9.15.2: every file carries footnotes, endnotes, a font table and custom properties, empty or not.
 * Those that say nothing lose their relationship here, and with it their place in the file.
 */
export const unusedWordParts: Patch<unknown> = {
  name: "unused-word-parts",
  apply: (file) => {
    const body = "word/document.xml";
    for (const { type, element } of relationshipsOf(file, body)) {
      const pointer = POINTERS[type];
      if (pointer && !first(file.xml(body), pointer)) detach(element);
    }
    for (const { type, target, element } of [...relationshipsOf(file, ""), ...relationshipsOf(file, body)])
      if (LISTS.includes(type) && children(rootOf(file.xml(target))).length === 0) detach(element);
  },
};
