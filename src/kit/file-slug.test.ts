import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileSlug } from "./file-slug.ts";

describe("file names", () => {
  it.each([
    ["Nordlys-Klyngen", "nordlys-klyngen"],
    ["Kløngen Køge", "kloengen-koege"],
    ["Ærø & Åbenrå", "aeroe-aabenraa"],
    ["Café Éclair", "cafe-eclair"],
    ["../../etc/passwd", "etc-passwd"],
    ["CON", "con-klynge"],
    ["Tidligere", "tidligere-klynge"],
    ["🙂", "klynge"],
  ])("%s becomes %s", (name, slug) => {
    expect(fileSlug(name)).toBe(slug);
  });

  it("are safe and short for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
        expect(fileSlug(name)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,44}[a-z0-9])?$/);
      }),
    );
  });
});
