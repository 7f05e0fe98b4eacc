import type { PresentationFinish, SlideLayout } from "../../model/office-finish.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { relationshipsOf } from "../../ooxml/relationships.ts";
import type { Element } from "../../ooxml/xml-node.ts";
import { all, child, detach, elementOf, first, insertBeforeFirst, NAMESPACES } from "../../ooxml/xml-tree.ts";
import { FOOTER_INDEX, SLIDE_NUMBER_INDEX } from "../parts/slide-layouts.ts";
import type { Patch } from "../patch.ts";
import {
  identityOf,
  isDecorative,
  nameOf,
  placeholderOf,
  roleOf,
  shapesOf,
  shapeTree,
  shapeTreeParts,
  slideParts,
  textOf,
} from "../slide-parts.ts";

/**
 * PptxGenJS#1298: text boxes that look like titles are not titles, so PowerPoint reports every slide as untitled and
 * a screen reader cannot jump between slides. The shapes drawn as such become the title and foot of their layout;
 * place and formatting stay as they were drawn. Slide numbers get the layout's index instead of one nobody has.
 */
export const realPlaceholders: Patch<PresentationFinish> = (file, { slides }) => {
  slideParts(file).forEach((part, index) => {
    const slide = slides[index];
    if (slide) markPlaceholders(file, part, slide);
  });
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
    const place = placeOf(shape, slide.layout);
    if (place) standIn(shape, place);
    if (place === PLACES.slideNumber) identityOf(shape).setAttribute("name", "Slidenummer");
  }
  first(file.xml(part), "p:cSld")?.removeAttribute("name");
}

/** The marks of a layout's places; each shape gets a copy. */
const PLACES = {
  cover: elementOf('<p:ph type="ctrTitle"/>'),
  title: elementOf('<p:ph type="title"/>'),
  footer: elementOf(`<p:ph type="ftr" sz="quarter" idx="${FOOTER_INDEX}"/>`),
  slideNumber: elementOf(`<p:ph type="sldNum" sz="quarter" idx="${SLIDE_NUMBER_INDEX}"/>`),
};
const LOCKS = elementOf('<a:spLocks noGrp="1"/>');

function placeOf(shape: Element, layout: SlideLayout): Element | undefined {
  const role = roleOf(shape);
  if (role === "title") return layout === "title" ? PLACES.cover : PLACES.title;
  if (role === "footer") return PLACES.footer;
  return placeholderType(shape) === "sldNum" ? PLACES.slideNumber : undefined;
}

function standIn(shape: Element, place: Element): void {
  const properties = first(shape, "p:nvPr");
  if (!properties) return;
  const known = child(properties, "p:ph");
  properties.insertBefore(place.cloneNode(), known ?? properties.firstChild);
  if (known) detach(known);
  const locks = first(shape, "p:cNvSpPr");
  if (locks && !child(locks, "a:spLocks")) locks.appendChild(LOCKS.cloneNode());
}

/**
 * PptxGenJS#1453: placeholders of the layout that nothing was put into are copied on to slides as empty
 * text. They are taken out.
 */
export const unfilledPlaceholders: Patch<PresentationFinish> = (file) => {
  for (const part of slideParts(file))
    for (const shape of shapesOf(shapeTree(file.xml(part))))
      if (shape.localName === "sp" && placeholderOf(shape) && textOf(shape) === "") detach(shape);
};

const LAST = ["ftr", "sldNum"];

/**
 * PptxGenJS#649: shapes stand in the order they were drawn, and that order is what a screen reader reads. The title
 * comes first, footer and slide number last. Decorative shapes drawn before the title stay before it: they are not
 * read, and moved after it they would cover it.
 */
export const readingOrder: Patch<PresentationFinish> = (file) => {
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
};

function placeholderType(shape: Element): string {
  return placeholderOf(shape)?.getAttribute("type") ?? "";
}

function isTitle(shape: Element): boolean {
  return ["title", "ctrTitle"].includes(placeholderType(shape));
}

