import type { PresentationFinish } from "../../model/office-finish.ts";
import { elementOf, first } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";
import { identityOf, isDecorative, shapesOf, shapeTree, slideParts } from "../slide-parts.ts";

const DECORATIVE = `<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">
<adec:decorative val="1"/></a:ext></a:extLst>`;

/**
 * Measured in pptxgenjs 4.0.1: a line or block of colour cannot be marked as decoration, so it is read aloud
 * as a nameless shape.
 */
export const decorativeMarks: Patch<PresentationFinish> = {
  name: "decorative-marks",
  apply: (file) => {
    for (const part of slideParts(file)) {
      const document = file.xml(part);
      for (const shape of shapesOf(shapeTree(document)).filter(isDecorative)) {
        const identity = identityOf(shape);
        identity.removeAttribute("descr");
        if (!first(identity, "adec:decorative")) identity.appendChild(elementOf(DECORATIVE));
      }
    }
  },
};
