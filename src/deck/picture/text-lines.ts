import type { ColourRole, Palette } from "../../model/palette.ts";
import { type Box, POINTS_PER_INCH } from "../../model/slide-layouts.ts";
import { svgElement } from "../../ooxml/svg.ts";
import { escapeXml } from "../../ooxml/xml-tree.ts";
import { shownLines } from "../../typeset/break-lines.ts";
import { type FontMetrics, textWidth, type Weight } from "../../typeset/font-metrics.ts";

/** What every part of a picture is drawn with. */
export interface Pen {
  readonly palette: Palette;
  readonly metrics: FontMetrics;
}

/** A box in the unit of pictures, which is that of type and strokes. */
export function inPoints({ x, y, width, height }: Box): Box {
  const points = (inches: number) => inches * POINTS_PER_INCH;
  return { x: points(x), y: points(y), width: points(width), height: points(height) };
}

/** How a line of a picture looks; sizes in points. */
export interface LineLook {
  readonly sizePoints: number;
  readonly weight: Weight;
  readonly colour: ColourRole;
  readonly align: "left" | "centre" | "right";
}

/** Part of the size that hangs below the line on which letters stand, in Calibri and Carlito. */
const DESCENT = 0.2686;

const ANCHOR = { left: "start", centre: "middle", right: "end" } as const;

/** The lines of a text at a width in points. */
export function linesAt(text: string, width: number, look: LineLook, { metrics }: Pen): readonly string[] {
  return shownLines(text, width, (words) => textWidth(metrics, words, look.sizePoints, look.weight));
}

/**
 * One line of text.
 *
 * @param bottom of the room that the line takes, in points
 */
export function lineSvg(
  words: string,
  { x, bottom }: { readonly x: number; readonly bottom: number },
  { sizePoints, weight, colour, align }: LineLook,
  { palette }: Pen,
): string {
  const look = {
    "font-size": sizePoints,
    "font-weight": weight === "bold" ? "bold" : undefined,
    "text-anchor": align === "left" ? undefined : ANCHOR[align],
    fill: `#${palette[colour]}`,
  };
  return svgElement("text", { x, y: bottom - DESCENT * sizePoints, ...look }, escapeXml(words));
}
