import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FaceMetrics, FontMetrics } from "../model/font-metrics.ts";
import { advanceWidths } from "./advance-widths.ts";

/**
 * Reads how wide every character of the kit's typeface is.
 *
 * Carlito has the same widths as Calibri, so what is measured here holds in Office as well.
 *
 * @param folder the folder that holds `Carlito-Regular.ttf` and `Carlito-Bold.ttf`
 */
export async function readFontMetrics(folder: string): Promise<FontMetrics> {
  const [regular, bold] = await Promise.all([
    readFace(join(folder, "Carlito-Regular.ttf")),
    readFace(join(folder, "Carlito-Bold.ttf")),
  ]);
  return { regular, bold };
}

async function readFace(path: string): Promise<FaceMetrics> {
  const { unitsPerEm, advances } = advanceWidths(await readFile(path));
  return { unitsPerEm, advances: withNoBreakSpace(advances) };
}

/** Carlito has no glyph for the no-break space; every text shaper draws it as an ordinary space. */
function withNoBreakSpace(advances: FaceMetrics["advances"]): FaceMetrics["advances"] {
  const space = advances[0x20];
  return space === undefined ? advances : { 160: space, ...advances };
}
