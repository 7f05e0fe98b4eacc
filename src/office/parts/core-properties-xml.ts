import { MATERIAL_LANGUAGE } from "../../model/material-language.ts";
import type { DocumentProperties } from "../../model/meeting-kit.ts";
import { escapeXml } from "../../ooxml/xml-tree.ts";

/**
 * What a file says about itself. Its one date is the meeting's, so that it says nothing of when or by whom
 * it was built.
 */
export function corePropertiesXml({ title, subject, author, date }: DocumentProperties): string {
  const day = `${date}T00:00:00Z`;
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title>
<dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${escapeXml(author)}</dc:creator>
<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>
<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>
<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>
<dc:language>${MATERIAL_LANGUAGE}</dc:language></cp:coreProperties>`;
}
