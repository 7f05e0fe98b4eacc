import { createHash } from "node:crypto";
import type { DrawnDeck } from "../../model/drawn-deck.ts";
import { escapeXml, NAMESPACES } from "../../ooxml/xml-tree.ts";
import { emu, PART_NAMESPACES } from "./drawing-xml.ts";
import { defaultStyleXml } from "./master-xml.ts";
import { NOTES_PAGE } from "./notes-xml.ts";

/** The first id a slide may have. */
const FIRST_SLIDE_ID = 256;

/** The id of the master, one below those of its layouts. */
const MASTER_ID = 2_147_483_648;

/** Ids of what the presentation refers to. */
export interface PresentationIds {
  readonly master: string;
  readonly notesMaster: string;
  /** In the order the slides are shown. */
  readonly slides: readonly string[];
}

/** The part that lists everything else. */
export function presentationXml(
  { sections, design: { slide } }: Pick<DrawnDeck, "sections" | "design">,
  ids: PresentationIds,
): string {
  const slides = ids.slides.map((id, index) => `<p:sldId id="${FIRST_SLIDE_ID + index}" r:id="${id}"/>`);
  return `<p:presentation ${PART_NAMESPACES} saveSubsetFonts="1" autoCompressPictures="0">
<p:sldMasterIdLst><p:sldMasterId id="${MASTER_ID}" r:id="${ids.master}"/></p:sldMasterIdLst>
<p:notesMasterIdLst><p:notesMasterId r:id="${ids.notesMaster}"/></p:notesMasterIdLst>
<p:sldIdLst>${slides.join("")}</p:sldIdLst><p:sldSz cx="${emu(slide.width)}" cy="${emu(slide.height)}"/>
<p:notesSz cx="${NOTES_PAGE.width}" cy="${NOTES_PAGE.height}"/>
<p:defaultTextStyle>${defaultStyleXml()}</p:defaultTextStyle>${sectionsXml(sections)}</p:presentation>`;
}

/** Named runs of slides. */
function sectionsXml(sections: DrawnDeck["sections"]): string {
  let next = FIRST_SLIDE_ID;
  const entries = sections.map(({ name, slides }, index) => {
    const ids = slides.map((_, at) => `<p14:sldId id="${next + at}"/>`);
    next += slides.length;
    return `<p14:section name="${escapeXml(name)}" id="${sectionId(`${index + 1} ${name}`)}">
<p14:sldIdLst>${ids.join("")}</p14:sldIdLst></p14:section>`;
  });
  return `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">
<p14:sectionLst xmlns:p14="${NAMESPACES.p14}">${entries.join("")}</p14:sectionLst></p:ext></p:extLst>`;
}

/** A GUID in the form the schema asks for, the same for the same words. */
function sectionId(words: string): string {
  const hex = createHash("sha256").update(words).digest("hex").toUpperCase();
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)];
  return `{${groups.join("-")}}`;
}

export const PRESENTATION_PROPERTIES = `<p:presentationPr ${PART_NAMESPACES}/>`;

export const VIEW_PROPERTIES = `<p:viewPr ${PART_NAMESPACES}><p:gridSpacing cx="76200" cy="76200"/></p:viewPr>`;

/** No style of tables but the plain one: every cell says how it looks. */
export const TABLE_STYLES = `<a:tblStyleLst xmlns:a="${NAMESPACES.a}" def="{2D5ABB26-0587-4C30-8999-92F81FD0307C}"/>`;
