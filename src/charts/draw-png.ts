import type sharp from "sharp";

/** Enough for a full-width picture on a projector and a printed page alike. */
const PIXELS_PER_INCH = 200;

/**
 * Draws an SVG laid out in points as a PNG without metadata.
 *
 * The picture holds few colours, so a palette keeps it small. More effort at packing was measured to cost twice the
 * time for a tenth of the size.
 */
export async function drawPng(svg: string, rasterise: typeof sharp): Promise<Uint8Array> {
  const image = rasterise(Buffer.from(svg), { density: PIXELS_PER_INCH });
  return image
    .flatten({ background: "#ffffff" })
    .png({ palette: true, colours: 64, dither: 0, compressionLevel: 6, effort: 1 })
    .toBuffer();
}
