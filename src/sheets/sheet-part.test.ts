import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareLength, sum } from "./sheet-part.ts";

const rows = fc.array(
  fc.record({ least: fc.integer({ min: 1, max: 2000 }), weight: fc.integer({ min: 0, max: 5 }) }),
  { minLength: 1, maxLength: 12 },
);

describe("shareLength", () => {
  it("gives rows their share by weight", () => {
    const row = (weight: number) => ({ least: 10, weight });
    expect(shareLength([row(1), row(2), row(1)], 400)).toEqual([100, 200, 100]);
  });

  it("holds a row that would be too low and lets the others share the rest", () => {
    expect(
      shareLength(
        [
          { least: 100, weight: 1 },
          { least: 10, weight: 4 },
          { least: 10, weight: 4 },
        ],
        500,
      ),
    ).toEqual([100, 200, 200]);
  });

  it("keeps a row without weight at its least height", () => {
    expect(shareLength([{ least: 70, weight: 0 }], 500)).toEqual([70]);
  });

  it("never goes under the least height, and fills the space without overrunning it", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 40_000 }), (given, space) => {
        const heights = shareLength(given, space);
        const least = sum(given.map((row) => row.least));
        expect(heights.every((height, index) => height >= (given[index]?.least ?? 0))).toBe(true);
        expect(sum(heights)).toBeLessThanOrEqual(Math.max(space, least));
        if (space >= least && given.every(({ weight }) => weight > 0)) {
          expect(sum(heights)).toBeGreaterThan(space - given.length);
        }
      }),
    );
  });
});
