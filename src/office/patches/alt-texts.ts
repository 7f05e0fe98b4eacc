import type { PresentationFinish } from "../../model/office-finish.ts";
import type { Element } from "../../ooxml/xml-node.ts";
import { all } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";
import {
  identityOf,
  isDecorative,
  placeholderOf,
  shapesOf,
  shapeTree,
  slideParts,
  textOf,
} from "../slide-parts.ts";

/**
 * PptxGenJS#856 and #1299: the library offers alternative text for pictures alone. Tables and other shapes get theirs
 * by name. A picture, table or wordless shape that still has none is a mistake of ours and stops the work.
 */
export const altTexts: Patch<PresentationFinish> = {
  name: "alt-texts",
  apply: (file, options) => {
    for (const part of slideParts(file)) {
      const tree = shapeTree(file.xml(part));
      for (const identity of all(tree, "p:cNvPr")) {
        const text = options.altTexts.get(identity.getAttribute("name") ?? "");
        if (text) identity.setAttribute("descr", text);
      }
      const silent = shapesOf(tree).find(isSilent);
      if (silent)
        throw new Error(`${part}: "${identityOf(silent).getAttribute("name")}" has no alternative text`);
    }
  },
};

/** Text boxes and places for text speak for themselves; everything else is described or marked as decoration. */
function isSilent(shape: Element): boolean {
  if (isDecorative(shape)) return false;
  if (shape.localName === "sp" && (placeholderOf(shape) || textOf(shape) !== "")) return false;
  return !identityOf(shape).getAttribute("descr")?.trim();
}
