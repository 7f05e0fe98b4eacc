import type { DrawnParagraph, DrawnText } from "../../model/drawn-deck.ts";
import { BODY_STYLE, type Place, type TextStyle } from "../../model/slide-layouts.ts";
import { escapeXml } from "../../ooxml/xml-tree.ts";
import { elementXml, emuOfPoints, fillXml, hundredths, LANGUAGE } from "./drawing-xml.ts";

/** Id PowerPoint itself gives to slide-number fields. */
const SLIDE_NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

/** Words stand at the very edges of their box; where it is measured, nothing else may take room. */
const INSETS = 'lIns="0" tIns="0" rIns="0" bIns="0"';

/** How a text's box holds it. */
export function boxPropertiesXml(anchor: TextStyle["anchor"] = "top"): string {
  return `<a:bodyPr wrap="square" ${INSETS} anchor="${anchor === "top" ? "t" : "b"}"><a:noAutofit/></a:bodyPr>`;
}

/**
 * The words of a shape, saying of their look only what differs from the style of their place.
 *
 * @param place undefined for a box that stands in none
 */
export function textBodyXml(text: DrawnText, place: Place | undefined): string {
  const words = text.paragraphs.map((paragraph) =>
    place && isFoot(place)
      ? footXml(paragraph.text, place)
      : paragraphXml(paragraph, text, place?.style ?? BODY_STYLE),
  );
  return `<p:txBody>${place ? "<a:bodyPr/>" : boxPropertiesXml()}<a:lstStyle/>${words.join("")}</p:txBody>`;
}

const isFoot = ({ kind }: Place): boolean => kind === "ftr" || kind === "sldNum";

/** The foot says how it looks again on every slide: LibreOffice gives it no look from its layout. */
function footXml(words: string, { kind, style }: Place): string {
  const { sizePoints, colour, align } = style;
  const face = `${fillXml(colour)}<a:latin typeface="+mn-lt"/>`;
  const look = `<a:rPr ${LANGUAGE} sz="${hundredths(sizePoints)}">${face}</a:rPr>`;
  const run =
    kind === "sldNum" ? numberFieldXml(words, look) : `<a:r>${look}<a:t>${escapeXml(words)}</a:t></a:r>`;
  return `<a:p><a:pPr algn="${ALIGNMENT[align]}"/>${run}</a:p>`;
}

const ALIGNMENT = { left: "l", right: "r" } as const;

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
  const look = characterXml(paragraph, text.sizePoints, style);
  const lines = paragraph.text.split("\n").map((line) => `<a:r>${look}<a:t>${escapeXml(line)}</a:t></a:r>`);
  return `<a:p>${properties}${lines.join(`<a:br>${look}</a:br>`)}</a:p>`;
}

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
