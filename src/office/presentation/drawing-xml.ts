import { MATERIAL_LANGUAGE } from "../../model/material-language.ts";
import { type ColourRole, PALETTE } from "../../model/palette.ts";
import type { Box, Colours, Insets, Mark, OfficeColour, Stroke } from "../../model/slide-layouts.ts";
import { escapeXml, NAMESPACES } from "../../ooxml/xml-tree.ts";

const EMU_PER_INCH = 914_400;
const EMU_PER_POINT = 12_700;

/** Lengths as Office counts them: English metric units. */
export const emu = (inches: number): number => Math.round(inches * EMU_PER_INCH);
export const emuOfPoints = (points: number): number => Math.round(points * EMU_PER_POINT);

/** An element with what is in it, if anything is. */
export function elementXml(tag: string, attributes: string, content: string): string {
  return content === "" ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
}

/** Type sizes and line pitches as Office counts them. */
export const hundredths = (value: number): number => Math.round(value * 100);

/** Namespace declarations of a slide, master, layout or notes part. */
export const PART_NAMESPACES = `xmlns:a="${NAMESPACES.a}" xmlns:r="${NAMESPACES.r}" xmlns:p="${NAMESPACES.p}"`;

export const LANGUAGE = `lang="${MATERIAL_LANGUAGE}"`;

/**
 * Text and surfaces take the theme's colours, so that another theme changes them; shades of grey are made of its text and
 * surface colours. Marks that mean something are not here: they keep theirs whatever the theme.
 */
const HOUSE_COLOURS: Colours = {
  ink: { theme: "tx1" },
  quiet: {
    theme: "tx1",
    changes: [
      ["satMod", 30_000],
      ["lumMod", 65_000],
      ["lumOff", 30_000],
    ],
  },
  guide: {
    theme: "bg2",
    changes: [
      ["satMod", 65_000],
      ["lumMod", 93_000],
    ],
  },
  tint: { theme: "bg2" },
  paper: { theme: "bg1" },
  accent: { theme: "tx2" },
  ornament: { theme: "accent4" },
};

/** A colour as a part writes it. @param strength share of it that is seen */
export function colourXml(colour: OfficeColour, strength = 1): string {
  const alpha = strength === 1 ? "" : `<a:alpha val="${Math.round(strength * 100_000)}"/>`;
  if ("hex" in colour) return elementXml("a:srgbClr", ` val="${colour.hex}"`, alpha);
  const changes = (colour.changes ?? []).map(([what, value]) => `<a:${what} val="${value}"/>`);
  return elementXml("a:schemeClr", ` val="${colour.theme}"`, `${changes.join("")}${alpha}`);
}

/** How a part is coloured. */
export interface Paint {
  /** Those of the house when left out. */
  readonly colours?: Colours | undefined;
  readonly strength?: number | undefined;
}

export function fillXml(
  role: ColourRole | undefined,
  { colours = HOUSE_COLOURS, strength }: Paint = {},
): string {
  if (role === undefined) return "<a:noFill/>";
  return `<a:solidFill>${colourXml(colours[role] ?? { hex: PALETTE[role] }, strength)}</a:solidFill>`;
}

/** A line of a kind (`a:ln`, a cell's `a:lnT`); none where there is no stroke. */
export function strokeXml(element: string, stroke: Stroke | undefined, paint?: Paint): string {
  if (!stroke) return `<${element}><a:noFill/></${element}>`;
  const dash = stroke.dash ? `<a:prstDash val="${stroke.dash}"/>` : "";
  return `<${element} w="${emuOfPoints(stroke.points)}">${fillXml(stroke.colour, paint)}${dash}</${element}>`;
}

/** A box with what stays empty round its words. */
export function outerBox({ x, y, width, height }: Box, insets: Insets | undefined): Box {
  if (!insets) return { x, y, width, height };
  const { left, top, right, bottom } = insets;
  return { x: x - left, y: y - top, width: width + left + right, height: height + top + bottom };
}

/** Place and size. @param prefix of the element: `a` for shapes, `p` for tables */
export function placeXml({ x, y, width, height }: Box, prefix: "a" | "p" = "a"): string {
  const size = `<a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
  return `<${prefix}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/>${size}</${prefix}:xfrm>`;
}

export function geometryXml(shape: string): string {
  return `<a:prstGeom prst="${shape}"><a:avLst/></a:prstGeom>`;
}

/** Id and name of a shape, with what it says to those who do not see it. */
export function identityXml(id: number, name: string, { alt }: { readonly alt?: string } = {}): string {
  const description = alt === undefined ? "" : ` descr="${escapeXml(alt)}"`;
  return `<p:cNvPr id="${id}" name="${escapeXml(name)}"${description}/>`;
}

const TREE_HEAD = `<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>
<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>`;

/** A tree of shapes, numbered from 2 because the tree itself is 1. */
export function treeXml(shapes: readonly ((id: number) => string)[]): string {
  return `<p:spTree>${TREE_HEAD}${shapes.map((shape, index) => shape(index + 2)).join("")}</p:spTree>`;
}

/** PowerPoint has offered to repair shapes without a text body, though the schema asks for none. */
const WORDLESS = `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr ${LANGUAGE}/></a:p></p:txBody>`;

/**
 * A mark, told in an extension of its identity to be decoration, so that no reading aid stops there.
 *
 * @param name what it is among the marks of its slide or layout
 */
export function markXml(
  { shape, box, fill, stroke, strength }: Mark,
  {
    id,
    name,
    colours,
  }: { readonly id: number; readonly name: string; readonly colours?: Colours | undefined },
): string {
  const paint = { colours, strength };
  const look = `${fillXml(fill, paint)}${strokeXml("a:ln", stroke, paint)}`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">
<adec:decorative xmlns:adec="${NAMESPACES.adec}" val="1"/></a:ext></a:extLst></p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr>
<p:spPr>${placeXml(box)}${geometryXml(shape)}${look}</p:spPr>${WORDLESS}</p:sp>`;
}
