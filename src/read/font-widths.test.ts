import { readFile } from "node:fs/promises";
import opentype from "opentype.js";
import { expect, it } from "vitest";

/** What the font file itself says, read by a font library. */
async function faceOf(name: string) {
  const font = opentype.parse(Uint8Array.from(await readFile(`assets/fonts/Carlito-${name}.ttf`)).buffer);
  const advances = Object.entries(font.tables.cmap.glyphIndexMap).map(([codePoint, glyph]) => [
    codePoint,
    font.glyphs.get(glyph).advanceWidth,
  ]);
  return { unitsPerEm: font.unitsPerEm, advances: Object.fromEntries(advances) };
}

// Written anew with `vitest -u` when the typeface changes.
it("keeps assets/fonts/widths.json as the font files have it", async () => {
  const widths = { regular: await faceOf("Regular"), bold: await faceOf("Bold") };
  await expect(`${JSON.stringify(widths)}\n`).toMatchFileSnapshot("../../assets/fonts/widths.json");
});
