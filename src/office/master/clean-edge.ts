import { contrast, TEXT_CONTRAST } from "../../model/contrast.ts";
import { localPathsIn } from "../../model/local-path.ts";
import { PALETTE } from "../../model/palette.ts";
import { attributeOf, childOf, nearestAround } from "../../ooxml/word-tree.ts";
import type { Element } from "../../ooxml/xml-node.ts";
import {
  all,
  child,
  children,
  detach,
  elementOf,
  elementsBelow,
  first,
  NAMESPACES,
} from "../../ooxml/xml-tree.ts";
import { altTextFindings } from "../inspect/shared/wording.ts";

/** How much of a header or footer stayed behind. */
export interface LeftBehind {
  links: number;
  /** Text boxes, shapes, charts and embedded objects. */
  objects: number;
  /** What is asked of whoever writes, or worked out from other files: names, dates, paths. */
  fields: number;
}

/** Words, their lines and tables, and pictures among them; nothing else comes along. */
const KEPT = new Set([
  ...["p", "r", "t", "tab", "br", "cr", "noBreakHyphen", "softHyphen", "sym", "ptab", "drawing", "fldSimple"],
  ...["tbl", "tblPr", "tblGrid", "tr", "trPr", "tc", "tcPr", "pPr", "rPr"],
]);

/** What is written around words and says nothing of its own. */
const AROUND = new Set(["hyperlink", "sdt", "ins", "moveTo", "smartTag", "customXml", "dir", "bdo"]);

const OBJECTS = new Set(["pict", "object", "AlternateContent", "control"]);

/** Properties that name what does not come along, or somebody. */
const IDLE_PROPERTIES = [
  ...["w:framePr", "w:numPr", "w:sectPr", "w:lang", "w:cnfStyle", "w:pPrChange", "w:rPrChange"],
  ...["w:tblPrChange", "w:trPrChange", "w:tcPrChange", "w:tblGridChange", "w:ins", "w:del", "w:outlineLvl"],
  ...["w:divId", "w:pageBreakBefore"],
] as const;

/** Cleans a header or footer in place: what is left refers to nothing but its pictures and works out nothing but pages. */
export function cleanEdge(root: Element): LeftBehind {
  const left: LeftBehind = { links: 0, objects: 0, fields: 0 };
  unwrapAll(root, left);
  settleFields(root, left);
  dropStrange(root, left);
  for (const name of IDLE_PROPERTIES) for (const found of all(root, name)) detach(found);
  for (const element of [root, ...elementsBelow(root)]) dropStrangeAttributes(element);
  for (const run of all(root, "w:r")) if (isHidden(run)) detach(run);
  all(root, "wp:docPr").forEach(nameDrawing);
  for (const picture of all(root, "pic:cNvPr")) {
    for (const found of children(picture)) detach(found);
    picture.setAttribute("id", "0");
    picture.setAttribute("name", "");
    picture.removeAttribute("descr");
  }
  darkenFaint(root);
  return left;
}

function unwrapAll(root: Element, left: LeftBehind): void {
  for (const element of elementsBelow(root)) {
    const { localName: name, namespaceURI } = element;
    if (namespaceURI !== NAMESPACES.w || !AROUND.has(name)) continue;
    if (name === "hyperlink") left.links += 1;
    const properties = name === "sdt" ? childOf(element, "sdtPr") : undefined;
    if (properties && (childOf(properties, "showingPlcHdr") || childOf(properties, "dataBinding"))) {
      left.fields += 1;
      detach(element);
    } else unwrap(name === "sdt" ? childOf(element, "sdtContent") : element, element);
  }
}

function unwrap(holder: Element | undefined, element: Element): void {
  for (const inner of children(holder)) element.parentNode?.insertBefore(inner, element);
  detach(element);
}

const PAGES = /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/i;

/** Fields of pages are written the short way, with a result; others go, since what they say is somebody else's. */
function settleFields(root: Element, left: LeftBehind): void {
  for (const field of all(root, "w:fldSimple")) {
    const instruction = attributeOf(field, "instr") ?? "";
    if (PAGES.test(instruction))
      field.parentNode?.insertBefore(pageField(instruction, childOf(field, "r")), field);
    else left.fields += 1;
    detach(field);
  }
  for (const runs of longFields(root)) {
    const instruction = runs
      .flatMap((run) => all(run, "w:instrText").map((part) => part.textContent))
      .join("");
    const [begin] = runs;
    if (PAGES.test(instruction))
      begin?.parentNode?.insertBefore(
        pageField(
          instruction,
          runs.find((run) => child(run, "w:t")),
        ),
        begin,
      );
    else left.fields += 1;
    for (const run of runs) detach(run);
  }
}

