import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Counts } from "../model/results.ts";
import { estimateLevel } from "./estimate-level.ts";
import { toldEstimate } from "./told-estimate.ts";

const SHARE = { kind: "proportion" } as const;
const RATE = { kind: "rate", base: 1000 } as const;

const told = (numerator: number, denominator: number, measure: typeof SHARE | typeof RATE = SHARE) =>
  JSON.stringify(toldEstimate({ numerator, denominator }, measure));

/** Every pair of counts that is told the same way, as somebody would find it who measures the drawing. */
function pairsToldAs(
  estimate: string,
  measure: typeof SHARE | typeof RATE,
  sizes: readonly number[],
): readonly Counts[] {
  return sizes.flatMap((denominator) =>
    Array.from({ length: Math.min(denominator, 400) + 1 }, (_, numerator) => ({
      numerator,
      denominator,
    })).filter((counts) => told(counts.numerator, counts.denominator, measure) === estimate),
  );
}

describe("what closed view tells of a practice", () => {
  it("is a whole percent, and a rate to one event in a thousand listed", () => {
    expect(toldEstimate({ numerator: 77, denominator: 317 }, SHARE).value).toBe(24);
    expect(toldEstimate({ numerator: 100, denominator: 1615 }, RATE).value).toBe(62);
    expect(toldEstimate({ numerator: 40, denominator: 40 }, SHARE)).toMatchObject({
      value: 100,
      upper95: 100,
    });
    expect(toldEstimate({ numerator: 0, denominator: 40 }, SHARE)).toMatchObject({ value: 0, lower95: 0 });
    expect(toldEstimate({ numerator: 12, denominator: 0 }, { kind: "count" }).value).toBe(12);
  });

  it.each([
    [77, 317],
    [39, 153],
    [21, 82],
    [8, 33],
    [120, 431],
  ])("lets nobody find %i of %i again", (numerator, denominator) => {
    const sizes = Array.from({ length: 500 }, (_, index) => index + 10);
    const found = pairsToldAs(told(numerator, denominator), SHARE, sizes);
    expect(new Set(found.map((counts) => counts.denominator)).size).toBeGreaterThan(2);
  });

  it("rules no list size out by its digits", () => {
    const listSize = fc.integer({ min: 1000, max: 12_000 });
    fc.assert(
      fc.property(listSize, fc.integer({ min: 0, max: 300 }), (denominator, rate) => {
        const numerator = Math.round((rate * denominator) / 1000);
        expect(toldEstimate({ numerator, denominator }, RATE).value).toBe(rate);
      }),
    );
  });

  it("has an interval about as wide as the practice's own, and on the careful side", () => {
    const counts = fc
      .tuple(fc.integer({ min: 30, max: 2000 }), fc.double({ min: 0.05, max: 0.95, noNaN: true }))
      .map(([denominator, share]) => ({ numerator: Math.round(share * denominator), denominator }));
    const width = ({ lower95, upper95 }: { readonly lower95: number; readonly upper95: number }) =>
      upper95 - lower95;
    fc.assert(
      fc.property(counts, (one) => {
        const ratio = width(toldEstimate(one, SHARE)) / width(estimateLevel(one, SHARE));
        expect(ratio).toBeGreaterThan(0.94);
        expect(ratio).toBeLessThan(1.32);
      }),
    );
  });
});
