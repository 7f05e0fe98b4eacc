import { escapeXml } from "../../ooxml/xml-tree.ts";
import { elementXml, geometryXml, identityXml, LANGUAGE, PART_NAMESPACES, treeXml } from "./drawing-xml.ts";
import { backgroundXml, COLOUR_MAP, defaultStyleXml } from "./master-xml.ts";
import { numberFieldXml } from "./text-xml.ts";

/** The page PowerPoint prints notes on where paper is A4: upright, margins taken off; EMU. */
export const NOTES_PAGE = { width: 6_797_675, height: 9_926_638 };

interface NotesPlace {
  readonly name: string;
  /** Attributes of `p:ph`. */
  readonly mark: string;
  /** x, y, width, height in EMU. */
  readonly box: readonly [number, number, number, number];
}

const PICTURE: NotesPlace = {
  name: "Slidebillede",
  mark: 'type="sldImg" idx="2"',
  box: [422_275, 1_241_425, 5_953_125, 3_349_625],
};
const WORDS: NotesPlace = {
  name: "Noter",
  mark: 'type="body" sz="quarter" idx="3"',
  box: [679_768, 4_777_194, 5_438_140, 4_408_614],
};
const NUMBER: NotesPlace = {
  name: "Sidetal",
  mark: 'type="sldNum" sz="quarter" idx="5"',
  box: [3_850_443, 9_428_583, 2_945_659, 498_055],
};

/** The notes master: the slide on top, the words below it, the page number. */
export function notesMasterXml(): string {
  const shapes = [
    (id: number) => placeXml(PICTURE, id, { isMaster: true }),
    (id: number) => placeXml(WORDS, id, { isMaster: true, words: [words("Klik for at skrive noter")] }),
    (id: number) =>
      placeXml(NUMBER, id, { isMaster: true, words: [`<a:p>${numberFieldXml("‹nr.›")}</a:p>`] }),
  ];
  return `<p:notesMaster ${PART_NAMESPACES}><p:cSld>${backgroundXml("paper")}${treeXml(shapes)}</p:cSld>${COLOUR_MAP}
<p:notesStyle>${defaultStyleXml().replace('sz="1800"', 'sz="1200"')}</p:notesStyle></p:notesMaster>`;
}

/** The notes of a slide, a paragraph each. */
export function notesSlideXml(notes: readonly string[], number: number): string {
  const said = notes.flatMap((note) => note.split("\n"));
  const shapes = [
    (id: number) => placeXml(PICTURE, id),
    (id: number) => placeXml(WORDS, id, { words: said.map(words) }),
    (id: number) => placeXml(NUMBER, id, { words: [`<a:p>${numberFieldXml(String(number))}</a:p>`] }),
  ];
  return `<p:notes ${PART_NAMESPACES}><p:cSld>${treeXml(shapes)}</p:cSld>
<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

const words = (text: string): string =>
  text === ""
    ? `<a:p><a:endParaRPr ${LANGUAGE}/></a:p>`
    : `<a:p><a:r><a:rPr ${LANGUAGE}/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;

function placeXml(
  { name, mark, box }: NotesPlace,
  id: number,
  { isMaster = false, words = [] }: { readonly isMaster?: boolean; readonly words?: readonly string[] } = {},
): string {
  const isPicture = mark.includes("sldImg");
  const [x, y, width, height] = box;
  const place = `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>${geometryXml("rect")}`;
  const locks = `<a:spLocks noGrp="1"${isPicture ? ' noRot="1" noChangeAspect="1"' : ""}/>`;
  const said = words.length > 0 ? words : [`<a:p><a:endParaRPr ${LANGUAGE}/></a:p>`];
  const body = isPicture ? "" : `<p:txBody><a:bodyPr/><a:lstStyle/>${said.join("")}</p:txBody>`;
  return `<p:sp><p:nvSpPr>${identityXml(id, name)}<p:cNvSpPr>${locks}</p:cNvSpPr>
<p:nvPr><p:ph ${mark}/></p:nvPr></p:nvSpPr>${elementXml("p:spPr", "", isMaster ? place : "")}${body}</p:sp>`;
}
