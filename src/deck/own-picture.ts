import { bytesOf } from "../model/brand.ts";
import type { OwnPicture } from "../model/own-words.ts";
import { type Page, position } from "./page.ts";
import type { Box } from "./slide-layout.ts";

/** A picture is not drawn larger than its points allow without looking coarse on a projector. */
const LEAST_PIXELS_PER_INCH = 72;

/** A picture of one's own at the top of an area and in the middle of its width, whole and in its own proportions. */
export function drawOwnPicture(
  page: Page,
  { type, bytes, widthPixels, heightPixels, words }: OwnPicture,
  area: Box,
) {
  const scale = Math.min(area.width / widthPixels, area.height / heightPixels, 1 / LEAST_PIXELS_PER_INCH);
  const [width, height] = [widthPixels * scale, heightPixels * scale];
  page.slide.addImage({
    ...position({ x: area.x + (area.width - width) / 2, y: area.y, width, height }),
    data: `data:image/${type};base64,${Buffer.from(bytesOf(bytes)).toString("base64")}`,
    altText: words,
    objectName: "Billede",
  });
}
