import type { PresentationFinish } from "../../model/office-finish.ts";
import { all, child, elementOf, insertBeforeFirst } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";
import { shapeTreeParts } from "../slide-parts.ts";

/**
 * PptxGenJS#1442: a plain background lacks its empty list of effects, which PowerPoint has reported as
 * damage.
 */
export const backgroundEffects: Patch<PresentationFinish> = {
  name: "background-effects",
  apply: (file) => {
    for (const part of shapeTreeParts(file)) {
      const document = file.xml(part);
      for (const background of all(document, "p:bgPr"))
        if (!child(background, "a:effectLst") && !child(background, "a:effectDag"))
          insertBeforeFirst(background, elementOf("<a:effectLst/>"), ["p:extLst"]);
    }
  },
};
