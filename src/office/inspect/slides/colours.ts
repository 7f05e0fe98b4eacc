import type { Element } from "../../../ooxml/xml-node.ts";
import { child, children, inside } from "../../../ooxml/xml-tree.ts";
import { isNo } from "../element-index.ts";
import { type Box, isWithin, overlap } from "./box.ts";
import { flattened, type SlideShape } from "./slide-shape.ts";
import type { LayoutView, Scheme, SlideView } from "./slide-view.ts";

const PRESETS: Readonly<Record<string, string>> = { black: "000000", white: "FFFFFF" };

/** How a slide's names of colours lead to its theme, through the master's map or an override of its own. */
export function schemeOf(root: Element, layout: LayoutView | undefined): Scheme {
  const [own, inherited] = [root, layout?.root].map((sheet) =>
    inside(sheet, "p:clrMapOvr", "a:overrideClrMapping"),
  );
  const map = own ?? inherited ?? inside(layout?.master?.root, "p:clrMap");
  return (name) => layout?.master?.theme.colours.get(map?.getAttribute(name) || name);
}

/**
 * The hex colour that a fill or reference resolves to; undefined when it is see-through or changed in ways that are
 * not computed here.
 *
 * @param holder the element around the colour: `a:solidFill`, `a:fontRef`, `p:bgRef` …
 * @param placeholderColour what `phClr` stands for inside a theme's fill
 */
export function colourIn(
  holder: Element | undefined,
  scheme: Scheme,
  placeholderColour?: string,
): string | undefined {
  const [colour] = children(holder);
  const base = colour && baseColour(colour, scheme, placeholderColour);
  return colour && base && changed(base, children(colour));
}

function baseColour(colour: Element, scheme: Scheme, placeholderColour?: string): string | undefined {
  const value = colour.getAttribute("val") ?? "";
  switch (colour.localName) {
    case "srgbClr":
      return hexIn(value);
    case "schemeClr":
      return value === "phClr" ? placeholderColour : scheme(value);
    case "sysClr":
      return hexIn(colour.getAttribute("lastClr"));
    case "prstClr":
      return PRESETS[value];
    default:
      return undefined;
  }
}

/** A file may say anything, and a colour is written on into pictures. */
function hexIn(value: string | null): string | undefined {
  return value !== null && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : undefined;
}

/** Applies what the file does to the colour's lightness and saturation (ISO 29500-1 §20.1.2.3.20-21, 26). */
function changed(hex: string, changes: readonly Element[]): string | undefined {
  const { hue, ...own } = toHsl(hex);
  let { saturation, lightness } = own;
  for (const change of changes) {
    const share = Number(change.getAttribute("val")) / 100_000;
    if (change.localName === "lumMod") lightness *= share;
    else if (change.localName === "lumOff") lightness += share;
    else if (change.localName === "satMod") saturation *= share;
    else if (change.localName !== "alpha" || share < 1) return undefined;
  }
  lightness = Math.min(1, Math.max(0, lightness));
  saturation = Math.min(1, saturation);
  return changes.length === 0 ? hex : toHex({ hue, saturation, lightness });
}

