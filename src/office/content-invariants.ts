import type { PackageFinding } from "../model/package-finding.ts";
import { contentTypeOf } from "../ooxml/content-types.ts";
import type { OfficePackage } from "../ooxml/office-package.ts";
import { relatedParts } from "../ooxml/relationships.ts";
import type { Element } from "../ooxml/xml-node.ts";
import { all, child, first, NAMESPACES, type QName, rootOf } from "../ooxml/xml-tree.ts";
import type { ElementIndex } from "./inspect/element-index.ts";

/** One thing that must hold in every package; reads, never changes. */
export interface Invariant {
  readonly code: string;
  readonly check: (index: ElementIndex) => readonly Omit<PackageFinding, "code">[];
}

/** Parts that hold a shape tree. */
const SHAPE_TREES = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/;

const PRESENTATION_PART = "ppt/presentation.xml";

/** Ids that Word wants unique across the whole document: drawings, bookmarks, content controls. */
const DOCUMENT_IDS: readonly { readonly name: QName; readonly what: string }[] = [
  { name: "wp:docPr", what: "drawing" },
  { name: "w:bookmarkStart", what: "bookmark" },
  { name: "w:sdtPr", what: "content control" },
];

/** Shape ids are unique on a slide, Word's ids in a document, and every bookmark ends. */
export const uniqueIds: Invariant = {
  code: "package/unique-ids",
  check: (index) => {
    const wordParts = index.file.names(/^word\/[^/]+\.xml$/);
    return [
      ...index.file.names(SHAPE_TREES).flatMap((part) =>
        repeated(index.all(part, "p:cNvPr").map(idOf)).map((id) => ({
          part,
          problem: `shape id ${id} is used twice`,
        })),
      ),
      ...DOCUMENT_IDS.flatMap(({ name, what }) =>
        repeated(wordParts.flatMap((part) => index.all(part, name).map(idOf))).map((id) => ({
          part: "word/document.xml",
          problem: `${what} id ${id} is used twice`,
        })),
      ),
      ...wordParts.flatMap((part) => openBookmarks(index, part)),
    ];
  },
};

function openBookmarks(index: ElementIndex, part: string) {
  const ends = new Set(index.all(part, "w:bookmarkEnd").map(idOf));
  const starts = index.all(part, "w:bookmarkStart").map(idOf);
  return starts.filter((id) => !ends.has(id)).map((id) => ({ part, problem: `bookmark ${id} has no end` }));
}

/** A content control carries its id in an element of its own; everything else in an attribute. */
function idOf(element: Element): string {
  const holder = element.localName === "sdtPr" ? child(element, "w:id") : undefined;
  if (holder) return holder.getAttributeNS(NAMESPACES.w, "val") ?? "";
  return element.getAttribute("id") ?? element.getAttributeNS(NAMESPACES.w, "id") ?? "";
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => id !== "" && ids.indexOf(id) !== index))];
}

/** Every cell of a Word table holds a paragraph, be it an empty one. */
export const filledCells: Invariant = {
  code: "package/empty-cell",
  check: (index) =>
    index.file.names(/^word\/[^/]+\.xml$/).flatMap((part) => {
      const empty = index.all(part, "w:tc").filter((cell) => !first(cell, "w:p"));
      return empty.length === 0 ? [] : [{ part, problem: `${empty.length} without a paragraph` }];
    }),
};

/** First bytes of the kinds of picture Office knows; some can begin in two ways. */
const SIGNATURES: Readonly<Record<string, readonly (readonly number[])[]>> = {
  "image/png": [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  "image/jpeg": [[0xff, 0xd8, 0xff]],
  "image/gif": [[0x47, 0x49, 0x46, 0x38]],
  "image/bmp": [[0x42, 0x4d]],
  "image/webp": [[0x52, 0x49, 0x46, 0x46]],
  "image/x-emf": [[0x01, 0x00, 0x00, 0x00]],
  "image/x-wmf": [
    [0xd7, 0xcd, 0xc6, 0x9a],
    [0x01, 0x00, 0x09, 0x00],
  ],
  "image/tiff": [
    [0x49, 0x49, 0x2a, 0x00],
    [0x4d, 0x4d, 0x00, 0x2a],
  ],
};

/** Every picture is what its name and declared type say it is. */
export const trueMedia: Invariant = {
  code: "package/true-media",
  check: ({ file }) =>
    file
      .names(/\/media\//)
      .filter((part) => !isTrue(file, part, contentTypeOf(file, part) ?? ""))
      .map((part) => ({
        part,
        problem: `bytes are not ${contentTypeOf(file, part) ?? "of a declared type"}`,
      })),
};

function isTrue(file: OfficePackage, part: string, type: string): boolean {
  if (type === "image/svg+xml") return part.endsWith(".svg") && rootOf(file.xml(part)).localName === "svg";
  const bytes = file.bytes(part);
  const signatures = SIGNATURES[type];
  // Of sound and film there are too many kinds to know them by their first bytes.
  if (!signatures) return /^(audio|video)\//.test(type);
  return signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}

/** Each slide stands on one layout, each master on a theme of its own, and the sections hold every slide once. */
export const slideFrame: Invariant = {
  code: "package/slide-frame",
  check: ({ file }) => {
    if (!file.has(PRESENTATION_PART)) return [];
    const parts = relatedParts(file, PRESENTATION_PART, "slide");
    return [
      ...parts
        .filter((slide) => relatedParts(file, slide, "slideLayout").length !== 1)
        .map((part) => ({ part, problem: "slide does not stand on exactly one layout" })),
      ...sharedThemes(file),
      ...sectionFindings(file),
    ];
  },
};

function sharedThemes(file: OfficePackage) {
  const masters = file.names(/^ppt\/(slideMasters|notesMasters|handoutMasters)\/[^/]+\.xml$/);
  const themes = masters.map((master) => relatedParts(file, master, "theme").join());
  return masters
    .filter((_, index) => themes[index] === "" || themes.indexOf(themes[index] ?? "") !== index)
    .map((part) => ({ part, problem: "master has no theme of its own" }));
}

function sectionFindings(file: OfficePackage) {
  const document = file.xml(PRESENTATION_PART);
  const sections = all(document, "p14:section");
  if (sections.length === 0) return [];
  const inSections = all(document, "p14:sldId").map((slide) => slide.getAttribute("id"));
  const inDeck = all(document, "p:sldId").map((slide) => slide.getAttribute("id"));
  if (inSections.join() === inDeck.join()) return [];
  return [{ part: PRESENTATION_PART, problem: "sections do not hold every slide once and in order" }];
}
