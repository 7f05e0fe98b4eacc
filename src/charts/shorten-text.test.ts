import { describe, expect, it } from "vitest";
import { shortenText } from "./shorten-text.ts";

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
