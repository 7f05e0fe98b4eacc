import type { DrawnParagraph, DrawnText } from "../../model/drawn-deck.ts";
import {
  BODY_STYLE,
  type Colours,
  type Place,
  POINTS_PER_INCH,
  type TextStyle,
} from "../../model/slide-layouts.ts";
import { escapeXml } from "../../ooxml/xml-tree.ts";
import { elementXml, emuOfPoints, fillXml, hundredths, LANGUAGE } from "./drawing-xml.ts";

/** Id PowerPoint itself gives to slide-number fields. */
const SLIDE_NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

/** Words stand at the very edges of their box; where it is measured, nothing else may take room. */
const INSETS = 'lIns="0" tIns="0" rIns="0" bIns="0"';

/** How a place holds its words: what somebody adds on a slide is made smaller by PowerPoint, in more than a line of room. */
export function placePropertiesXml({ box, style: { anchor, sizePoints } }: Place): string {
  const isLine = box.height * POINTS_PER_INCH < 2 * sizePoints;
  const fitting = isLine ? "noAutofit" : "normAutofit";
  return `<a:bodyPr wrap="square" ${INSETS} anchor="${ANCHOR[anchor]}"><a:${fitting}/></a:bodyPr>`;
}

const ANCHOR = { top: "t", middle: "ctr", bottom: "b" } as const;

/** As high as its words are, to the hair: PowerPoint makes nothing smaller there for a hair's sake. */
const EXACT_BOX = "<a:bodyPr><a:noAutofit/></a:bodyPr>";

/** Of a box that stands in no place. */
const OWN_BOX = `<a:bodyPr wrap="square" ${INSETS} anchor="t"><a:noAutofit/></a:bodyPr>`;

/** Said on the slide as well: LibreOffice does not take it from the place. */
const FITTING_BOX = "<a:bodyPr><a:normAutofit/></a:bodyPr>";

/**
 * The words of a shape, saying of their look only what differs from the style of their place.
 *
 * @param place undefined for a box that stands in none
 * @param isApart whether it stands in a box of its own all the same
 * @param taken colours of another's layout, which leaves more to be said
 */
export function textBodyXml(
  text: DrawnText,
  {
    place,
    isApart,
    taken,
  }: { readonly place: Place | undefined; readonly isApart: boolean; readonly taken: Colours | undefined },
): string {
  const words = text.paragraphs.map((paragraph) => {
    if (place && isFoot(place)) return footXml(paragraph.text, place, taken);
    if (taken) return takenParagraphXml(paragraph, text, { place, colours: taken });
    return paragraphXml(paragraph, text, place?.style ?? BODY_STYLE);
  });
  const ofPlace = taken || text.mayShrink ? FITTING_BOX : isApart ? EXACT_BOX : "<a:bodyPr/>";
  const box = place?.kind ? ofPlace : OWN_BOX;
  return `<p:txBody>${box}<a:lstStyle/>${words.join("")}</p:txBody>`;
}

const isFoot = ({ kind }: Place): boolean => kind === "ftr" || kind === "sldNum";

/** The foot says how it looks again on every slide: LibreOffice gives it no look from its layout. */
function footXml(words: string, { kind, style, colour }: Place, taken: Colours | undefined): string {
  const { sizePoints, colour: role, align } = style;
  const colours = colour ? { [role]: colour } : taken;
  const face = `${fillXml(role, { colours })}<a:latin typeface="+mn-lt"/>`;
  const look = `<a:rPr ${LANGUAGE} sz="${hundredths(sizePoints)}">${face}</a:rPr>`;
  const run =
    kind === "sldNum" ? numberFieldXml(words, look) : `<a:r>${look}<a:t>${escapeXml(words)}</a:t></a:r>`;
  return `<a:p><a:pPr algn="${ALIGNMENT[align]}"/>${run}</a:p>`;
}

const ALIGNMENT = { left: "l", centre: "ctr", right: "r" } as const;

/** The number of the slide, which programs count for themselves. */
export function numberFieldXml(shown: string, look = `<a:rPr ${LANGUAGE}/>`): string {
  return `<a:fld id="${SLIDE_NUMBER_FIELD}" type="slidenum">${look}<a:t>${escapeXml(shown)}</a:t></a:fld>`;
}

