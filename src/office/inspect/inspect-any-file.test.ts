import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { detach, elementsBelow } from "../../ooxml/xml-tree.ts";
import { cleanDeck, cleanDocument } from "./clean-files.fixture.ts";
import { inspected } from "./inspected.fixture.ts";

/** Takes something away at random: an element, an attribute or a whole part. */
function spoil(file: OfficePackage, [what, where, which]: readonly [number, number, number]): void {
  const parts = file.names(/\.(xml|rels)$/);
  const part = parts[where % parts.length] ?? "";
  const elements = elementsBelow(file.xml(part)).slice(1);
  const element = elements[which % Math.max(1, elements.length)];
  if (what === 0) file.remove(part);
  else if (element && what === 1) detach(element);
  else if (element) {
    const attribute = element.attributes[which % Math.max(1, element.attributes.length)];
    if (attribute) element.setAttribute(attribute.name, ["", "-1", "rId999", "\u0085"][which % 4] ?? "");
  }
}

const damage = fc.array(fc.tuple(fc.nat(2), fc.nat(9999), fc.nat(9999)), { minLength: 1, maxLength: 6 });

describe("a file that is damaged in any way", () => {
  it.each([
    ["presentation", cleanDeck],
    ["document", cleanDocument],
  ])("is inspected to the end: %s", async (_, clean) => {
    await fc.assert(
      fc.asyncProperty(damage, async (steps) => {
        const file = await clean();
        for (const step of steps) spoil(file, step);
        for (const { code, severity, place } of inspected(file)) {
          expect(code).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
          expect(["error", "warning", "notice"]).toContain(severity);
          expect(place.file).toBe("fil");
        }
      }),
      { numRuns: 60, seed: 20_260_610 },
    );
  });
});
