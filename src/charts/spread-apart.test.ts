import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadApart } from "./spread-apart.ts";

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
