import { bytesOf, type Logo } from "../model/brand.ts";
import { drawDecoration, type Page, position } from "./page.ts";
import type { Box } from "./slide-layout.ts";

/** Below the motif, at the right edge of what is read. */
const AREA: Box = { x: 9.48, y: 6.32, width: 3.2, height: 0.82 };

/** White round the picture, so that it is as legible as on the paper it was drawn for, whatever the accent. */
const PADDING = 0.13;

/** The sender's logo on a white plate. */
export function drawCoverLogo(page: Page, { png, widthPixels, heightPixels, words }: Logo) {
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
  drawDecoration(page, "rect", plate, { fill: { color: page.palette.paper }, what: "plade" });
  page.slide.addImage({
    ...position({ x: plate.x + PADDING, y: plate.y + PADDING, width, height }),
    data: `data:image/png;base64,${Buffer.from(bytesOf(png)).toString("base64")}`,
    altText: words,
    objectName: "Logo",
  });
}
