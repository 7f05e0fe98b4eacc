import type { PresentationFinish } from "../../model/office-finish.ts";
import { all } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";
import { slideParts } from "../slide-parts.ts";

/**
 * PptxGenJS#1299: tables cannot say that their first row is a heading, so a screen reader announces none.
 * Ours always is one.
 */
export const tableHeaderRow: Patch<PresentationFinish> = {
  name: "table-header-row",
  apply: (file) => {
    for (const part of slideParts(file))
      for (const properties of all(file.xml(part), "a:tblPr")) properties.setAttribute("firstRow", "1");
  },
};
