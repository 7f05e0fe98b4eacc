import type { PresentationFinish } from "../../model/office-finish.ts";
import type { Element } from "../../ooxml/xml-node.ts";
import { child } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";
import { isDecorative, placeholderOf, shapesOf, shapeTree, slideParts } from "../slide-parts.ts";

const LAST = ["ftr", "sldNum"];

/**
 * PptxGenJS#649: shapes stand in the order they were drawn, and that order is what a screen reader reads. The title
 * comes first, footer and slide number last. Decorative shapes drawn before the title stay before it: they are not
 * read, and moved after it they would cover it.
 */
export const readingOrder: Patch<PresentationFinish> = {
  name: "reading-order",
  apply: (file) => {
    for (const part of slideParts(file)) {
      const tree = shapeTree(file.xml(part));
      const shapes = shapesOf(tree);
      const title = shapes.findIndex(isTitle);
      const backdrop = shapes.filter((shape, index) => index < title && isDecorative(shape));
      const rank = (shape: Element) => {
        if (backdrop.includes(shape)) return 0;
        if (isTitle(shape)) return 1;
        return LAST.includes(placeholderType(shape)) ? 3 : 2;
      };
      const ordered = [...shapes].sort((one, other) => rank(one) - rank(other));
      for (const shape of ordered) tree.insertBefore(shape, child(tree, "p:extLst") ?? null);
    }
  },
};

function placeholderType(shape: Element): string {
  return placeholderOf(shape)?.getAttribute("type") ?? "";
}

function isTitle(shape: Element): boolean {
  return ["title", "ctrTitle"].includes(placeholderType(shape));
}
