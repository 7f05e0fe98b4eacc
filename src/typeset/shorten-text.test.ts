import { describe, expect, it } from "vitest";
import { shortenApart, shortenText } from "./shorten-text.ts";

/** A typeface where every character is half as wide as the type is high. */
const face = {
  unitsPerEm: 2,
  advances: Object.fromEntries(Array.from({ length: 0x2100 }, (_, code) => [code, 1])),
};
const metrics = { regular: face, bold: face };
const type = { size: 10, weight: "regular" } as const;

describe("shortenText", () => {
  it("leaves text that fits as it is", () => {
    expect(shortenText(metrics, "Lægehuset", 45, type)).toBe("Lægehuset");
  });

  it("cuts at the end, without a space or point before the ellipsis", () => {
    expect(shortenText(metrics, "Lægehuset Nørregade", 60, type)).toBe("Lægehuset N…");
    expect(shortenText(metrics, "Lægehuset Nørregade", 55, type)).toBe("Lægehuset…");
    expect(shortenText(metrics, "H.C. Ørsted", 25, type)).toBe("H.C…");
  });

  it("gives nothing when not even the ellipsis fits", () => {
    expect(shortenText(metrics, "Lægehuset", 4, type)).toBe("");
  });
});

describe("shortenApart", () => {
  const apart = (names: readonly string[], width: number) => shortenApart(metrics, names, width, type);

  it("cuts at the end while that leaves the names apart", () => {
    expect(apart(["Lægehuset Nørregade", "Praksis Aa"], 60)).toEqual(["Lægehuset N…", "Praksis Aa"]);
  });

  it("cuts in the middle where names begin alike, keeping whole words of the end", () => {
    expect(apart(["Lægefællesskabet Skoven Øst", "Lægefællesskabet Skoven Øst 2"], 80)).toEqual([
      "Lægefælless… Øst",
      "Lægefælle… Øst 2",
    ]);
    expect(apart(["Lægefællesskabet Nordskoven", "Lægefællesskabet Sydskoven"], 60)).toEqual([
      "L… ordskoven",
      "L… Sydskoven",
    ]);
  });

  it("keeps to the width, and leaves one name alone", () => {
    for (const name of apart(["Lægefællesskabet Skoven Øst", "Lægefællesskabet Skoven Vest"], 80))
      expect(name.length * 5).toBeLessThanOrEqual(80);
    expect(apart(["Lægehuset", "Lægehuset"], 45)).toEqual(["Lægehuset", "Lægehuset"]);
  });
});
