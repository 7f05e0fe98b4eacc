import type { PresentationFinish } from "../../model/office-finish.ts";
import { child, insertBeforeFirst, rootOf } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";
import { PRESENTATION_PART } from "../slide-parts.ts";

/**
 * pandoc#11310, measured in pptxgenjs 4.0.1 too: the list of notes masters stands after the slides, which
 * the schema forbids.
 */
export const notesMasterOrder: Patch<PresentationFinish> = {
  name: "notes-master-order",
  apply: (file) => {
    const presentation = rootOf(file.xml(PRESENTATION_PART));
    const list = child(presentation, "p:notesMasterIdLst");
    if (list) insertBeforeFirst(presentation, list, ["p:handoutMasterIdLst", "p:sldIdLst", "p:sldSz"]);
  },
};
