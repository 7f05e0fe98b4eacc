import { createHash } from "node:crypto";
import type { PresentationFinish } from "../../model/office-finish.ts";
import { declareType } from "../../ooxml/content-types.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { putRelationships, relationshipsOf, relativeTarget } from "../../ooxml/relationships.ts";
import type { Document, Element } from "../../ooxml/xml-node.ts";
import { all, child, detach, elementOf, escapeXml, insertBeforeFirst, rootOf } from "../../ooxml/xml-tree.ts";
import { presentationPropertiesXml } from "../parts/app-properties-xml.ts";
import { corePropertiesXml } from "../parts/core-properties-xml.ts";
import { NOTES_PAGE, notesMasterXml } from "../parts/notes-master-xml.ts";
import { SLIDE_LAYOUTS, slideLayoutXml } from "../parts/slide-layouts.ts";
import { slideMasterXml } from "../parts/slide-master-xml.ts";
import { themeXml } from "../parts/theme-xml.ts";
import type { Patch } from "../patch.ts";
import { notesPart, PRESENTATION_PART, slideParts } from "../slide-parts.ts";

const MASTER = "ppt/slideMasters/slideMaster1.xml";
const THEME = "ppt/theme/theme1.xml";
const LAYOUT_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml";

/**
 * PptxGenJS#1298, #1243, #1287: the library's master has no place for a title or a body, its layouts are empty or
 * oddly numbered, and its theme has no colours of ours. Nothing on a slide can then be a real title. The master,
 * the layouts and the theme are replaced by our own, and each slide is led to the layout it asks for.
 */
export const ownSlideMaster: Patch<PresentationFinish> = (file, { slides, palette }) => {
  const parts = slideParts(file);
  if (parts.length !== slides.length)
    throw new Error(`deck has ${parts.length} slides, its finish describes ${slides.length}`);
  for (const name of file.names(/^ppt\/slide(Layouts|Masters)\//)) file.remove(name);
  putMaster(file, palette);
  slides.forEach(({ layout }, index) => {
    leadToLayout(file, parts[index] ?? "", SLIDE_LAYOUTS[layout].part);
  });
};

function putMaster(file: OfficePackage, palette: PresentationFinish["palette"]): void {
  const layouts = Object.values(SLIDE_LAYOUTS);
  file.put(THEME, themeXml(palette));
  file.put(MASTER, slideMasterXml(layouts.length));
  const layoutLines = layouts.map(({ part }) => ({ type: "slideLayout", target: part }));
  putRelationships(file, MASTER, [...layoutLines, { type: "theme", target: THEME }]);
  for (const layout of layouts) {
    file.put(layout.part, slideLayoutXml(layout));
    putRelationships(file, layout.part, [{ type: "slideMaster", target: MASTER }]);
    declareType(file, layout.part, LAYOUT_TYPE);
  }
}

function leadToLayout(file: OfficePackage, slide: string, layout: string): void {
  for (const { type, element } of relationshipsOf(file, slide))
    if (type === "slideLayout") element.setAttribute("Target", relativeTarget(slide, layout));
}

const NOTES_MASTER = "ppt/notesMasters/notesMaster1.xml";
const NOTES_THEME = "ppt/theme/theme2.xml";
const THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";

/**
 * PptxGenJS#1443, #1458, #446: the notes master shares the slides' theme, which PowerPoint repairs by stripping it,
 * and the notes page is as wide as a slide stood on end, so that printed notes show no slide. Our own notes master
 * has a theme of its own and an A4 page.
 */
export const ownNotesMaster: Patch<PresentationFinish> = (file, { palette }) => {
  file.put(NOTES_MASTER, notesMasterXml());
  file.put(NOTES_THEME, themeXml(palette));
  putRelationships(file, NOTES_MASTER, [{ type: "theme", target: NOTES_THEME }]);
  declareType(file, NOTES_THEME, THEME_TYPE);
  for (const size of all(file.xml(PRESENTATION_PART), "p:notesSz")) {
    size.setAttribute("cx", String(NOTES_PAGE.width));
    size.setAttribute("cy", String(NOTES_PAGE.height));
  }
};

/**
 * pandoc#11310, measured in pptxgenjs 4.0.1 too: the list of notes masters stands after the slides, which
 * the schema forbids.
 */
export const notesMasterOrder: Patch<PresentationFinish> = (file) => {
  const presentation = rootOf(file.xml(PRESENTATION_PART));
  const list = child(presentation, "p:notesMasterIdLst");
  if (list) insertBeforeFirst(presentation, list, ["p:handoutMasterIdLst", "p:sldIdLst", "p:sldSz"]);
};

const SECTIONS_EXTENSION = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";

/**
 * Measured in pptxgenjs 4.0.1: sections get random ids in lower case, which the schema forbids and which differ on
 * every run. The list is written afresh, each id made from the section's name.
 */
export const sectionList: Patch<PresentationFinish> = (file, { sections }) => {
  const document = file.xml(PRESENTATION_PART);
  for (const list of all(document, "p14:sectionLst")) if (list.parentNode) detach(list.parentNode as Element);
  if (sections.length === 0) return;
  const slideIds = all(document, "p:sldId").map((slide) => slide.getAttribute("id") ?? "");
  extensionList(document).appendChild(elementOf(sectionsXml(sections, slideIds)));
};

function sectionsXml(sections: PresentationFinish["sections"], slideIds: readonly string[]): string {
  const covered = sections.reduce((sum, { slideCount }) => sum + slideCount, 0);
  if (covered !== slideIds.length)
    throw new Error(`sections cover ${covered} slides, the deck has ${slideIds.length}`);
  let start = 0;
  const entries = sections.map(({ name, slideCount }, index) => {
    const slides = slideIds.slice(start, start + slideCount).map((id) => `<p14:sldId id="${id}"/>`);
    start += slideCount;
    return `<p14:section name="${escapeXml(name)}" id="${sectionId(`${index + 1} ${name}`)}">
<p14:sldIdLst>${slides.join("")}</p14:sldIdLst></p14:section>`;
  });
  return `<p:ext uri="${SECTIONS_EXTENSION}"><p14:sectionLst>${entries.join("")}</p14:sectionLst></p:ext>`;
}

/** A GUID in the form the schema asks for, the same for the same words. */
function sectionId(words: string): string {
  const hex = createHash("sha256").update(words).digest("hex").toUpperCase();
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)];
  return `{${groups.join("-")}}`;
}

function extensionList(document: Document): Element {
  const presentation = rootOf(document);
  const list = child(presentation, "p:extLst") ?? elementOf("<p:extLst/>");
  if (!list.parentNode) presentation.appendChild(list);
  return list;
}

/**
 * PptxGenJS#1407, #1427, measured in 4.0.1: the company goes in unescaped, titles are "Slide 1", the fonts are
 * invented and the dates are the clock's. Both property parts are written afresh.
 */
export const presentationProperties: Patch<PresentationFinish> = (file, { properties, slides }) => {
  const noteCount = slideParts(file).filter((slide) => notesPart(file, slide)).length;
  const titles = slides.map(({ title }) => title);
  file.put("docProps/core.xml", corePropertiesXml(properties));
  file.put("docProps/app.xml", presentationPropertiesXml(titles, noteCount));
};
