import { MATERIAL_LANGUAGE, type PresentationFinish } from "../../model/office-finish.ts";
import type { Document, Element } from "../../ooxml/xml-node.ts";
import { all, child, children, detach, elementOf, first, type QName } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";
import { PRESENTATION_PART, shapeTreeParts, slideParts } from "../slide-parts.ts";

/**
 * PptxGenJS#1299: tables cannot say that their first row is a heading, so a screen reader announces none.
 * Ours always is one.
 */
export const tableHeaderRow: Patch<PresentationFinish> = (file) => {
  for (const part of slideParts(file))
    for (const properties of all(file.xml(part), "a:tblPr")) properties.setAttribute("firstRow", "1");
};

/**
 * PptxGenJS#1083: a paragraph of several runs repeats its properties before every run. The schema allows them once,
 * at the head; Office 2016 refuses the file. The first set is the paragraph's own and stays.
 */
export const paragraphProperties: Patch<PresentationFinish> = (file) => {
  for (const part of slideParts(file))
    for (const paragraph of all(file.xml(part), "a:p"))
      for (const repeated of children(paragraph, "a:pPr").slice(1)) detach(repeated);
};

/**
 * Measured in pptxgenjs 4.0.1: a line break in speaker notes stays inside one run, where PowerPoint shows a blank.
 * Each line becomes a paragraph.
 */
export const notesParagraphs: Patch<PresentationFinish> = (file) => {
  for (const name of file.names(/^ppt\/notesSlides\/[^/]+\.xml$/))
    for (const paragraph of all(file.xml(name), "a:p")) splitAtLineBreaks(paragraph);
};

function splitAtLineBreaks(paragraph: Element): void {
  const text = first(paragraph, "a:t");
  const lines = (text?.textContent ?? "").split(/\r?\n/);
  if (!text || lines.length === 1) return;
  for (const line of lines) {
    text.textContent = line;
    paragraph.parentNode?.insertBefore(paragraph.cloneNode(), paragraph);
  }
  detach(paragraph);
}

const NO_PROPERTIES = elementOf("<a:rPr/>");
const RUN_PROPERTIES: readonly QName[] = ["a:rPr", "a:endParaRPr", "a:defRPr"];

/**
 * Measured in pptxgenjs 4.0.1: English is written into 29 places, and named as second language beside Danish, so that
 * words are read and spelled as English. Every run, everywhere, is in the one language of the material, and so is
 * what a user writes later.
 */
export const presentationLanguage: Patch<PresentationFinish> = (file) => {
  for (const part of [PRESENTATION_PART, ...shapeTreeParts(file)]) speakDanish(file.xml(part));
  const presentation = file.xml(PRESENTATION_PART);
  const style = first(presentation, "p:defaultTextStyle");
  if (style && !child(style, "a:defPPr"))
    style.insertBefore(
      elementOf(`<a:defPPr><a:defRPr lang="${MATERIAL_LANGUAGE}"/></a:defPPr>`),
      style.firstChild,
    );
};

function speakDanish(document: Document): void {
  for (const holder of [...all(document, "a:r"), ...all(document, "a:fld"), ...all(document, "a:br")])
    if (!child(holder, "a:rPr")) holder.insertBefore(NO_PROPERTIES.cloneNode(), children(holder)[0] ?? null);
  for (const properties of RUN_PROPERTIES.flatMap((name) => all(document, name))) {
    properties.setAttribute("lang", MATERIAL_LANGUAGE);
    properties.removeAttribute("altLang");
  }
}
