import { type ShapeRole, shapeRole } from "../model/shape-role.ts";
import type { OfficePackage } from "../ooxml/office-package.ts";
import { relatedParts, relationshipsOf } from "../ooxml/relationships.ts";
import type { Document, Element } from "../ooxml/xml-node.ts";
import { all, child, children, first, NAMESPACES, rootOf } from "../ooxml/xml-tree.ts";

export const PRESENTATION_PART = "ppt/presentation.xml";

/** The slides' part names in the order they are shown, which need not be the order of their numbers. */
export function slideParts(file: OfficePackage): readonly string[] {
  const relationships = relationshipsOf(file, PRESENTATION_PART);
  return all(file.xml(PRESENTATION_PART), "p:sldId").map((slide) => {
    const id = slide.getAttributeNS(NAMESPACES.r, "id");
    const found = relationships.find((relationship) => relationship.id === id);
    if (!found) throw new Error(`slide list names ${id}, which leads nowhere`);
    return found.target;
  });
}

/** The part with a slide's speaker notes, when it has any. */
export function notesPart(file: OfficePackage, slide: string): string | undefined {
  return relatedParts(file, slide, "notesSlide")[0];
}

/** Every part that holds a shape tree. */
export function shapeTreeParts(file: OfficePackage): readonly string[] {
  return file.names(/^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/);
}

/** The tree that holds the shapes of a slide, layout, master or notes page. */
export function shapeTree(document: Document): Element {
  const tree = first(document, "p:spTree");
  if (!tree) throw new Error(`<${rootOf(document).tagName}> has no shape tree`);
  return tree;
}

const SHAPES = ["sp", "pic", "graphicFrame", "cxnSp", "grpSp", "contentPart"];

/** The shapes of a tree in reading order. */
export function shapesOf(tree: Element): readonly Element[] {
  return children(tree).filter(({ localName }) => SHAPES.includes(localName ?? ""));
}

/** The element that carries a shape's id, name and alternative text. */
export function identityOf(shape: Element): Element {
  const identity = first(shape, "p:cNvPr");
  if (!identity) throw new Error(`<${shape.tagName}> has no identity`);
  return identity;
}

/** What a shape was drawn as. */
export function roleOf(shape: Element): ShapeRole | undefined {
  return shapeRole(nameOf(shape));
}

/** The name a shape was drawn under; empty when it has none. */
export function nameOf(shape: Element): string {
  return identityOf(shape).getAttribute("name") ?? "";
}

/** The placeholder mark of a shape, when it stands in a place its layout provides. */
export function placeholderOf(shape: Element): Element | undefined {
  return first(shape, "p:ph");
}

/** What a shape says: runs joined as they stand, paragraphs by a space. */
export function textOf(shape: Element): string {
  const paragraphs = all(shape, "a:p").map((paragraph) =>
    children(paragraph)
      .map((run) => (run.localName === "br" ? " " : (child(run, "a:t")?.textContent ?? "")))
      .join(""),
  );
  return paragraphs.join(" ").replaceAll(/\s+/g, " ").trim();
}

/** Whether a shape is a mark without a message. */
export function isDecorative(shape: Element): boolean {
  return roleOf(shape) === "decoration";
}
