import { shapeName } from "../../model/shape-role.ts";
import {
  BODY_BOTTOM,
  BODY_STYLE,
  BODY_TOP,
  contentBetween,
  type Place,
  SLIDE_LAYOUTS,
  type SlideLayout,
  TITLE_STYLE,
} from "../../model/slide-layouts.ts";
import { escapeXml } from "../../ooxml/xml-tree.ts";
import {
  fillXml,
  geometryXml,
  identityXml,
  LANGUAGE,
  markXml,
  PART_NAMESPACES,
  placeXml,
  treeXml,
} from "./drawing-xml.ts";
import { placeholderXml } from "./slide-xml.ts";
import { levelXml, numberFieldXml, placePropertiesXml } from "./text-xml.ts";

/** How each colour name of a slide finds its place in the theme. */
export const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** A plain background. */
export function backgroundXml(colour: SlideLayout["background"]): string {
  return `<p:bg><p:bgPr>${fillXml(colour)}<a:effectLst/></p:bgPr></p:bg>`;
}

/** A layout part: its marks below, its places above them. */
export function slideLayoutXml({ label, type, background, marks, places }: SlideLayout): string {
  const shapes = [
    ...marks.map(
      (mark, index) => (id: number) =>
        markXml(mark, { id, name: shapeName("decoration", `mærke ${index + 1}`) }),
    ),
    ...Object.entries(places).map(
      ([name, place]) =>
        (id: number) =>
          placeShapeXml(name, place, id),
    ),
  ];
  const kind = type ? ` type="${type}"` : ' userDrawn="1"';
  return `<p:sldLayout ${PART_NAMESPACES}${kind} preserve="1"><p:cSld name="${escapeXml(label)}">
${backgroundXml(background)}${treeXml(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

function placeShapeXml(name: string, place: Place, id: number): string {
  const { kind, box, style, prompt = "" } = place;
  const words =
    kind === "sldNum"
      ? `<a:p>${numberFieldXml("‹nr.›")}</a:p>`
      : `<a:p>${prompt === "" ? `<a:endParaRPr ${LANGUAGE}/>` : `<a:r><a:rPr ${LANGUAGE}/><a:t>${prompt}</a:t></a:r>`}</a:p>`;
  return `<p:sp><p:nvSpPr>${identityXml(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>
<p:nvPr>${placeholderXml(place)}</p:nvPr></p:nvSpPr><p:spPr>${placeXml(box)}${geometryXml("rect")}</p:spPr>
<p:txBody>${placePropertiesXml(place)}<a:lstStyle>${levelXml(1, style)}</a:lstStyle>${words}</p:txBody></p:sp>`;
}

/** The first id a layout may have; the master itself takes the one before. */
const FIRST_LAYOUT_ID = 2_147_483_649;

const { Titel, Bund, Slidenummer } = SLIDE_LAYOUTS.text.places as Record<string, Place>;

/** What the master offers for all layouts to refine. */
const MASTER_PLACES: Readonly<Record<string, Place | undefined>> = {
  Titel,
  Indhold: {
    kind: "body",
    index: 1,
    box: contentBetween(BODY_TOP, BODY_BOTTOM),
    style: BODY_STYLE,
    prompt: "Klik for at skrive teksten",
  },
  Bund: Bund && { ...Bund, index: 3 },
  Slidenummer: Slidenummer && { ...Slidenummer, index: 4 },
};

/** The slide master: places for title, body and foot, the styles of text, the list of layouts as `rId1`, `rId2`, … */
export function slideMasterXml(): string {
  const layouts = Object.keys(SLIDE_LAYOUTS).map(
    (_, index) => `<p:sldLayoutId id="${FIRST_LAYOUT_ID + index}" r:id="rId${index + 1}"/>`,
  );
  const shapes = Object.entries(MASTER_PLACES).flatMap(([name, place]) =>
    place ? [(id: number) => placeShapeXml(name, place, id)] : [],
  );
  const levels = [1, 2, 3, 4, 5].map((level) => levelXml(level, BODY_STYLE)).join("");
  return `<p:sldMaster ${PART_NAMESPACES}><p:cSld>${backgroundXml("paper")}${treeXml(shapes)}</p:cSld>${COLOUR_MAP}
<p:sldLayoutIdLst>${layouts.join("")}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${levelXml(1, TITLE_STYLE, "mj")}</p:titleStyle>
<p:bodyStyle>${levels}</p:bodyStyle><p:otherStyle>${defaultStyleXml()}</p:otherStyle></p:txStyles></p:sldMaster>`;
}

/** What holds for all text that nothing else speaks of, such as that of tables. */
export function defaultStyleXml(): string {
  return `<a:defPPr><a:defRPr ${LANGUAGE}/></a:defPPr>${levelXml(1, { ...BODY_STYLE, sizePoints: 18 })}`;
}
