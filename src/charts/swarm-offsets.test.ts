import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { swarmOffsets } from "./swarm-offsets.ts";

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
