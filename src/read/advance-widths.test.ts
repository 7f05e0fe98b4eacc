import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { advanceWidths } from "./advance-widths.ts";

const read = (face: string) =>
  readFileSync(fileURLToPath(new URL(`../../assets/fonts/Carlito-${face}.ttf`, import.meta.url)));

describe("advanceWidths", () => {
  // Counted with opentype.js 2.0.0, which agrees about every single character.
  it.each([
    ["Regular", 2_176_106],
    ["Bold", 2_233_666],
  ])("reads every character of Carlito %s, as an independent reader does", (face, sum) => {
    const { unitsPerEm, advances } = advanceWidths(read(face));
    expect(unitsPerEm).toBe(2048);
    expect(Object.keys(advances)).toHaveLength(2116);
    expect(Object.values(advances).reduce((total, width) => total + width, 0)).toBe(sum);
  });

  it("reads a font that lies somewhere in a larger buffer", () => {
    const font = read("Regular");
    const larger = new Uint8Array(font.length + 5);
    larger.set(font, 5);
    expect(advanceWidths(larger.subarray(5))).toEqual(advanceWidths(font));
  });

  it("refuses what is no such font", () => {
    expect(() => advanceWidths(new Uint8Array(64))).toThrow("font has no table hmtx");
  });
});
