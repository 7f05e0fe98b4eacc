import { bytesOf, type Logo } from "../model/brand.ts";
import type { DrawnShape } from "../model/drawn-deck.ts";
import type { Box } from "../model/slide-layouts.ts";
import { drawMark } from "./page.ts";

/** Below the motif, at the right edge of what is read. */
const AREA: Box = { x: 9.48, y: 6.32, width: 3.2, height: 0.82 };

/** White round the picture, so that it is as legible as on the paper it was drawn for, whatever the accent. */
const PADDING = 0.13;

/** The sender's logo on a white plate. */
export function drawCoverLogo({ png, widthPixels, heightPixels, words }: Logo): readonly DrawnShape[] {
  const scale = Math.min(
    (AREA.width - 2 * PADDING) / widthPixels,
    (AREA.height - 2 * PADDING) / heightPixels,
  );
  const [width, height] = [widthPixels * scale, heightPixels * scale];
  const plate = {
    x: AREA.x + AREA.width - width - 2 * PADDING,
    y: AREA.y + AREA.height - height - 2 * PADDING,
    width: width + 2 * PADDING,
    height: height + 2 * PADDING,
  };
  const box = { x: plate.x + PADDING, y: plate.y + PADDING, width, height };
  return [
    drawMark("plade", { shape: "rect", box: plate, fill: "plate" }),
    { kind: "picture", name: "Logo", box, alt: words, type: "png", bytes: bytesOf(png) },
  ];
}