function pageField(instruction: string, result: Element | undefined): Element {
  const kind = PAGES.exec(instruction)?.[1]?.toUpperCase() === "PAGE" ? "PAGE" : "NUMPAGES";
  const field = elementOf(`<w:fldSimple w:instr="${kind}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`);
  const look = result && childOf(result, "rPr");
  const run = first(field, "w:r");
  if (look && run) run.insertBefore(look.cloneNode(), run.firstChild);
  return field;
}

/** The runs of every field that is written over several, those of one inside another with it. */
function longFields(root: Element): readonly (readonly Element[])[] {
  const found: Element[][] = [];
  let depth = 0;
  for (const run of all(root, "w:r")) {
    const kinds = all(run, "w:fldChar").map((mark) => attributeOf(mark, "fldCharType"));
    if (depth === 0 && kinds.includes("begin")) found.push([]);
    if (depth > 0 || kinds.includes("begin")) found.at(-1)?.push(run);
    for (const kind of kinds) depth += kind === "begin" ? 1 : kind === "end" ? -1 : 0;
  }
  return found;
}

const DRAWN = new Set<string>([NAMESPACES.wp, NAMESPACES.a, NAMESPACES.pic]);
const IDLE_IN_DRAWINGS = new Set(["extLst", "hlinkClick", "hlinkHover"]);

function dropStrange(root: Element, left: LeftBehind): void {
  for (const element of elementsBelow(root)) {
    const { localName: name, namespaceURI, parentElement: parent } = element;
    const isInProperties = parent !== null && /(Pr|Grid|Borders|CellMar|tabs)$/.test(parent.localName);
    if (nearestAround(element, "drawing")) {
      if (!DRAWN.has(namespaceURI) || IDLE_IN_DRAWINGS.has(name)) detach(element);
      continue;
    }
    if (isInProperties) {
      if (namespaceURI !== NAMESPACES.w) detach(element);
      continue;
    }
    if (namespaceURI === NAMESPACES.w && KEPT.has(name)) continue;
    if (OBJECTS.has(name)) left.objects += 1;
    detach(element);
  }
  for (const drawing of all(root, "w:drawing"))
    if (!isPicture(drawing)) {
      left.objects += 1;
      detach(drawing);
    }
}

/** A single picture that lies in the file, or is to; a group or a shape is drawn by its program. */
function isPicture(drawing: Element): boolean {
  const data = first(drawing, "a:graphicData");
  return data !== undefined && child(data, "pic:pic") !== undefined;
}

const NAMES = new Set<string>(["", NAMESPACES.w, NAMESPACES.r, "http://www.w3.org/XML/1998/namespace"]);

function dropStrangeAttributes(element: Element): void {
  for (const { name, localName, namespaceURI } of [...element.attributes])
    if (!NAMES.has(namespaceURI) || /^rsid/.test(localName)) element.removeAttribute(name);
}

function isHidden(run: Element): boolean {
  const mark = childOf(childOf(run, "rPr") ?? run, "vanish");
  return mark !== undefined && !/^(0|false|off)$/.test(attributeOf(mark, "val") ?? "1");
}

/** Drawings of a document are told apart by number; ours count from 1. */
const FIRST_DRAWING = 9001;

const DECORATIVE = `<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1"/></a:ext></a:extLst>`;

/** Says what it says to those who do not see it, where that is anything; else it is marked as decoration. */
function nameDrawing(identity: Element, index: number): void {
  const words = identity.getAttribute("descr") ?? "";
  const isTold = localPathsIn(words) === 0 && altTextFindings(words, false).length === 0;
  for (const found of children(identity)) detach(found);
  for (const name of ["descr", "title", "hidden"]) identity.removeAttribute(name);
  identity.setAttribute("id", String(FIRST_DRAWING + index));
  identity.setAttribute("name", `Skabelon ${index + 1}`);
  if (isTold) identity.setAttribute("descr", words);
  else identity.appendChild(elementOf(DECORATIVE));
}

/** Words paler than paper allows become as pale as they may be, unless a surface of their own is behind them. */
export function darkenFaint(root: Element): void {
  for (const colour of all(root, "w:color")) {
    const value = attributeOf(colour, "val") ?? "";
    const isFaint = /^[0-9a-f]{6}$/i.test(value) && contrast(value, PALETTE.paper) < TEXT_CONTRAST;
    const isOnSurface = nearestAround(colour, "tc") !== undefined && all(root, "w:shd").length > 0;
    if (isFaint && !isOnSurface) colour.setAttributeNS(NAMESPACES.w, "w:val", PALETTE.quiet);
  }
}
