import { MATERIAL_LANGUAGE, type PresentationFinish } from "../../model/office-finish.ts";
import type { Document } from "../../ooxml/xml-node.ts";
import { all, child, children, elementOf, first, type QName } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";
import { PRESENTATION_PART, shapeTreeParts } from "../slide-parts.ts";

const RUN_PROPERTIES: readonly QName[] = ["a:rPr", "a:endParaRPr", "a:defRPr"];

/**
 * Measured in pptxgenjs 4.0.1: English is written into 29 places, and named as second language beside Danish, so that
 * words are read and spelled as English. Every run, everywhere, is in the one language of the material, and so is
 * what a user writes later.
 */
export const presentationLanguage: Patch<PresentationFinish> = {
  name: "presentation-language",
  apply: (file) => {
    for (const part of [PRESENTATION_PART, ...shapeTreeParts(file)]) speakDanish(file.xml(part));
    const presentation = file.xml(PRESENTATION_PART);
    const style = first(presentation, "p:defaultTextStyle");
    if (style && !child(style, "a:defPPr"))
      style.insertBefore(
        elementOf(`<a:defPPr><a:defRPr lang="${MATERIAL_LANGUAGE}"/></a:defPPr>`),
        style.firstChild,
      );
  },
};

function speakDanish(document: Document): void {
  for (const holder of [...all(document, "a:r"), ...all(document, "a:fld"), ...all(document, "a:br")])
    if (!child(holder, "a:rPr")) holder.insertBefore(elementOf("<a:rPr/>"), children(holder)[0] ?? null);
  for (const properties of RUN_PROPERTIES.flatMap((name) => all(document, name))) {
    properties.setAttribute("lang", MATERIAL_LANGUAGE);
    properties.removeAttribute("altLang");
  }
}
