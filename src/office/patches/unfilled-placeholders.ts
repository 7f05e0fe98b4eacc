import type { PresentationFinish } from "../../model/office-finish.ts";
import { detach } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";
import { placeholderOf, shapesOf, shapeTree, slideParts, textOf } from "../slide-parts.ts";

/**
 * PptxGenJS#1453: placeholders of the layout that nothing was put into are copied on to slides as empty
 * text. They are taken out.
 */
export const unfilledPlaceholders: Patch<PresentationFinish> = {
  name: "unfilled-placeholders",
  apply: (file) => {
    for (const part of slideParts(file))
      for (const shape of shapesOf(shapeTree(file.xml(part))))
        if (shape.localName === "sp" && placeholderOf(shape) && textOf(shape) === "") detach(shape);
  },
};
