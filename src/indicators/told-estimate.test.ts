import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateLevel, roundedDown, toldEstimate, toldValue } from "./told-estimate.ts";

const SHARE = { kind: "proportion" } as const;
const RATE = { kind: "rate", base: 1000 } as const;

describe("what closed view tells of a practice", () => {
  it("is a whole percent, and a rate to one event in a thousand listed", () => {
    expect(toldValue({ numerator: 77, denominator: 317 }, SHARE)).toBe(24);
    expect(toldValue({ numerator: 100, denominator: 1615 }, RATE)).toBe(62);
    expect(toldEstimate(100, 40, SHARE)).toMatchObject({ value: 100, upper95: 100 });
    expect(toldEstimate(0, 40, SHARE)).toMatchObject({ value: 0, lower95: 0 });
  });

  it("rules no list size out by its digits", () => {
    const listSize = fc.integer({ min: 1000, max: 12_000 });
    fc.assert(
      fc.property(listSize, fc.integer({ min: 0, max: 300 }), (denominator, rate) => {
        const numerator = Math.round((rate * denominator) / 1000);
        expect(toldValue({ numerator, denominator }, RATE)).toBe(rate);
      }),
    );
  });

  it("has interval ends in tenths, rounded outwards from Wilson's of the common size", () => {
    // 24 % of 80: Wilson's limits are 15.98 and 34.43, computed by hand from the formula.
    expect(toldEstimate(24, 80, SHARE)).toEqual({ value: 24, lower95: 15.9, upper95: 34.5 });
  });

  it("has an interval even where a rate of a small practice stands for less than one event", () => {
    const { lower95, upper95 } = toldEstimate(1, 200, RATE);
    expect(lower95).toBeLessThanOrEqual(1);
    expect(upper95).toBeGreaterThan(10);
  });
});

describe("the size that intervals are drawn from", () => {
  it.each([
    [10, 10],
    [11, 10],
    [29, 25],
    [30, 30],
    [99, 80],
    [100, 100],
    [1199, 1000],
    [6480, 6000],
    [7, 6],
  ])("of %i is %i", (size, told) => {
    expect(roundedDown(size)).toBeCloseTo(told, 9);
  });

  it("is never above the practice's own, nor more than a third of itself below", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 20_000 }), (size) => {
        expect(roundedDown(size)).toBeLessThanOrEqual(size);
        expect(size / roundedDown(size)).toBeLessThan(1.34);
      }),
    );
  });

  it("gives an interval that is hardly ever narrower than the practice's own", () => {
    const counts = fc
      .tuple(fc.integer({ min: 30, max: 2000 }), fc.double({ min: 0.05, max: 0.95, noNaN: true }))
      .map(([denominator, share]) => ({ numerator: Math.round(share * denominator), denominator }));
    fc.assert(
      fc.property(counts, (own) => {
        const told = toldEstimate(toldValue(own, SHARE), roundedDown(own.denominator), SHARE);
        const exact = estimateLevel(own, SHARE);
        // Only the rounding of the value itself, towards an end of the scale, can make it a little so.
        const ratio = (told.upper95 - told.lower95) / (exact.upper95 - exact.lower95);
        expect(ratio).toBeGreaterThan(0.94);
        expect(ratio).toBeLessThan(1.35);
      }),
    );
  });
});
