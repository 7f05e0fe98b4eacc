import { bytesOf } from "../model/brand.ts";
import type { DrawnPicture } from "../model/drawn-deck.ts";
import type { OwnPicture } from "../model/own-words.ts";
import type { Box } from "../model/slide-layouts.ts";

/** A picture is not drawn larger than its points allow without looking coarse on a projector. */
const LEAST_PIXELS_PER_INCH = 72;

/** A picture of one's own at the top of an area and in the middle of its width, whole and in its own proportions. */
export function drawOwnPicture(
  { type, bytes, widthPixels, heightPixels, words }: OwnPicture,
  area: Box,
): DrawnPicture {
  const scale = Math.min(area.width / widthPixels, area.height / heightPixels, 1 / LEAST_PIXELS_PER_INCH);
  const [width, height] = [widthPixels * scale, heightPixels * scale];
  const box = { x: area.x + (area.width - width) / 2, y: area.y, width, height };
  return { kind: "picture", name: "Billede", place: "Billede", box, alt: words, type, bytes: bytesOf(bytes) };
}
