import type sharp from "sharp";
import { KitError } from "../model/kit-error.ts";

/** Enough for a full-width picture on a projector and a printed page alike. */
const PIXELS_PER_INCH = 200;

/**
 * Draws an SVG laid out in points as a PNG without metadata.
 *
 * The picture holds few colours, so a palette keeps it small. More effort at packing was measured to cost twice the
 * time for a tenth of the size.
 */
export async function drawPng(svg: string, rasterise: typeof sharp, ground = "ffffff"): Promise<Uint8Array> {
  const image = rasterise(Buffer.from(svg), { density: PIXELS_PER_INCH });
  return image
    .flatten({ background: `#${ground}` })
    .png({ palette: true, colours: 64, dither: 0, compressionLevel: 6, effort: 1 })
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
