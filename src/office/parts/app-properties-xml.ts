import { escapeXml } from "../../ooxml/xml-tree.ts";

/** Name the files give as the program that made them. */
const APPLICATION = "klyngepakke";

const NAMESPACE_DECLARATIONS =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" ' +
  'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';

/** Extended properties of a deck: its slides, counted and named. */
export function presentationPropertiesXml(titles: readonly string[], noteCount: number): string {
  const parts = ["Klyngepakke", ...titles].map((title) => `<vt:lpstr>${escapeXml(title)}</vt:lpstr>`);
  return `<Properties ${NAMESPACE_DECLARATIONS}><TotalTime>0</TotalTime><Application>${APPLICATION}</Application>
<PresentationFormat>Widescreen</PresentationFormat><Slides>${titles.length}</Slides><Notes>${noteCount}</Notes>
<HiddenSlides>0</HiddenSlides><ScaleCrop>false</ScaleCrop>
<HeadingPairs><vt:vector size="4" baseType="variant">${heading("Tema", 1)}${heading("Slidetitler", titles.length)}</vt:vector></HeadingPairs>
<TitlesOfParts><vt:vector size="${parts.length}" baseType="lpstr">${parts.join("")}</vt:vector></TitlesOfParts></Properties>`;
}

/** Extended properties of a Word sheet. */
export function documentPropertiesXml(): string {
  return `<Properties ${NAMESPACE_DECLARATIONS}><TotalTime>0</TotalTime><Application>${APPLICATION}</Application></Properties>`;
}

function heading(name: string, count: number): string {
  return `<vt:variant><vt:lpstr>${name}</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>`;
}
