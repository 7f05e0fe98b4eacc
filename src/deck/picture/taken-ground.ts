import { contrast, LARGE_CONTRAST } from "../../model/contrast.ts";
import { PALETTE, type Palette } from "../../model/palette.ts";
import type { Box, TakenLook } from "../../model/slide-layouts.ts";
import { svgElement } from "../../ooxml/svg.ts";
import { inPoints } from "./text-lines.ts";

/** Background and surfaces of a master that somebody has brought; its pictures and ornaments are not drawn. */
export function groundPicture({ ground, surfaces }: TakenLook): string {
  const drawn = surfaces.map(({ box, hex }) => svgElement("rect", { ...inPoints(box), fill: `#${hex}` }));
  return svgElement("rect", { width: "100%", height: "100%", fill: `#${ground}` }) + drawn.join("");
}

/**
 * The colours of words in a box. What stands on a picture of the master has a colour for that, which may not be seen on
 * what is drawn here instead.
 */
export function paletteOn(palette: Palette, { ground, surfaces }: TakenLook, { x, y }: Box): Palette {
  const isUnder = ({ box }: TakenLook["surfaces"][number]) =>
    x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  const under = surfaces.findLast(isUnder)?.hex ?? ground;
  const [dark, light] = [PALETTE.ink, PALETTE.paper];
  const readable = contrast(dark, under) > contrast(light, under) ? dark : light;
  const entries = Object.entries(palette).map(([role, hex]) => [
    role,
    contrast(hex, under) < LARGE_CONTRAST ? readable : hex,
  ]);
  return Object.fromEntries(entries) as Palette;
}
