import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oracleRows } from "./oracle.fixture.ts";
import { wilsonInterval } from "./wilson-interval.ts";

type Row = { x: number; n: number; confidence: number; lower: number; upper: number; tol: number };
const rows = oracleRows<Row>("wilson.csv");

describe("wilsonInterval", () => {
  it.each(rows)("$x of $n at $confidence", ({ x, n, confidence, lower, upper, tol }) => {
    const got = wilsonInterval({ numerator: x, denominator: n }, confidence);
    expect(Math.abs(got.lower - lower)).toBeLessThanOrEqual(tol);
    expect(Math.abs(got.upper - upper)).toBeLessThanOrEqual(tol);
  });

  const count = fc.integer({ min: 1, max: 20_000 }).chain((denominator) =>
    fc.record({
      numerator: fc.integer({ min: 0, max: denominator }),
      denominator: fc.constant(denominator),
    }),
  );

  it("stays on the scale, holds the observed share and is mirrored when the question is turned", () => {
    fc.assert(
      fc.property(count, fc.constantFrom(0.95, 0.998), ({ numerator, denominator }, confidence) => {
        const { lower, upper } = wilsonInterval({ numerator, denominator }, confidence);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(numerator / denominator);
        expect(upper).toBeGreaterThanOrEqual(numerator / denominator);
        const turned = wilsonInterval({ numerator: denominator - numerator, denominator }, confidence);
        expect(turned.lower).toBeCloseTo(1 - upper, 12);
        expect(turned.upper).toBeCloseTo(1 - lower, 12);
      }),
    );
  });

  it("ends exactly on the scale for none and for all", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (denominator) => {
        expect(wilsonInterval({ numerator: 0, denominator }, 0.95).lower).toBe(0);
        expect(wilsonInterval({ numerator: denominator, denominator }, 0.95).upper).toBe(1);
      }),
    );
  });

  it("narrows as the practice grows and widens with the confidence asked for", () => {
    fc.assert(
      fc.property(count, ({ numerator, denominator }) => {
        const width = (times: number, confidence: number) => {
          const limits = wilsonInterval(
            { numerator: numerator * times, denominator: denominator * times },
            confidence,
          );
          return limits.upper - limits.lower;
        };
        expect(width(2, 0.95)).toBeLessThan(width(1, 0.95));
        expect(width(1, 0.998)).toBeGreaterThan(width(1, 0.95));
      }),
    );
  });

  it.each([
    [{ numerator: 5, denominator: 4 }, 0.95, "numerator must lie in 0..4, got 5"],
    [{ numerator: -1, denominator: 4 }, 0.95, "numerator must lie in 0..4, got -1"],
    [{ numerator: 0, denominator: 0 }, 0.95, "denominator must be above zero, got 0"],
    [{ numerator: Number.NaN, denominator: 4 }, 0.95, "numerator must lie in 0..4, got NaN"],
    [{ numerator: 1, denominator: 4 }, 1.96, "confidence must lie between 0 and 1, got 1.96"],
  ])("refuses %j at %d", (impossible, confidence, message) => {
    expect(() => wilsonInterval(impossible, confidence)).toThrow(new RangeError(message));
  });
});
