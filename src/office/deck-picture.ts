import { shapeName } from "../model/shape-role.ts";
import { OfficePackage } from "../ooxml/office-package.ts";
import { relationshipsOf } from "../ooxml/relationships.ts";
import { all, first, NAMESPACES } from "../ooxml/xml-tree.ts";

/** A chart as it stands in a deck. */
export interface DeckPicture {
  readonly svg: string;
  /** What it says to those who do not see it. */
  readonly alt: string;
}

/** The picture of a chart in a deck, in lines; none where the deck has been taken apart. */
export function pictureOf(deck: Uint8Array, chart: string): DeckPicture | undefined {
  const file = new OfficePackage(deck);
  const name = shapeName("chart", chart);
  for (const part of file.names(/^ppt\/slides\/[^/]+\.xml$/)) {
    // A slide without the name is not worth a tree.
    if (!new TextDecoder().decode(file.bytes(part)).includes(`"${name}"`)) continue;
    for (const picture of all(file.xml(part), "p:pic")) {
      const identity = first(picture, "p:cNvPr");
      const lines = first(picture, "asvg:svgBlip")?.getAttributeNS(NAMESPACES.r, "embed");
      const found = relationshipsOf(file, part).find(({ id }) => id === lines);
      if (identity?.getAttribute("name") === name && found)
        return {
          svg: new TextDecoder().decode(file.bytes(found.target)),
          alt: identity.getAttribute("descr") ?? "",
        };
    }
  }
  return undefined;
}
