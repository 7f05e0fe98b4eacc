import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oracleRows } from "./oracle.fixture.ts";
import { rateInterval } from "./rate-interval.ts";

type Row = {
  x: number;
  n: number;
  multiplier: number;
  confidence: number;
  value: number;
  lower: number;
  upper: number;
  tol: number;
};
const below10 = oracleRows<Row>("poisson_exact.csv").filter(({ x }) => x < 10);
const from10 = oracleRows<Row>("byars.csv").filter(({ x, n }) => x >= 10 && n > 0);

describe("rateInterval", () => {
  it("is tested on both sides of its switch", () => {
    expect(below10.map(({ x }) => x)).toContain(9);
    expect(from10.map(({ x }) => x)).toContain(10);
  });

  it.each([...below10, ...from10])("$x events in $n per $multiplier at $confidence", (row) => {
    const got = rateInterval({ numerator: row.x, denominator: row.n }, row.multiplier, row.confidence);
    expect(Math.abs(got.lower - row.lower)).toBeLessThanOrEqual(row.tol);
    expect(Math.abs(got.upper - row.upper)).toBeLessThanOrEqual(row.tol);
    expect(got.lower).toBeLessThanOrEqual(row.value);
    expect(got.upper).toBeGreaterThan(row.value);
  });

  it("holds the observed rate and grows with the events, across the switch too", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 9000 }),
        fc.constantFrom(0.95, 0.998),
        (numerator, denominator, confidence) => {
          const here = rateInterval({ numerator, denominator }, 1000, confidence);
          const next = rateInterval({ numerator: numerator + 1, denominator }, 1000, confidence);
          expect(here.lower).toBeLessThanOrEqual((numerator / denominator) * 1000);
          expect(here.upper).toBeGreaterThan((numerator / denominator) * 1000);
          expect(next.lower).toBeGreaterThan(here.lower);
          expect(next.upper).toBeGreaterThan(here.upper);
        },
      ),
    );
  });

  it("allows more events than people, and no empty denominator", () => {
    expect(rateInterval({ numerator: 30, denominator: 20 }, 1, 0.95).lower).toBeGreaterThan(1);
    expect(() => rateInterval({ numerator: 3, denominator: 0 }, 1000, 0.95)).toThrow(
      new RangeError("denominator must be above zero, got 0"),
    );
    expect(() => rateInterval({ numerator: -3, denominator: 9 }, 1000, 0.95)).toThrow(
      new RangeError("numerator must be zero or more, got -3"),
    );
  });
});
