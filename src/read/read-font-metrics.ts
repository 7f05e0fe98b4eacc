import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FaceMetrics, FontMetrics } from "../typeset/font-metrics.ts";

/**
 * Reads how wide every character of the kit's typeface is.
 *
 * Carlito has the same widths as Calibri, so what is measured here holds in Office as well. The widths lie beside the
 * font files, taken from them by a font library in a test: parsing the fonts in every run took a tenth of a second.
 *
 * @param folder the folder that holds `widths.json`
 */
export async function readFontMetrics(folder: string): Promise<FontMetrics> {
  const { regular, bold }: FontMetrics = JSON.parse(await readFile(join(folder, "widths.json"), "utf8"));
  return { regular: withNoBreakSpace(regular), bold: withNoBreakSpace(bold) };
}

/** Carlito has no glyph for the no-break space; every text shaper draws it as an ordinary space. */
function withNoBreakSpace({ unitsPerEm, advances }: FaceMetrics): FaceMetrics {
  const space = advances[0x20];
  return { unitsPerEm, advances: space === undefined ? advances : { 160: space, ...advances } };
}