interface Hsl {
  /** Sixths of the circle. */
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function toHsl(hex: string): { hue: number; saturation: number; lightness: number } {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const span = most - least;
  if (span === 0) return { hue: 0, saturation: 0, lightness };
  const hue =
    most === red
      ? (green - blue) / span
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return { hue: (hue + 6) % 6, saturation: span / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function toHex({ hue, saturation, lightness }: Hsl): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const table = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const offset = lightness - chroma / 2;
  return (table[Math.floor(hue) % 6] ?? [0, 0, 0])
    .map((channel) =>
      Math.round((channel + offset) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}

/**
 * What a shape is filled with: a colour, nothing, or something whose colour cannot be told, such as a picture or a
 * gradient.
 */
type Paint = { readonly kind: "colour"; readonly hex: string } | { readonly kind: "none" | "unknown" };

const NONE: Paint = { kind: "none" };
const UNKNOWN: Paint = { kind: "unknown" };

const FILLS = ["solidFill", "noFill", "gradFill", "blipFill", "pattFill", "grpFill"];

/** Shapes that cover the whole of their box. */
const FULL_SHAPES = ["rect", undefined];

/**
 * The colour behind a shape's text: its own fill, or that of the nearest shape painted before it that it lies on, or
 * the slide's background. Undefined when anything is in play whose colour cannot be told for sure.
 */
export function colourBehind(slide: SlideView, shape: SlideShape): string | undefined {
  const own = paintOf(shape, slide);
  if (own.kind === "none") return colourUnder(slide, shape);
  return own.kind === "colour" ? own.hex : undefined;
}

/** The same, for a shape that is not filled itself. */
export function colourUnder(slide: SlideView, shape: SlideShape): string | undefined {
  const { box } = shape;
  if (!box) return undefined;
  for (const below of paintedBefore(slide, shape).reverse()) {
    const paint = paintOf(below, slide);
    if (paint.kind === "none" || (below.box && !overlap(below.box, box))) continue;
    const isCovered = paint.kind === "colour" && below.box && covers(below, below.box, box);
    return isCovered ? paint.hex : undefined;
  }
  return slideBackground(slide);
}

/** The colour of a slide's background, from the slide, its layout or its master. */
function slideBackground(slide: SlideView): string | undefined {
  const sheets = [slide.root, slide.layout?.root, slide.layout?.master?.root];
  const [background] = sheets.flatMap((sheet) => inside(sheet, "p:cSld", "p:bg") ?? []);
  return background ? backgroundColour(background, slide) : slide.scheme("bg1");
}

function backgroundColour(background: Element, { scheme, theme }: SlideView): string | undefined {
  const properties = child(background, "p:bgPr");
  if (properties) return colourIn(child(properties, "a:solidFill"), scheme);
  const reference = child(background, "p:bgRef");
  const number = Number(reference?.getAttribute("idx"));
  const fill = number > 1000 ? theme.backgrounds[number - 1001] : theme.fills[number - 1];
  return reference && fill?.localName === "solidFill"
    ? colourIn(fill, scheme, colourIn(reference, scheme))
    : undefined;
}

/** A surface of one colour, in the unit of the file. */
interface Surface {
  readonly box: Box;
  readonly hex: string;
}

/** What lies under everything on a slide as far as it is plain: its background, and upright surfaces from the back. */
export function surfacesOf(slide: SlideView): {
  readonly background: string | undefined;
  readonly surfaces: readonly Surface[];
} {
  const surfaces = paintedBefore(slide).flatMap((shape): Surface[] => {
    const paint = paintOf(shape, slide);
    const { box } = shape;
    return box && paint.kind === "colour" && covers(shape, box, box) ? [{ box, hex: paint.hex }] : [];
  });
  return { background: slideBackground(slide), surfaces };
}

/** What a shape is filled with, by itself, by the placeholder it stands in, or by the theme. */
function paintOf(shape: SlideShape, slide: SlideView): Paint {
  if (shape.kind === "group" || shape.kind === "connector") return NONE;
  if (shape.kind !== "text") return UNKNOWN;
  for (const { element } of [shape, ...shape.inherited]) {
    const fill = children(child(element, "p:spPr")).find(({ localName }) => FILLS.includes(localName));
    if (fill) return fillPaint(fill, slide.scheme);
    const reference = inside(element, "p:style", "a:fillRef");
    if (reference) return referencePaint(reference, slide);
  }
  return NONE;
}

function fillPaint(fill: Element, scheme: Scheme, placeholderColour?: string): Paint {
  if (fill.localName === "noFill") return NONE;
  const hex = fill.localName === "solidFill" ? colourIn(fill, scheme, placeholderColour) : undefined;
  return hex === undefined ? UNKNOWN : { kind: "colour", hex };
}

function referencePaint(reference: Element, { scheme, theme }: SlideView): Paint {
  const number = Number(reference.getAttribute("idx"));
  if (number === 0 || number === 1000) return NONE;
  const fill = theme.fills[number - 1];
  return fill ? fillPaint(fill, scheme, colourIn(reference, scheme)) : UNKNOWN;
}

/** Everything painted before a shape, from the back: master, layout, then the slide up to the shape. */
function paintedBefore({ layout, shapes, root }: SlideView, shape?: SlideShape): SlideShape[] {
  const own = flattened(shapes);
  const isMasterShown = !isNo(layout?.root.getAttribute("showMasterSp"));
  const shown = [isMasterShown ? layout?.master : undefined, layout].flatMap((sheet) =>
    flattened(sheet?.shapes ?? []).filter(({ placeholder }) => !placeholder),
  );
  const showsMaster = !isNo(root.getAttribute("showMasterSp"));
  return [...(showsMaster ? shown : []), ...(shape ? own.slice(0, own.indexOf(shape)) : own)];
}

function covers({ element }: SlideShape, cover: Box, box: Box): boolean {
  const geometry = inside(element, "p:spPr", "a:prstGeom");
  return FULL_SHAPES.includes(geometry?.getAttribute("prst") ?? undefined) && isWithin(box, cover);
}
