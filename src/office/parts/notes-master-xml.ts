import { MATERIAL_LANGUAGE } from "../../model/office-finish.ts";
import {
  backgroundXml,
  COLOUR_MAP,
  PART_NAMESPACES,
  type Placeholder,
  placeholderTree,
} from "./placeholder-xml.ts";

/** The page PowerPoint prints notes on where paper is A4: upright, margins taken off. */
export const NOTES_PAGE = { width: 6797675, height: 9926638 };

const PLACEHOLDERS: readonly Placeholder[] = [
  { name: "Slidebillede", kind: 'type="sldImg" idx="2"', box: [422275, 1241425, 5953125, 3349625] },
  {
    name: "Noter",
    kind: 'type="body" sz="quarter" idx="3"',
    box: [679768, 4777194, 5438140, 3908614],
    prompts: ["Klik for at skrive noter"],
  },
  {
    name: "Sidetal",
    kind: 'type="sldNum" sz="quarter" idx="5"',
    box: [3850443, 9428583, 2945659, 498055],
    anchor: "b",
    field: { type: "slidenum", text: "‹nr.›" },
    text: { size: 12, colour: "tx1", align: "r" },
  },
];

/** The notes master: the slide on top, the words below it, the page number. */
export function notesMasterXml(): string {
  return `<p:notesMaster ${PART_NAMESPACES}><p:cSld>
${backgroundXml("bg1")}${placeholderTree(PLACEHOLDERS)}</p:cSld>${COLOUR_MAP}<p:notesStyle>
<a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">
<a:spcBef><a:spcPts val="400"/></a:spcBef><a:defRPr lang="${MATERIAL_LANGUAGE}" sz="1200" kern="1200">
<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>
</a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`;
}