const EMPTY_BODY = elementOf("<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody>");

/**
 * PptxGenJS#1441: a shape drawn without text has no text body; the schema allows that, PowerPoint has
 * offered to repair it.
 */
export const emptyTextBody: Patch<PresentationFinish> = (file) => {
  for (const part of shapeTreeParts(file)) {
    const document = file.xml(part);
    for (const shape of all(document, "p:sp")) {
      if (placeholderType(shape) !== "sldImg" && !child(shape, "p:txBody"))
        insertBeforeFirst(shape, EMPTY_BODY.cloneNode(), ["p:extLst"]);
    }
  }
};

/** PptxGenJS#1442: a plain background lacks its empty list of effects, which PowerPoint has reported as damage. */
export const backgroundEffects: Patch<PresentationFinish> = (file) => {
  for (const part of shapeTreeParts(file)) {
    const document = file.xml(part);
    for (const background of all(document, "p:bgPr"))
      if (!child(background, "a:effectLst") && !child(background, "a:effectDag"))
        insertBeforeFirst(background, elementOf("<a:effectLst/>"), ["p:extLst"]);
  }
};

/**
 * PptxGenJS#1532: a table on a slide takes an id that the next shape takes too. Ids are numbered afresh in tree
 * order; nothing on our slides refers to a shape by its id.
 */
export const shapeIds: Patch<PresentationFinish> = (file) => {
  for (const part of shapeTreeParts(file))
    all(file.xml(part), "p:cNvPr").forEach((identity, index) => {
      identity.setAttribute("id", String(index + 1));
    });
};

/**
 * PptxGenJS#856 and #1299: the library offers alternative text for pictures alone. Tables and other shapes get theirs
 * by name. A picture, table or wordless shape that still has none is a mistake of ours and stops the work.
 */
export const altTexts: Patch<PresentationFinish> = (file, options) => {
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
};

/** Text boxes and places for text speak for themselves; everything else is described or marked as decoration. */
function isSilent(shape: Element): boolean {
  if (isDecorative(shape)) return false;
  if (shape.localName === "sp" && (placeholderOf(shape) || textOf(shape) !== "")) return false;
  return !identityOf(shape).getAttribute("descr")?.trim();
}

const DECORATIVE = elementOf(`<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">
<adec:decorative val="1"/></a:ext></a:extLst>`);

/**
 * Measured in pptxgenjs 4.0.1: a line or block of colour cannot be marked as decoration, so it is read aloud
 * as a nameless shape.
 */
export const decorativeMarks: Patch<PresentationFinish> = (file) => {
  for (const part of slideParts(file)) {
    const document = file.xml(part);
    for (const shape of shapesOf(shapeTree(document)).filter(isDecorative)) {
      const identity = identityOf(shape);
      identity.removeAttribute("descr");
      if (!first(identity, "adec:decorative")) identity.appendChild(DECORATIVE.cloneNode());
    }
  }
};

/**
 * PptxGenJS#401, #963, #1315: under Node the PNG twin of an SVG picture holds the SVG again, and whatever cannot read
 * SVG shows a red cross. Each twin is overwritten with the true picture of the same shape name.
 */
export const svgTwins: Patch<PresentationFinish> = (file, { pictures }) => {
  for (const part of slideParts(file))
    for (const picture of all(file.xml(part), "p:pic"))
      if (first(picture, "asvg:svgBlip")) {
        const png = pictures.get(nameOf(picture));
        if (!png) throw new Error(`${part}: picture "${nameOf(picture)}" was given no PNG`);
        file.put(twinOf(file, part, picture), png);
      }
};

function twinOf(file: OfficePackage, slide: string, picture: Element): string {
  const id = first(picture, "a:blip")?.getAttributeNS(NAMESPACES.r, "embed");
  const twin = relationshipsOf(file, slide).find((relationship) => relationship.id === id);
  if (!twin) throw new Error(`${slide}: picture "${nameOf(picture)}" leads nowhere`);
  return twin.target;
}
