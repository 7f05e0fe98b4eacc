import { type DocumentFinish, MATERIAL_LANGUAGE } from "../../model/office-finish.ts";
import { relationshipsOf } from "../../ooxml/relationships.ts";
import { type Document, Element } from "../../ooxml/xml-node.ts";
import {
  all,
  child,
  children,
  detach,
  elementOf,
  first,
  insertBeforeFirst,
  NAMESPACES,
  type QName,
  rootOf,
} from "../../ooxml/xml-tree.ts";
import { documentPropertiesXml } from "../parts/app-properties-xml.ts";
import { corePropertiesXml } from "../parts/core-properties-xml.ts";
import type { Patch } from "../patch.ts";

/**
 * Measured in docx 9.15.2: the last editor is "Un-named", the dates are the clock's, the program is not
 * named. Both property parts are written afresh.
 */
export const documentProperties: Patch<DocumentFinish> = (file, { properties }) => {
  file.put("docProps/core.xml", corePropertiesXml(properties));
  file.put("docProps/app.xml", documentPropertiesXml());
};

const LANGUAGE = elementOf(`<w:lang w:val="${MATERIAL_LANGUAGE}"/>`);
const THEME_LANGUAGE = elementOf(`<w:themeFontLang w:val="${MATERIAL_LANGUAGE}"/>`);

/** What may stand after the theme's languages in the settings, as the schema orders them. */
const AFTER_THEME_LANGUAGE: readonly QName[] = [
  "w:clrSchemeMapping",
  "w:doNotIncludeSubdocsInStats",
  "w:doNotAutoCompressPictures",
  "w:forceUpgrade",
  "w:captions",
  "w:readModeInkLockDown",
  "w:smartTagType",
  "w:shapeDefaults",
  "w:doNotEmbedSmartTags",
  "w:decimalSymbol",
  "w:listSeparator",
];

/**
 * Measured in docx 9.15.2: without being told, the library declares no language, and never one for the theme's fonts.
 * Default and theme are set to the language of the material, and every run that names another follows.
 */
export const documentLanguage: Patch<DocumentFinish> = (file) => {
  for (const name of file.names(/^word\/[^/]+\.xml$/))
    for (const language of all(file.xml(name), "w:lang"))
      language.setAttributeNS(NAMESPACES.w, "w:val", MATERIAL_LANGUAGE);
  setDefault(file.xml("word/styles.xml"));
  const settings = file.xml("word/settings.xml");
  if (!first(settings, "w:themeFontLang"))
    insertBeforeFirst(rootOf(settings), THEME_LANGUAGE.cloneNode(), AFTER_THEME_LANGUAGE);
};

/** The language stands in the run properties every style inherits from; `w:lang` is near the end of their order. */
function setDefault(styles: Document): void {
  const defaults = first(styles, "w:rPrDefault");
  const properties = defaults && child(defaults, "w:rPr");
  if (properties && !child(properties, "w:lang"))
    insertBeforeFirst(properties, LANGUAGE.cloneNode(), ["w:eastAsianLayout", "w:specVanish", "w:oMath"]);
}

/**
 * Measured in docx 9.15.2: a table cannot be given a title or description, which is what a screen reader tells before
 * it enters the table.
 */
export const tableDescriptions: Patch<DocumentFinish> = (file, { tables = [] }) => {
  all(file.xml("word/document.xml"), "w:tbl").forEach((table, index) => {
    const properties = child(table, "w:tblPr");
    const words = tables[index];
    if (!properties || !words) return;
    say(properties, "w:tblCaption", words.caption);
    say(properties, "w:tblDescription", words.description);
  });
};

/** Caption and description are the last two table properties, in this order. */
function say(properties: Element, name: QName, words: string): void {
  for (const known of all(properties, name)) detach(known);
  const saying = new Element(name, NAMESPACES.w);
  saying.setAttributeNS(NAMESPACES.w, "w:val", words);
  properties.appendChild(saying);
}

/**
 * Measured in docx 9.15.2: drawings are counted across all files of one run. They are numbered per file, in
 * the order they stand.
 */
export const drawingIds: Patch<unknown> = (file) => {
  const drawings = file.names(/^word\/[^/]+\.xml$/).flatMap((name) => all(file.xml(name), "wp:docPr"));
  drawings.forEach((drawing, index) => {
    drawing.setAttribute("id", String(index + 1));
  });
};

/**
 * Measured in docx 9.15.2: bookmarks are counted across all files of one run. They are numbered per file,
 * each end with its start.
 */
export const bookmarkIds: Patch<unknown> = (file) => {
  let last = 0;
  for (const name of file.names(/^word\/[^/]+\.xml$/)) {
    const renamed = new Map<string, string>();
    for (const start of all(rootOf(file.xml(name)), "w:bookmarkStart")) {
      last += 1;
      renamed.set(idOf(start), String(last));
    }
    for (const mark of [...all(file.xml(name), "w:bookmarkStart"), ...all(file.xml(name), "w:bookmarkEnd")])
      mark.setAttributeNS(NAMESPACES.w, "w:id", renamed.get(idOf(mark)) ?? idOf(mark));
  }
};

function idOf(mark: Element): string {
  return mark.getAttributeNS(NAMESPACES.w, "id") ?? "";
}

/** Parts that only matter when the body points into them, by the last word of their relationship type. */
const POINTERS: Readonly<Record<string, QName>> = {
  footnotes: "w:footnoteReference",
  endnotes: "w:endnoteReference",
  comments: "w:commentReference",
};

/** Lists that say nothing when they are empty. */
const LISTS = ["custom-properties", "fontTable"];

/**
 * Measured in docx 9.15.2: every file carries footnotes, endnotes, a font table and custom properties, empty or not.
 * Those that say nothing lose their relationship here, and with it their place in the file.
 */
export const unusedWordParts: Patch<unknown> = (file) => {
  const body = "word/document.xml";
  for (const { type, element } of relationshipsOf(file, body)) {
    const pointer = POINTERS[type];
    if (pointer && !first(file.xml(body), pointer)) detach(element);
  }
  for (const { type, target, element } of [...relationshipsOf(file, ""), ...relationshipsOf(file, body)])
    if (LISTS.includes(type) && children(rootOf(file.xml(target))).length === 0) detach(element);
};
