import type { Element } from "../../../ooxml/xml-node.ts";
import { child, children } from "../../../ooxml/xml-tree.ts";
import { type Box, isWithin, overlap } from "./box.ts";
import { colourIn, type Scheme } from "./colours.ts";
import { flattened, type SlideShape } from "./slide-shape.ts";
import type { SlideView } from "./slide-view.ts";
import type { Theme } from "./theme.ts";

/**
 * What a shape is filled with: a colour, nothing, or something whose colour cannot be told, such as a picture
 * or a
 * gradient.
 */
type Paint = { readonly kind: "colour"; readonly hex: string } | { readonly kind: "none" | "unknown" };

const NONE: Paint = { kind: "none" };
const UNKNOWN: Paint = { kind: "unknown" };

const FILLS = ["solidFill", "noFill", "gradFill", "blipFill", "pattFill", "grpFill"];

/** Shapes that cover the whole of their box. */
const FULL_SHAPES = ["rect", undefined];

/**
 * The colour behind a shape's text: its own fill, or that of the nearest shape painted before it that it lies
 * on, or
 * the slide's background. Undefined when anything is in play whose colour cannot be told for sure.
 */
export function colourBehind(slide: SlideView, shape: SlideShape, scheme: Scheme): string | undefined {
  const own = paintOf(shape, scheme, slide.layout?.master?.theme);
  if (own.kind === "none") return colourUnder(slide, shape, scheme);
  return own.kind === "colour" ? own.hex : undefined;
}

/** The same, for a shape that is not filled itself. */
export function colourUnder(slide: SlideView, shape: SlideShape, scheme: Scheme): string | undefined {
  const theme = slide.layout?.master?.theme;
  const { box } = shape;
  if (!box) return undefined;
  for (const below of paintedBefore(slide, shape).reverse()) {
    const paint = paintOf(below, scheme, theme);
    if (paint.kind === "none" || (below.box && !overlap(below.box, box))) continue;
    const isCovered = paint.kind === "colour" && below.box && covers(below, below.box, box);
    return isCovered ? paint.hex : undefined;
  }
  return slideBackground(slide, scheme);
}

/** The colour of a slide's background, from the slide, its layout or its master. */
function slideBackground({ root, layout }: SlideView, scheme: Scheme): string | undefined {
  for (const sheet of [root, layout?.root, layout?.master?.root]) {
    const content = sheet && child(sheet, "p:cSld");
    const background = content && child(content, "p:bg");
    if (background) return backgroundColour(background, scheme, layout?.master?.theme);
  }
  return scheme("bg1");
}

function backgroundColour(background: Element, scheme: Scheme, theme: Theme | undefined): string | undefined {
  const properties = child(background, "p:bgPr");
  const solid = properties && child(properties, "a:solidFill");
  if (properties) return solid && colourIn(solid, scheme);
  const reference = child(background, "p:bgRef");
  const number = Number(reference?.getAttribute("idx"));
  const fill = number > 1000 ? theme?.backgrounds[number - 1001] : theme?.fills[number - 1];
  return reference && fill?.localName === "solidFill"
    ? colourIn(fill, scheme, colourIn(reference, scheme))
    : undefined;
}

/** What a shape is filled with, by itself, by the placeholder it stands in, or by the theme. */
function paintOf(shape: SlideShape, scheme: Scheme, theme: Theme | undefined): Paint {
  if (shape.kind === "group" || shape.kind === "connector") return NONE;
  if (shape.kind !== "text") return UNKNOWN;
  for (const { element } of [shape, ...shape.inherited]) {
    const properties = child(element, "p:spPr");
    const fill = properties && children(properties).find(({ localName }) => FILLS.includes(localName ?? ""));
    if (fill) return fillPaint(fill, scheme);
    const style = child(element, "p:style");
    const reference = style && child(style, "a:fillRef");
    if (reference) return referencePaint(reference, scheme, theme);
  }
  return NONE;
}

function fillPaint(fill: Element, scheme: Scheme, placeholderColour?: string): Paint {
  if (fill.localName === "noFill") return NONE;
  const hex = fill.localName === "solidFill" ? colourIn(fill, scheme, placeholderColour) : undefined;
  return hex === undefined ? UNKNOWN : { kind: "colour", hex };
}

function referencePaint(reference: Element, scheme: Scheme, theme: Theme | undefined): Paint {
  const number = Number(reference.getAttribute("idx"));
  if (number === 0 || number === 1000) return NONE;
  const fill = theme?.fills[number - 1];
  return fill ? fillPaint(fill, scheme, colourIn(reference, scheme)) : UNKNOWN;
}

/** Everything painted before a shape, from the back: master, layout, then the slide up to the shape. */
function paintedBefore({ layout, shapes, root }: SlideView, shape: SlideShape): SlideShape[] {
  const own = flattened(shapes);
  const shown = [layout?.master, layout].flatMap((sheet) =>
    flattened(sheet?.shapes ?? []).filter(({ placeholder }) => !placeholder),
  );
  const showsMaster = !["0", "false"].includes(root.getAttribute("showMasterSp") ?? "");
  return [...(showsMaster ? shown : []), ...own.slice(0, own.indexOf(shape))];
}

function covers({ element }: SlideShape, cover: Box, box: Box): boolean {
  const properties = child(element, "p:spPr");
  const geometry = properties && child(properties, "a:prstGeom");
  return FULL_SHAPES.includes(geometry?.getAttribute("prst") ?? undefined) && isWithin(box, cover);
}
