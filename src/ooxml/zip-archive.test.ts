import { afterEach, describe, expect, it } from "vitest";
import { closeZip, listZip, openZip } from "./zip-archive.ts";

const text = (words: string) => new TextEncoder().encode(words);
const PARTS = new Map([
  ["ppt/slides/slide1.xml", text("<s/>")],
  ["[Content_Types].xml", text("<t/>")],
  ["_rels/.rels", text("<r/>")],
  ["ppt/media/image1.png", text("not packed twice, not packed twice, not packed twice")],
]);
const TIME_ZONE = process.env.TZ;

afterEach(() => {
  if (TIME_ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = TIME_ZONE;
});

describe("canonical zip", () => {
  it("puts the content types first and the rest by name, whatever order they come in", () => {
    const shuffled = new Map([...PARTS].reverse());

    expect(listZip(closeZip(PARTS))).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "ppt/media/image1.png",
      "ppt/slides/slide1.xml",
    ]);
    expect(closeZip(shuffled)).toEqual(closeZip(PARTS));
  });

  it("gives back what was put in", () => {
    expect(new Map([...openZip(closeZip(PARTS))].sort())).toEqual(new Map([...PARTS].sort()));
  });

  it("says the first of January 1980 at midnight in every time zone", () => {
    const dosDateAndTime = (zone: string) => {
      process.env.TZ = zone;
      return [...closeZip(PARTS).subarray(10, 14)].join();
    };
    const zones = Intl.supportedValuesOf("timeZone");

    expect(zones.length).toBeGreaterThan(300);
    expect([...new Set(zones.map(dosDateAndTime))]).toEqual(["0,0,33,0"]);
  });
});
