import type { PresentationFinish } from "../../model/office-finish.ts";
import { all } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";
import { shapeTreeParts } from "../slide-parts.ts";

/**
 * PptxGenJS#1532: a table on a slide takes an id that the next shape takes too. Ids are numbered afresh in tree
 * order; nothing on our slides refers to a shape by its id.
 */
export const shapeIds: Patch<PresentationFinish> = {
  name: "shape-ids",
  apply: (file) => {
    for (const part of shapeTreeParts(file))
      all(file.xml(part), "p:cNvPr").forEach((identity, index) => {
        identity.setAttribute("id", String(index + 1));
      });
  },
};
