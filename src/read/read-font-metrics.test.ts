import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";
import { readFontMetrics } from "./read-font-metrics.ts";

const FONTS = fileURLToPath(new URL("../../assets/fonts", import.meta.url));

describe("readFontMetrics", () => {
  let metrics: FontMetrics;
  beforeAll(async () => {
    metrics = await readFontMetrics(FONTS);
  });

  it("gives the widths the font file holds", () => {
    // Calibri's own advance widths: A 1185, space 463, digits 1038 of 2048.
    expect(metrics.regular.unitsPerEm).toBe(2048);
    expect(metrics.regular.advances[0x41]).toBe(1185);
    expect(metrics.regular.advances[0x20]).toBe(463);
    expect(textWidth(metrics, "17", 2048)).toBe(2 * 1038);
  });

  it("gives all digits one width, so that figures line up in columns", () => {
    const widths = [..."0123456789"].map((digit) => textWidth(metrics, digit, 10, "bold"));
    expect(new Set(widths).size).toBe(1);
  });

  it("covers Danish text with its no-break space and dashes", () => {
    for (const character of "ÆØÅæøåéÉ–…\u00a0·≥≤±²")
      expect(metrics.regular.advances[character.codePointAt(0) ?? 0], character).toBeDefined();
  });

  it("gives the no-break space the width of a space", () => {
    expect(textWidth(metrics, "17\u00a0%", 12)).toBe(textWidth(metrics, "17 %", 12));
  });

  it("tells of characters the font lacks", () => {
    expect(metrics.regular.advances["◆".codePointAt(0) ?? 0]).toBeUndefined();
  });
});