/** One level of text; places have no bullets, points bring theirs. */
export function levelXml(level: number, style: TextStyle, font: "mj" | "mn" = "mn"): string {
  const { sizePoints, weight, colour, lineSpacing, align } = style;
  const faces = `<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/>`;
  return `<a:lvl${level}pPr marL="0" indent="0" algn="${ALIGNMENT[align]}" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">
<a:lnSpc>${percentXml(lineSpacing)}</a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buFont typeface="Arial"/><a:buNone/>
<a:defRPr ${LANGUAGE} sz="${hundredths(sizePoints)}" b="${weight === "bold" ? 1 : 0}" kern="1200">${fillXml(colour)}${faces}</a:defRPr></a:lvl${level}pPr>`;
}

function paragraphXml(paragraph: DrawnParagraph, text: DrawnText, style: TextStyle): string {
  const spacing =
    text.lineSpacing === style.lineSpacing ? "" : `<a:lnSpc>${percentXml(text.lineSpacing)}</a:lnSpc>`;
  const { spaceBeforePoints: above } = paragraph;
  const before = above === 0 ? "" : `<a:spcBef><a:spcPts val="${hundredths(above)}"/></a:spcBef>`;
  const { attributes, mark } = listXml(paragraph.list);
  const inside = `${spacing}${before}${mark}`;
  const properties = attributes + inside === "" ? "" : elementXml("a:pPr", attributes, inside);
  return runsXml(paragraph.text, properties, characterXml(paragraph, text.sizePoints, style));
}

function runsXml(words: string, properties: string, look: string): string {
  const lines = words.split("\n").map((line) => `<a:r>${look}<a:t>${escapeXml(line)}</a:t></a:r>`);
  return `<a:p>${properties}${lines.join(`<a:br>${look}</a:br>`)}</a:p>`;
}

/**
 * Another's places have spacings, indents and marks of their own, which nobody has measured: only typeface, colour, size
 * and the mark itself are left to them.
 */
function takenParagraphXml(
  paragraph: DrawnParagraph,
  { sizePoints, lineSpacing }: DrawnText,
  { place, colours }: { readonly place: Place | undefined; readonly colours: Colours },
): string {
  const { weight, colour, list, spaceBeforePoints } = paragraph;
  const { attributes, mark } = list ? listXml(list) : UNMARKED;
  const own = list?.kind === "bullet" && place?.isMarked ? "" : `<a:buFont typeface="Arial"/>${mark}`;
  const spacing = `<a:lnSpc>${percentXml(lineSpacing)}</a:lnSpc><a:spcBef><a:spcPts val="${hundredths(spaceBeforePoints)}"/></a:spcBef>`;
  const properties = `<a:pPr${attributes}>${spacing}<a:spcAft><a:spcPts val="0"/></a:spcAft>${list ? own : mark}</a:pPr>`;
  const style = place?.kind ? place.style : undefined;
  const inherited = place?.inheritedPoints ?? style?.sizePoints;
  const size = style && inherited === sizePoints ? "" : ` sz="${hundredths(sizePoints)}"`;
  const bold = weight === (style?.weight ?? "regular") ? "" : ` b="${weight === "bold" ? 1 : 0}"`;
  const fill = style?.colour === colour ? "" : fillXml(colour, { colours });
  return runsXml(paragraph.text, properties, elementXml("a:rPr", ` ${LANGUAGE}${size}${bold}`, fill));
}

const UNMARKED = { attributes: ' marL="0" indent="0"', mark: "<a:buNone/>" };

function percentXml(share: number): string {
  return `<a:spcPct val="${Math.round(share * 100_000)}"/>`;
}

/** Places have no marks of their own, so that a lead or a heading needs none taken away. */
function listXml(list: DrawnParagraph["list"]): { readonly attributes: string; readonly mark: string } {
  if (!list) return { attributes: "", mark: "" };
  const indent = emuOfPoints(list.indentPoints);
  const start = list.kind === "number" && list.startAt !== 1 ? ` startAt="${list.startAt}"` : "";
  return {
    attributes: ` marL="${indent}" indent="-${indent}"`,
    mark: list.kind === "bullet" ? '<a:buChar char="•"/>' : `<a:buAutoNum type="arabicPeriod"${start}/>`,
  };
}

function characterXml({ weight, colour }: DrawnParagraph, sizePoints: number, style: TextStyle): string {
  const size = sizePoints === style.sizePoints ? "" : ` sz="${hundredths(sizePoints)}"`;
  const bold = weight === style.weight ? "" : ` b="${weight === "bold" ? 1 : 0}"`;
  const fill = colour === style.colour ? "" : fillXml(colour);
  return elementXml("a:rPr", ` ${LANGUAGE}${size}${bold}`, fill);
}
