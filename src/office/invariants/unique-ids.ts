import type { OfficePackage } from "../../ooxml/office-package.ts";
import type { Element } from "../../ooxml/xml-node.ts";
import { all, NAMESPACES, type QName } from "../../ooxml/xml-tree.ts";
import { shapeTreeParts } from "../slide-parts.ts";
import type { Invariant } from "./invariant.ts";

/** Ids that Word wants unique across the whole document: drawings, bookmarks, content controls. */
const DOCUMENT_IDS: readonly { readonly name: QName; readonly what: string }[] = [
  { name: "wp:docPr", what: "drawing" },
  { name: "w:bookmarkStart", what: "bookmark" },
  { name: "w:sdtPr", what: "content control" },
];

/** Shape ids are unique on a slide, Word's ids in a document, and every bookmark ends. */
export const uniqueIds: Invariant = {
  code: "package/unique-ids",
  check: (file) => [
    ...shapeTreeParts(file).flatMap((part) =>
      repeated(shown(all(file.xml(part), "p:cNvPr")).map(idOf)).map((id) => ({
        part,
        problem: `shape id ${id} is used twice`,
      })),
    ),
    ...DOCUMENT_IDS.flatMap(({ name, what }) => repeatedInDocument(file, name, what)),
    ...wordParts(file).flatMap((part) => openBookmarks(file, part)),
  ],
};

function repeatedInDocument(file: OfficePackage, name: QName, what: string) {
  const ids = wordParts(file).flatMap((part) => shown(all(file.xml(part), name)).map(idOf));
  return repeated(ids).map((id) => ({
    part: "word/document.xml",
    problem: `${what} id ${id} is used twice`,
  }));
}

function openBookmarks(file: OfficePackage, part: string) {
  const ends = all(file.xml(part), "w:bookmarkEnd").map(idOf);
  return all(file.xml(part), "w:bookmarkStart")
    .map(idOf)
    .filter((id) => !ends.includes(id))
    .map((id) => ({ part, problem: `bookmark ${id} has no end` }));
}

/** What older programs are shown instead of a new kind of shape has that shape's id by right. */
function shown(elements: readonly Element[]): readonly Element[] {
  return elements.filter((element) => !isFallback(element));
}

function isFallback(element: Element): boolean {
  for (let around = element.parentElement; around; around = around.parentElement)
    if (around.localName === "Fallback" && around.namespaceURI === NAMESPACES.mc) return true;
  return false;
}

/** A content control carries its id in an element of its own; everything else in an attribute. */
function idOf(element: Element): string {
  const holder = element.localName === "sdtPr" ? all(element, "w:id")[0] : undefined;
  if (holder) return holder.getAttributeNS(NAMESPACES.w, "val") ?? "";
  return element.getAttribute("id") ?? element.getAttributeNS(NAMESPACES.w, "id") ?? "";
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => id !== "" && ids.indexOf(id) !== index))];
}

function wordParts(file: OfficePackage): readonly string[] {
  return file.names(/^word\/[^/]+\.xml$/);
}
