import type { PresentationFinish, SlideLayout } from "../../model/office-finish.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import type { Element } from "../../ooxml/xml-node.ts";
import { child, detach, elementOf, first } from "../../ooxml/xml-tree.ts";
import { FOOTER_INDEX, SLIDE_NUMBER_INDEX } from "../parts/slide-layouts.ts";
import type { Patch } from "../patch.ts";
import {
  identityOf,
  placeholderOf,
  roleOf,
  shapesOf,
  shapeTree,
  slideParts,
  textOf,
} from "../slide-parts.ts";

/**
 * PptxGenJS#1298: text boxes that look like titles are not titles, so PowerPoint reports every slide as untitled and
 * a screen reader cannot jump between slides. The shapes drawn as such become the title and foot of their layout;
 * place and formatting stay as they were drawn. Slide numbers get the layout's index instead of one nobody has.
 */
export const realPlaceholders: Patch<PresentationFinish> = {
  name: "real-placeholders",
  apply: (file, { slides }) => {
    slideParts(file).forEach((part, index) => {
      const slide = slides[index];
      if (slide) markPlaceholders(file, part, slide);
    });
  },
};

function markPlaceholders(
  file: OfficePackage,
  part: string,
  slide: { readonly title: string; readonly layout: SlideLayout },
): void {
  const tree = shapeTree(file.xml(part));
  const titles = shapesOf(tree).filter((shape) => roleOf(shape) === "title");
  const said = titles.map(textOf);
  if (said.length !== 1 || said[0] !== slide.title.replaceAll(/\s+/g, " ").trim())
    throw new Error(`${part} should say "${slide.title}" in one title, found ${JSON.stringify(said)}`);
  for (const shape of shapesOf(tree)) {
    const kind = kindOf(shape, slide.layout);
    if (kind) standIn(shape, kind);
    if (kind?.includes("sldNum")) identityOf(shape).setAttribute("name", "Slidenummer");
  }
  first(file.xml(part), "p:cSld")?.removeAttribute("name");
}

function kindOf(shape: Element, layout: SlideLayout): string | undefined {
  if (roleOf(shape) === "title") return layout === "title" ? 'type="ctrTitle"' : 'type="title"';
  if (roleOf(shape) === "footer") return `type="ftr" sz="quarter" idx="${FOOTER_INDEX}"`;
  if (placeholderOf(shape)?.getAttribute("type") === "sldNum")
    return `type="sldNum" sz="quarter" idx="${SLIDE_NUMBER_INDEX}"`;
  return undefined;
}

function standIn(shape: Element, kind: string): void {
  const properties = first(shape, "p:nvPr");
  if (!properties) return;
  const known = child(properties, "p:ph");
  const mark = elementOf(`<p:ph ${kind}/>`);
  properties.insertBefore(mark, known ?? properties.firstChild);
  if (known) detach(known);
  const locks = first(shape, "p:cNvSpPr");
  if (locks && !child(locks, "a:spLocks")) locks.appendChild(elementOf('<a:spLocks noGrp="1"/>'));
}
