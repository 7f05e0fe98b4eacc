import { describe, expect, it } from "vitest";
import { type ColourRole, PALETTE } from "./palette.ts";

/** Relative luminance and contrast as WCAG 2.1 defines them. */
function luminance(role: ColourRole): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(PALETTE[role].slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: ColourRole, other: ColourRole): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const SURFACES = ["paper", "band", "tint"] as const;

describe("the palette", () => {
  it.each(["ink", "quiet", "cluster", "reference", "above", "below"] as const)("can be read: %s", (role) => {
    for (const surface of SURFACES) expect(contrast(role, surface)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["practice", "interval", "uncertain", "cluster", "reference", "above", "below"] as const)(
    "can be seen as a mark: %s",
    (role) => {
      for (const surface of SURFACES) expect(contrast(role, surface)).toBeGreaterThanOrEqual(3);
    },
  );

  it("lets a number be read in every part of a bar", () => {
    for (const role of ["part1", "part3", "part5"] as const)
      expect(contrast("paper", role)).toBeGreaterThanOrEqual(4.5);
    for (const role of ["part2", "part4", "part6", "rest"] as const)
      expect(contrast("ink", role)).toBeGreaterThanOrEqual(4.5);
  });

  it("sets neighbouring parts apart without colour", () => {
    const parts = ["part1", "part2", "part3", "part4", "part5", "part6"] as const;
    for (const [index, role] of parts.slice(1).entries())
      expect(contrast(role, parts[index]!)).toBeGreaterThanOrEqual(3);
    expect(contrast("part5", "rest")).toBeGreaterThanOrEqual(3);
  });

  it("keeps the interval lighter than its mark, and the band lighter than any line", () => {
    expect(luminance("interval")).toBeGreaterThan(luminance("practice"));
    expect(luminance("band")).toBeGreaterThan(luminance("guide"));
  });

  it("has no red or green that would judge", () => {
    const hues = (["above", "below", "practice", "cluster"] as const).map(hue);
    for (const degrees of hues) {
      expect(degrees > 15 && degrees < 345).toBe(true);
      expect(degrees < 80 || degrees > 165).toBe(true);
    }
  });
});

function hue(role: ColourRole): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(PALETTE[role].slice(at, at + 2), 16),
  );
  const degrees = (Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI;
  return (degrees + 360) % 360;
}
