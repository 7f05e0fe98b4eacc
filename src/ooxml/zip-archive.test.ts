import { afterEach, describe, expect, it } from "vitest";
import { OFFICE_LIMITS } from "./office-package.ts";
import { closeZip, listZip, openZip, UnsoundZip, unsafeNames } from "./zip-archive.ts";

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
    expect(new Map([...openZip(closeZip(PARTS), OFFICE_LIMITS)].sort())).toEqual(new Map([...PARTS].sort()));
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

/** What opening an archive comes to, when it is not opened. */
function faultOf(bytes: Uint8Array, limits = OFFICE_LIMITS): UnsoundZip["fault"] | undefined {
  try {
    openZip(bytes, limits);
    return undefined;
  } catch (cause) {
    if (cause instanceof UnsoundZip) return cause.fault;
    throw cause;
  }
}

describe("an archive that is not as it should be", () => {
  const whole = closeZip(PARTS);

  it("is told wherever it was cut off", () => {
    for (let length = 0; length < whole.length; length += 1)
      expect(faultOf(whole.subarray(0, length))).toEqual({ kind: "damaged" });
  });

  it("is told whichever sign of its parts was changed", () => {
    const stored = closeZip(PARTS, true);
    const at = Buffer.from(stored).indexOf("not packed twice");
    for (let sign = at; sign < at + 16; sign += 1)
      expect(faultOf(stored.with(sign, 0))).toEqual({ kind: "damaged" });
  });

  it("is held to the limits it is given", () => {
    const sizes = [{ of: /xml$/, each: 4, all: 7 }];
    expect(faultOf(whole, { ...OFFICE_LIMITS, parts: 3 })).toEqual({ kind: "too-many-parts", parts: 4 });
    expect(faultOf(whole, { ...OFFICE_LIMITS, sizes })).toEqual({ kind: "too-large", most: 7 });
    expect(faultOf(whole, { ...OFFICE_LIMITS, ratio: { most: 1, from: 30 } })).toBeUndefined();
    const tight = closeZip(new Map([["a.xml", new Uint8Array(5000)]]));
    expect(faultOf(tight, { ...OFFICE_LIMITS, ratio: { most: 100, from: 30 } })).toEqual({
      kind: "too-tight",
    });
  });

  it("names the entries that readers could take for each other", () => {
    expect(unsafeNames(["a", "b/", "A", "../c", "d/..e"]).map(({ name }) => name)).toEqual(["A", "../c"]);
  });
});
