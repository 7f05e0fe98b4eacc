import { MATERIAL_LANGUAGE } from "../../model/office-finish.ts";
import { shapeName } from "../../model/shape-role.ts";
import {
  backgroundXml,
  COLOUR_MAP,
  PART_NAMESPACES,
  type Placeholder,
  placeholderTree,
} from "./placeholder-xml.ts";
import { SLIDE_BOXES, TEXT_PROMPTS, TITLE_PROMPTS } from "./slide-layouts.ts";

const PLACEHOLDERS: readonly Placeholder[] = [
  { name: shapeName("title"), kind: 'type="title"', box: SLIDE_BOXES.title, prompts: TITLE_PROMPTS },
  { name: "Indhold", kind: 'type="body" idx="1"', box: SLIDE_BOXES.body, prompts: TEXT_PROMPTS },
  {
    name: shapeName("footer"),
    kind: 'type="ftr" sz="quarter" idx="3"',
    box: SLIDE_BOXES.footer,
    text: { size: 12, colour: "accent6" },
  },
  {
    name: "Slidenummer",
    kind: 'type="sldNum" sz="quarter" idx="4"',
    box: SLIDE_BOXES.slideNumber,
    field: { type: "slidenum", text: "‹nr.›" },
    text: { size: 12, align: "r", colour: "accent6" },
  },
];

/** The first id a layout may have; the master itself takes the one before. */
const FIRST_LAYOUT_ID = 2147483649;

const BODY_SIZES = [22, 20, 18, 18, 18];

/** The slide master: real title and body places, their text styles, and the list of layouts as `rId1`, `rId2`, … */
export function slideMasterXml(layoutCount: number): string {
  const layouts = Array.from(
    { length: layoutCount },
    (_, index) => `<p:sldLayoutId id="${FIRST_LAYOUT_ID + index}" r:id="rId${index + 1}"/>`,
  );
  return `<p:sldMaster ${PART_NAMESPACES}><p:cSld>
${backgroundXml("bg1")}${placeholderTree(PLACEHOLDERS)}</p:cSld>${COLOUR_MAP}<p:sldLayoutIdLst>${layouts.join("")}</p:sldLayoutIdLst>
<p:txStyles><p:titleStyle>${titleLevel()}</p:titleStyle><p:bodyStyle>${BODY_SIZES.map(bodyLevel).join("")}</p:bodyStyle>
<p:otherStyle><a:defPPr><a:defRPr lang="${MATERIAL_LANGUAGE}"/></a:defPPr>${otherLevel()}</p:otherStyle></p:txStyles></p:sldMaster>`;
}

function characters(size: number, font: "major" | "minor"): string {
  const [prefix, weight] = font === "major" ? ["+mj", ' b="1"'] : ["+mn", ""];
  return `<a:defRPr lang="${MATERIAL_LANGUAGE}" sz="${size * 100}"${weight} kern="1200">
<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>
<a:latin typeface="${prefix}-lt"/><a:ea typeface="${prefix}-ea"/><a:cs typeface="${prefix}-cs"/></a:defRPr>`;
}

function titleLevel(): string {
  return `<a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">
<a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>${characters(28, "major")}</a:lvl1pPr>`;
}

function bodyLevel(size: number, index: number): string {
  const level = `a:lvl${index + 1}pPr`;
  return `<${level} marL="${228600 + index * 342900}" indent="-228600" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1"
 latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPts val="600"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/>
${characters(size, "minor")}</${level}>`;
}

function otherLevel(): string {
  return `<a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">
${characters(18, "minor")}</a:lvl1pPr>`;
}
