import type { PresentationFinish } from "../../model/office-finish.ts";
import { all, child, elementOf, insertBeforeFirst } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";
import { placeholderOf, shapeTreeParts } from "../slide-parts.ts";

const EMPTY_BODY = "<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody>";

/**
 * PptxGenJS#1441: a shape drawn without text has no text body; the schema allows that, PowerPoint has
 * offered to repair it.
 */
export const emptyTextBody: Patch<PresentationFinish> = {
  name: "empty-text-body",
  apply: (file) => {
    for (const part of shapeTreeParts(file)) {
      const document = file.xml(part);
      for (const shape of all(document, "p:sp")) {
        const isSlideImage = placeholderOf(shape)?.getAttribute("type") === "sldImg";
        if (!isSlideImage && !child(shape, "p:txBody"))
          insertBeforeFirst(shape, elementOf(EMPTY_BODY), ["p:extLst"]);
      }
    }
  },
};
