import type { ColourRole } from "../../model/palette.ts";
import type { Box, Mark, Stroke } from "../../model/slide-layouts.ts";
import { short } from "../../ooxml/svg.ts";
import { inPoints, type Pen } from "./text-lines.ts";

/** Lengths of dashes and gaps in parts of the stroke's width (ISO 29500-1 §20.1.10.49). */
const DASHES = { dash: [4, 3], sysDot: [1, 1], lgDashDot: [8, 3, 1, 3] } as const;

/** A shape without words. */
export function markPicture({ shape, box, fill, stroke, strength }: Mark, pen: Pen): string {
  const look = `${paint("fill", fill, pen)}${strokeLook(stroke, pen)}${strength === undefined ? "" : ` opacity="${strength}"`}`;
  const { x, y, width, height } = inPoints(box);
  const [middle, centre] = [x + width / 2, y + height / 2].map(short);
  switch (shape) {
    case "rect":
      return `<rect ${boxAttributes(box)}${look}/>`;
    case "ellipse":
      return `<ellipse cx="${middle}" cy="${centre}" rx="${short(width / 2)}" ry="${short(height / 2)}"${look}/>`;
    case "line":
      return lineBetween([x, y], [x + width, y + height], look);
    case "diamond": {
      const [left, right, top, bottom] = [x, x + width, y, y + height].map(short);
      return `<path d="M${middle},${top}L${right},${centre}L${middle},${bottom}L${left},${centre}Z"${look}/>`;
    }
    default:
      return shape satisfies never;
  }
}

type Point = readonly [x: number, y: number];

export function lineBetween([x1, y1]: Point, [x2, y2]: Point, look: string): string {
  return `<line x1="${short(x1)}" y1="${short(y1)}" x2="${short(x2)}" y2="${short(y2)}"${look}/>`;
}

export function boxAttributes(box: Box): string {
  const { x, y, width, height } = inPoints(box);
  return `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
}

export function paint(what: "fill" | "stroke", colour: ColourRole | undefined, { palette }: Pen): string {
  return ` ${what}="${colour === undefined ? "none" : `#${palette[colour]}`}"`;
}

export function strokeLook(stroke: Stroke | undefined, pen: Pen): string {
  if (!stroke) return "";
  const { colour, points, dash } = stroke;
  const dashes = dash
    ? ` stroke-dasharray="${DASHES[dash].map((part) => short(part * points)).join(" ")}"`
    : "";
  return `${paint("stroke", colour, pen)} stroke-width="${points}"${dashes}`;
}
