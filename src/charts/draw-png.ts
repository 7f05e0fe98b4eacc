import type sharp from "sharp";
import { KitError } from "../model/kit-error.ts";

/** As many across a slide as a projector shows; what is printed is the SVG. */
const PIXELS_PER_INCH = 150;

/**
 * Draws an SVG laid out in points as a PNG without metadata.
 *
 * In full colour: a palette halves the file, and choosing it was measured to take twice as long as everything else. More
 * effort at packing cost four times as much for a tenth of the size.
 */
export async function drawPng(svg: string, rasterise: typeof sharp, ground = "ffffff"): Promise<Uint8Array> {
  const image = rasterise(Buffer.from(svg), { density: PIXELS_PER_INCH });
  return image
    .flatten({ background: `#${ground}` })
    .png({ compressionLevel: 6 })
    .toBuffer();
}

const ONE_GLYPH =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">' +
  '<text x="4" y="34" font-size="36" font-family="Calibri">K</text></svg>';

/**
 * Proves that text is drawn before any chart is: without a font the rasteriser stays silent and leaves text out.
 *
 * @throws KitError "rendering" with `kit/no-font`
 */
export async function fontProbe(rasterise: typeof sharp): Promise<void> {
  const { channels } = await rasterise(Buffer.from(ONE_GLYPH)).stats();
  const opacity = channels.at(-1);
  if (opacity === undefined || opacity.max === 0)
    throw new KitError("rendering", [
      { code: "kit/no-font", severity: "error", place: { file: "assets/fonts/fonts.conf" } },
    ]);
}
