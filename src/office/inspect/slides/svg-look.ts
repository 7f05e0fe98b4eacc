import { contrast, neededContrast, toldContrast } from "../../../model/contrast.ts";
import type { Element } from "../../../ooxml/xml-node.ts";
import type { ElementIndex } from "../element-index.ts";
import { broken, type Finding, type Rows } from "../finding.ts";
import { EMU_PER_POINT } from "./box.ts";
import { svgParts } from "./chart-rules.ts";
import { colourUnder } from "./colours.ts";
import { onShape, type PresentationView, type SlideView } from "./slide-view.ts";

/** Smallest type in a picture where it stands on the slide, in points. */
const LEAST_POINTS = 9;

/** P10 and P16 for the text of vector pictures, at the size they are placed. */
export function svgLook(slide: SlideView, view: PresentationView): readonly Finding[] {
  return svgParts(view, slide).flatMap(({ shape, part }) => {
    const scale = shape.box && scaleOf(view, part, shape.box.width);
    const texts = scale === undefined ? [] : svgTexts(view.index, part, scale);
    const points =
      Math.floor(Math.min(Number.POSITIVE_INFINITY, ...texts.map((text) => text.points)) * 10) / 10;
    const grounds = [colourUnder(slide, shape) ?? "FFFFFF", ...surfaces(view.index, part)];
    const faint = texts.flatMap((text) => faintness(text, grounds)).sort((a, b) => a.found - b.found)[0];
    const words = broken(PICTURE, { points, faint });
    return words.map((found) => ({ ...found, ...onShape(slide, shape) }));
  });
}

/** A vector picture by its smallest type and its faintest. */
interface VectorPicture {
  readonly points: number;
  readonly faint: { readonly found: number; readonly wanted: number } | undefined;
}

const PICTURE: Rows<VectorPicture> = {
  "slide/small-chart-text": ({ points }) => points < LEAST_POINTS && { points, least: LEAST_POINTS },
  "contrast/chart": ({ faint }) => faint,
};

interface SvgText {
  readonly points: number;
  readonly isBold: boolean;
  readonly colour: string | undefined;
}

function svgTexts(index: ElementIndex, part: string, scale: number): readonly SvgText[] {
  return index
    .all(part, "svg:text")
    .filter((text) => (text.textContent ?? "").trim() !== "")
    .flatMap((text) => {
      const size = Number.parseFloat(inherited(text, "font-size") ?? "");
      if (!(size > 0)) return [];
      const isBold = /^(bold|[6-9]00)$/.test(inherited(text, "font-weight") ?? "");
      return [{ points: size * scale, isBold, colour: hexOf(inherited(text, "fill") ?? "#000000") }];
    });
}

/**
 * A text is taken to stand on whichever surface of the picture suits it best, since which one it is cannot be told
 * without drawing; what is too faint on all of them is too faint.
 */
function faintness({ points, isBold, colour }: SvgText, grounds: readonly string[]) {
  if (colour === undefined) return [];
  const wanted = neededContrast(points, isBold);
  const found = Math.max(...grounds.map((ground) => contrast(colour, ground)));
  return found < wanted ? [{ found: toldContrast(found), wanted }] : [];
}

function surfaces(index: ElementIndex, part: string): readonly string[] {
  const fills = index
    .elements(part)
    .filter(({ localName }) => localName === "rect" || localName === "path")
    .map((surface) => hexOf(inherited(surface, "fill") ?? ""));
  return [...new Set(fills.filter((fill) => fill !== undefined))];
}

/** Points of the slide for one unit of the picture. */
function scaleOf({ index }: PresentationView, part: string, widthEmu: number): number | undefined {
  const root = index.first(part, "svg:svg");
  const box = root
    ?.getAttribute("viewBox")
    ?.trim()
    .split(/[\s,]+/);
  const units = Number(box?.[2] ?? Number.parseFloat(root?.getAttribute("width") ?? ""));
  return units > 0 ? widthEmu / EMU_PER_POINT / units : undefined;
}

/** A presentation attribute, from the element or the nearest one around it. */
function inherited(element: Element, name: string): string | undefined {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const own = node.getAttribute(name);
    if (own) return own;
  }
  return undefined;
}

function hexOf(value: string): string | undefined {
  const [, hex] = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(value.trim()) ?? [];
  return hex?.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
}
