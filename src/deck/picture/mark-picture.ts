import type { ColourRole } from "../../model/palette.ts";
import type { Mark, Stroke } from "../../model/slide-layouts.ts";
import { short, svgElement } from "../../ooxml/svg.ts";
import { inPoints, type Pen } from "./text-lines.ts";

/** Lengths of dashes and gaps in parts of the stroke's width (ISO 29500-1 §20.1.10.49). */
const DASHES = { dash: [4, 3], sysDot: [1, 1], lgDashDot: [8, 3, 1, 3] } as const;

/** What an SVG element says besides its name; absent values are left out. */
type Attributes = Parameters<typeof svgElement>[1];

/** A shape without words. */
export function markPicture({ shape, box, fill, stroke, strength }: Mark, pen: Pen): string {
  const look = { fill: hexOf(fill, pen), ...strokeLook(stroke, pen), opacity: strength };
  const { x, y, width, height } = inPoints(box);
  const [middle, centre] = [x + width / 2, y + height / 2];
  switch (shape) {
    case "rect":
      return svgElement("rect", { ...inPoints(box), ...look });
    case "ellipse":
      return svgElement("ellipse", { cx: middle, cy: centre, rx: width / 2, ry: height / 2, ...look });
    case "line":
      return lineBetween([x, y], [x + width, y + height], look);
    case "diamond": {
      const corners = [middle, y, x + width, centre, middle, y + height, x, centre];
      return svgElement("polygon", { points: corners.map(short).join(" "), ...look });
    }
    default:
      return shape satisfies never;
  }
}

type Point = readonly [x: number, y: number];

export function lineBetween([x1, y1]: Point, [x2, y2]: Point, look: Attributes): string {
  return svgElement("line", { x1, y1, x2, y2, ...look });
}

export function hexOf(colour: ColourRole | undefined, { palette }: Pen): string {
  return colour === undefined ? "none" : `#${palette[colour]}`;
}

export function strokeLook(stroke: Stroke | undefined, pen: Pen): Attributes {
  if (!stroke) return {};
  const { colour, points, dash } = stroke;
  return {
    stroke: hexOf(colour, pen),
    "stroke-width": points,
    "stroke-dasharray": dash && DASHES[dash].map((part) => short(part * points)).join(" "),
  };
}
