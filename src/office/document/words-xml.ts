import type { DrawnStyle } from "../../model/drawn-document.ts";
import type { Palette } from "../../model/palette.ts";
import { escapeXml } from "../../ooxml/xml-tree.ts";

/** Words as one run. @param properties how they look, where that is not as around them */
export function wordsXml(text: string, properties = ""): string {
  const pieces = text.split("\t").map((piece) => {
    return piece === "" ? "" : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
  });
  const look = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${look}${pieces.join("<w:tab/>")}</w:r>`;
}

/** Words in the look of a style. */
export const inStyle = (id: string): string => `<w:rStyle w:val="${id}"/>`;

/** A typeface for letters of every kind. */
export function fontsXml(typeface: string): string {
  const kinds = ["ascii", "hAnsi", "eastAsia", "cs"].map((kind) => ` w:${kind}="${escapeXml(typeface)}"`);
  return `<w:rFonts${kinds.join("")}/>`;
}

/** How words look, in the order of the schema (ISO 29500-1 §17.3.2.28). */
export function lookXml(
  {
    bold,
    colour,
    hue,
    size,
    isUnderlined,
    typeface,
  }: Partial<Pick<DrawnStyle, "bold" | "colour" | "hue" | "size" | "isUnderlined" | "typeface">>,
  palette: Palette,
): string {
  return [
    typeface === undefined ? "" : fontsXml(typeface),
    bold === undefined ? "" : `<w:b w:val="${bold}"/><w:bCs w:val="${bold}"/>`,
    colour === undefined ? "" : `<w:color w:val="${hue ?? palette[colour]}"/>`,
    size === undefined ? "" : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
    isUnderlined ? '<w:u w:val="single"/>' : "",
  ].join("");
}
