import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributeLimits } from "./attribute-limits.ts";
import { oracleCases } from "./oracle.fixture.ts";

interface ChartCase {
  id: "p-chart" | "u-chart";
  numerators: number[];
  denominators: number[];
  multiplier?: number;
  centre: number;
  lower3: number[];
  upper3: number[];
}
const { attribute_charts } = oracleCases<{ attribute_charts: ChartCase[] }>("xmr.json");
const TOLERANCE = 1e-9;

describe("attributeLimits", () => {
  it.each(attribute_charts)("$id, every period", ({ id, numerators, denominators, ...row }) => {
    const counts = numerators.map((numerator, at) => ({ numerator, denominator: denominators[at]! }));
    const isShare = id === "p-chart";
    const got = attributeLimits(
      isShare ? { kind: "proportion" } : { kind: "rate", base: row.multiplier! },
      counts,
    );
    // The p chart is stored in percent.
    const unit = isShare ? 100 : 1;
    expect(Math.abs(unit * got.centre - row.centre)).toBeLessThanOrEqual(TOLERANCE);
    expect(got.limits).toHaveLength(row.lower3.length);
    for (const [at, { lower, upper }] of got.limits.entries()) {
      expect(Math.abs(unit * lower - row.lower3[at]!)).toBeLessThanOrEqual(TOLERANCE);
      expect(Math.abs(unit * upper - row.upper3[at]!)).toBeLessThanOrEqual(TOLERANCE);
    }
  });

  it("holds the centre, stays on the scale and narrows as a period counts more", () => {
    const count = fc.integer({ min: 1, max: 900 }).chain((denominator) =>
      fc.record({
        numerator: fc.integer({ min: 0, max: denominator }),
        denominator: fc.constant(denominator),
      }),
    );
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 30 }), (counts) => {
        const { centre, limits } = attributeLimits({ kind: "proportion" }, counts);
        const bySize = limits
          .map((limit, at) => ({ ...limit, size: counts[at]!.denominator }))
          .toSorted((a, b) => a.size - b.size);
        for (const [at, { lower, upper }] of bySize.entries()) {
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
          expect(lower).toBeLessThanOrEqual(centre);
          expect(upper).toBeGreaterThanOrEqual(centre);
          expect(upper).toBeLessThanOrEqual((bySize[at - 1]?.upper ?? 1) + 1e-12);
        }
      }),
    );
  });

  it("takes more events than people for a rate, not for a share, and nothing for neither", () => {
    const many = { numerator: 12, denominator: 8 };
    expect(attributeLimits({ kind: "rate", base: 1 }, [many]).centre).toBe(1.5);
    expect(() => attributeLimits({ kind: "proportion" }, [many])).toThrow(RangeError);
    expect(() => attributeLimits({ kind: "proportion" }, [])).toThrow(
      new RangeError("limits need at least one count"),
    );
  });
});
