import type { PresentationFinish } from "../../model/office-finish.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { relationshipsOf } from "../../ooxml/relationships.ts";
import type { Element } from "../../ooxml/xml-node.ts";
import { all, first, NAMESPACES } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";
import { nameOf, slideParts } from "../slide-parts.ts";

/**
 * PptxGenJS#401, #963, #1315: under Node the PNG twin of an SVG picture holds the SVG again, and whatever cannot read
 * SVG shows a red cross. Each twin is overwritten with the true picture of the same shape name.
 */
export const svgTwins: Patch<PresentationFinish> = {
  name: "svg-twins",
  apply: (file, { pictures }) => {
    for (const part of slideParts(file))
      for (const picture of all(file.xml(part), "p:pic"))
        if (first(picture, "asvg:svgBlip")) {
          const png = pictures.get(nameOf(picture));
          if (!png) throw new Error(`${part}: picture "${nameOf(picture)}" was given no PNG`);
          file.put(twinOf(file, part, picture), png);
        }
  },
};

function twinOf(file: OfficePackage, slide: string, picture: Element): string {
  const id = first(picture, "a:blip")?.getAttributeNS(NAMESPACES.r, "embed");
  const twin = relationshipsOf(file, slide).find((relationship) => relationship.id === id);
  if (!twin) throw new Error(`${slide}: picture "${nameOf(picture)}" leads nowhere`);
  return twin.target;
}
