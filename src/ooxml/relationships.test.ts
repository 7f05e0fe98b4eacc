import { describe, expect, it } from "vitest";
import { OfficePackage } from "./office-package.ts";
import {
  relationshipsOf,
  relationshipsPart,
  relationshipsSource,
  relationshipsXml,
} from "./relationships.ts";
import { closeZip } from "./zip-archive.ts";

const SLIDE = "ppt/slides/slide1.xml";

describe("relationships", () => {
  it("lie beside their part, and those of the package at the top", () => {
    expect(relationshipsPart(SLIDE)).toBe("ppt/slides/_rels/slide1.xml.rels");
    expect(relationshipsPart("")).toBe("_rels/.rels");
    expect([SLIDE, ""].map(relationshipsPart).map(relationshipsSource)).toEqual([SLIDE, ""]);
  });

  it.each([
    [SLIDE, "ppt/slideLayouts/slideLayout1.xml", "../slideLayouts/slideLayout1.xml"],
    ["ppt/presentation.xml", SLIDE, "slides/slide1.xml"],
    ["", "ppt/presentation.xml", "ppt/presentation.xml"],
    [SLIDE, "docProps/core.xml", "../../docProps/core.xml"],
  ])("lead from %j to %j by %j, and are read back so", (source, target, path) => {
    const xml = relationshipsXml(source, [{ type: "y", target }]);
    expect(xml).toContain(`Target="${path}"`);
    const parts = new Map([[relationshipsPart(source), new TextEncoder().encode(xml)]]);

    expect(relationshipsOf(new OfficePackage(closeZip(parts)), source)).toMatchObject([
      { id: "rId1", type: "y", target, isExternal: false },
    ]);
  });
});
