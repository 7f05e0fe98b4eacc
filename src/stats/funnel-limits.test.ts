import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oracleRows } from "./oracle.fixture.ts";
import { proportionFunnelLimits } from "./proportion-funnel-limits.ts";
import { rateFunnelLimits } from "./rate-funnel-limits.ts";

type Row = {
  method: string;
  baseline: number;
  size: number;
  level: number;
  lower: number;
  upper: number;
  tol: number;
};
const rows = oracleRows<Row>("funnel.csv");
const of = (method: string) => rows.filter((row) => row.method === method);

const expectLimits = (got: { lower: number; upper: number }, row: Row) => {
  expect(Math.abs(got.lower - row.lower)).toBeLessThanOrEqual(row.tol);
  expect(Math.abs(got.upper - row.upper)).toBeLessThanOrEqual(row.tol);
};

describe("funnel limits", () => {
  it("meet every method of the oracle here or in poisson-exact-interval.test.ts", () => {
    expect(new Set(rows.map(({ method }) => method))).toEqual(
      new Set([
        "phe-proportion-score",
        "spiegelhalter-exact-binomial-interpolated",
        "exact-poisson-interpolated",
        "phe-ratio-exact-poisson",
        "phe-rate-exact-poisson",
        "funnelplotr-SR-poisson",
      ]),
    );
  });

  it.each(of("phe-proportion-score"))("score form: $baseline of $size at $level", (row) => {
    expectLimits(proportionFunnelLimits(row.baseline, row.size, row.level, "score"), row);
  });

  it.each(of("spiegelhalter-exact-binomial-interpolated"))("exact: $baseline of $size at $level", (row) => {
    expectLimits(proportionFunnelLimits(row.baseline, row.size, row.level), row);
  });

  it.each(of("exact-poisson-interpolated"))("rate: $baseline per 1 000 at $size listed, $level", (row) => {
    expectLimits(rateFunnelLimits(row.baseline, row.size, 1000, row.level), row);
  });
});

describe("proportionFunnelLimits", () => {
  it("holds the baseline, stays on the scale and is mirrored when the question is turned", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.integer({ min: 5, max: 3000 }),
        fc.constantFrom(0.95, 0.998),
        (baseline, denominator, confidence) => {
          const { lower, upper } = proportionFunnelLimits(baseline, denominator, confidence);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
          expect(lower).toBeLessThan(baseline);
          const score = proportionFunnelLimits(baseline, denominator, confidence, "score");
          const expected = Math.min(baseline, 1 - baseline) * denominator;
          if (expected > 100)
            expect(Math.abs(upper - score.upper)).toBeLessThan(0.1 * (score.upper - baseline));
        },
      ),
    );
  });

  it("has no width where nobody or everybody is counted", () => {
    for (const form of ["exact", "score"] as const) {
      expect(proportionFunnelLimits(0, 40, 0.95, form)).toEqual({ lower: 0, upper: 0 });
      expect(proportionFunnelLimits(1, 40, 0.95, form)).toEqual({ lower: 1, upper: 1 });
    }
  });

  it("refuses a baseline in percent and an empty denominator", () => {
    expect(() => proportionFunnelLimits(25, 40, 0.95)).toThrow(
      new RangeError("baseline must lie in 0..1, got 25"),
    );
    expect(() => proportionFunnelLimits(0.25, 0, 0.95)).toThrow(
      new RangeError("denominator must be above zero, got 0"),
    );
  });
});

describe("rateFunnelLimits", () => {
  it("holds the baseline and narrows as the practice grows", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 200, noNaN: true }),
        fc.integer({ min: 500, max: 9000 }),
        fc.constantFrom(0.95, 0.998),
        (baseline, denominator, confidence) => {
          const here = rateFunnelLimits(baseline, denominator, 1000, confidence);
          const twice = rateFunnelLimits(baseline, 2 * denominator, 1000, confidence);
          expect(here.lower).toBeLessThan(baseline);
          expect(here.upper).toBeGreaterThan(baseline);
          expect(twice.upper).toBeLessThan(here.upper);
          expect(twice.lower).toBeGreaterThanOrEqual(here.lower);
        },
      ),
    );
  });

  it("has no width at a baseline of zero", () => {
    expect(rateFunnelLimits(0, 1650, 1000, 0.998)).toEqual({ lower: 0, upper: 0 });
    expect(() => rateFunnelLimits(-1, 1650, 1000, 0.95)).toThrow(RangeError);
    expect(() => rateFunnelLimits(18, 0, 1000, 0.95)).toThrow(RangeError);
  });
});
