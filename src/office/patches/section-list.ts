import { createHash } from "node:crypto";
import type { PresentationFinish } from "../../model/office-finish.ts";
import type { Document, Element } from "../../ooxml/xml-node.ts";
import { all, child, detach, elementOf, escapeXml, rootOf } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";
import { PRESENTATION_PART } from "../slide-parts.ts";

const SECTIONS_EXTENSION = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";

/**
 * Measured in pptxgenjs 4.0.1: sections get random ids in lower case, which the schema forbids and which differ on
 * every run. The list is written afresh, each id made from the section's name.
 */
export const sectionList: Patch<PresentationFinish> = {
  name: "section-list",
  apply: (file, { sections }) => {
    const document = file.xml(PRESENTATION_PART);
    for (const list of all(document, "p14:sectionLst"))
      if (list.parentNode) detach(list.parentNode as Element);
    if (sections.length === 0) return;
    const slideIds = all(document, "p:sldId").map((slide) => slide.getAttribute("id") ?? "");
    extensionList(document).appendChild(elementOf(sectionsXml(sections, slideIds)));
  },
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
