import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadApart, swarmOffsets } from "./keep-apart.ts";

const STRETCH = { from: 0, to: 200 };

describe("spreadApart", () => {
  it("leaves places with room where they are", () => {
    expect(spreadApart([10, 40, 90], 15, STRETCH)).toEqual([10, 40, 90]);
  });

  it("spreads a bundle evenly around its middle", () => {
    expect(spreadApart([100, 100, 100], 10, STRETCH)).toEqual([90, 100, 110]);
    expect(spreadApart([98, 102, 150], 10, STRETCH)).toEqual([95, 105, 150]);
  });

  it("stays inside", () => {
    expect(spreadApart([0, 1, 199, 200], 10, STRETCH)).toEqual([0, 10, 190, 200]);
  });

  it("always keeps order and distance while there is room", () => {
    const places = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 });
    fc.assert(
      fc.property(places, (unsorted) => {
        const wanted = unsorted.toSorted((a, b) => a - b);
        const spread = spreadApart(wanted, 20, STRETCH);
        for (const [index, place] of spread.entries()) {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(200 + 1e-9);
          if (index > 0) expect(place - spread[index - 1]!).toBeGreaterThanOrEqual(20 - 1e-9);
        }
      }),
    );
  });
});

const plain = (x: number) => ({ x, isMarked: false });

describe("swarmOffsets", () => {
  it("leaves dots with room on the middle line", () => {
    expect(swarmOffsets([plain(0), plain(20), plain(40)], { diameter: 8, reach: 20 })).toEqual({
      offsets: [0, 0, 0],
      isClear: true,
    });
  });

  it("moves neighbours apart and keeps the marked one in the middle", () => {
    const { offsets } = swarmOffsets([plain(10), plain(12), { x: 11, isMarked: true }], {
      diameter: 8,
      reach: 20,
    });
    const [first, second, marked] = offsets;
    expect(marked).toBe(0);
    expect(first).toBeLessThan(0);
    expect(second).toBeGreaterThan(0);
  });

  it("says when the row is too low", () => {
    expect(swarmOffsets([plain(0), plain(1)], { diameter: 8, reach: 5 })).toEqual({
      offsets: [0, 0],
      isClear: false,
    });
  });

  it("never leaves the row, and lets no dot hide another while there is room", () => {
    const positions = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 12 });
    fc.assert(
      fc.property(positions, (xs) => {
        const { offsets, isClear } = swarmOffsets(xs.map(plain), { diameter: 8, reach: 100 });
        expect(isClear).toBe(true);
        for (const [index, offset] of offsets.entries()) {
          expect(Math.abs(offset)).toBeLessThanOrEqual(100);
          for (let other = 0; other < index; other++)
            expect(Math.hypot(xs[index]! - xs[other]!, offset - offsets[other]!)).toBeGreaterThan(7.5);
        }
      }),
    );
  });
});
