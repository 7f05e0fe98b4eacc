import type { FaceMetrics } from "../model/font-metrics.ts";

/** Unicode characters of the Basic Multilingual Plane, under Windows' number for them. */
const UNICODE = { platform: 3, encoding: 1, format: 4 };

/** Ends the list of runs; no text holds it. */
const NO_CHARACTER = 0xffff;

/**
 * Reads the advance width of every character from a TrueType font.
 *
 * Four small tables hold them; the outlines, which are nearly all of the file, are left alone. Only what the shipped
 * typeface uses is understood, and anything else is refused.
 *
 * Source: OpenType specification 1.9, tables head, hhea, hmtx, and cmap format 4.
 */
export function advanceWidths(font: Uint8Array): FaceMetrics {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tablesOf(view);
  const metrics = table("hmtx");
  // Glyphs beyond the last full metric share its width.
  const lastMetric = table("hhea").getUint16(34) - 1;
  const widthOf = (glyph: number) => metrics.getUint16(4 * Math.min(glyph, lastMetric));
  const advances = [...glyphs(unicodeMap(table("cmap")))].map(([character, glyph]) => [
    character,
    widthOf(glyph),
  ]);
  return { unitsPerEm: table("head").getUint16(18), advances: Object.fromEntries(advances) };
}

/** The font's directory: a part of the file by its four-letter name. */
function tablesOf(font: DataView): (name: string) => DataView {
  return (name) => {
    const wanted = [...name].reduce((code, letter) => code * 256 + letter.charCodeAt(0), 0);
    for (let index = 0; index < font.getUint16(4); index++) {
      const entry = 12 + 16 * index;
      if (font.getUint32(entry) === wanted)
        return part(font, font.getUint32(entry + 8), font.getUint32(entry + 12));
    }
    throw new RangeError(`font has no table ${name}`);
  };
}

function part(view: DataView, offset: number, length = view.byteLength - offset): DataView {
  return new DataView(view.buffer, view.byteOffset + offset, length);
}

function unicodeMap(cmap: DataView): DataView {
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const entry = 4 + 8 * index;
    const isUnicode =
      cmap.getUint16(entry) === UNICODE.platform && cmap.getUint16(entry + 2) === UNICODE.encoding;
    const map = part(cmap, cmap.getUint32(entry + 4));
    if (isUnicode && map.getUint16(0) === UNICODE.format) return map;
  }
  throw new RangeError("font has no Unicode map of format 4");
}

/** Every character of a map with the number of its glyph. A map is a list of runs of characters. */
function* glyphs(map: DataView): Generator<readonly [character: number, glyph: number]> {
  const column = map.getUint16(6);
  const [ends, starts, deltas, lists] = [14, 16 + column, 16 + 2 * column, 16 + 3 * column];
  for (let run = 0; run < column; run += 2) {
    const first = map.getUint16(starts + run);
    const delta = map.getUint16(deltas + run);
    // Zero, or how far behind this very field the run's list of glyphs begins.
    const list = map.getUint16(lists + run);
    for (let character = first; character <= map.getUint16(ends + run); character++) {
      const listed = list === 0 ? character : map.getUint16(lists + run + list + 2 * (character - first));
      const isMissing = (list > 0 && listed === 0) || character === NO_CHARACTER;
      if (!isMissing) yield [character, (listed + delta) % 0x1_0000];
    }
  }
}
