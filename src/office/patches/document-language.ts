import { type DocumentFinish, MATERIAL_LANGUAGE } from "../../model/office-finish.ts";
import type { Document } from "../../ooxml/xml-node.ts";
import {
  all,
  child,
  elementOf,
  first,
  insertBeforeFirst,
  NAMESPACES,
  type QName,
  rootOf,
} from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";

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
export const documentLanguage: Patch<DocumentFinish> = {
  name: "document-language",
  apply: (file) => {
    for (const name of file.names(/^word\/[^/]+\.xml$/))
      for (const language of all(file.xml(name), "w:lang"))
        language.setAttributeNS(NAMESPACES.w, "w:val", MATERIAL_LANGUAGE);
    setDefault(file.xml("word/styles.xml"));
    const settings = file.xml("word/settings.xml");
    const theme = elementOf(`<w:themeFontLang w:val="${MATERIAL_LANGUAGE}"/>`);
    if (!first(settings, "w:themeFontLang")) insertBeforeFirst(rootOf(settings), theme, AFTER_THEME_LANGUAGE);
  },
};

/**
 * The language stands in the run properties every style inherits from; `w:lang` is near the end of their
 * order.
 */
function setDefault(styles: Document): void {
  const defaults = first(styles, "w:rPrDefault");
  const properties = defaults && child(defaults, "w:rPr");
  if (properties && !child(properties, "w:lang"))
    insertBeforeFirst(properties, elementOf(`<w:lang w:val="${MATERIAL_LANGUAGE}"/>`), [
      "w:eastAsianLayout",
      "w:specVanish",
      "w:oMath",
    ]);
}
