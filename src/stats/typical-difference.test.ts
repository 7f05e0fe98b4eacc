import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oracleCases } from "./oracle.fixture.ts";
import { anyCounts } from "./random-counts.fixture.ts";
import { typicalDifference } from "./typical-difference.ts";

interface Case {
  id: string;
  kind: "proportion" | "rate";
  x: number[];
  n: number[];
  typical_difference: number;
}
const { clusters } = oracleCases<{ clusters: { tolerance_typical_difference: number; cases: Case[] } }>(
  "deleted_residuals.json",
);

describe("typical difference between two practices", () => {
  it.each(clusters.cases)("of $id", ({ kind, x, n, typical_difference }) => {
    const scale = kind === "proportion" ? ({ kind } as const) : ({ kind, base: 1 } as const);
    const got = typicalDifference(
      scale,
      x.map((numerator, at) => ({ numerator, denominator: n[at]! })),
    );
    expect(Math.abs(got - typical_difference)).toBeLessThanOrEqual(
      clusters.tolerance_typical_difference * typical_difference,
    );
  });

  it("is at least zero, below one for shares, the same in any order and for the patients outside", () => {
    fc.assert(
      fc.property(anyCounts(2, 20), (counts) => {
        const got = typicalDifference({ kind: "proportion" }, counts);
        expect(got).toBeGreaterThanOrEqual(0);
        expect(got).toBeLessThan(1);
        const outside = counts.map(({ numerator, denominator }) => ({
          numerator: denominator - numerator,
          denominator,
        }));
        expect(typicalDifference({ kind: "proportion" }, outside.toReversed())).toBeCloseTo(got, 8);
      }),
    );
  });

  it("grows with the base of a rate", () => {
    fc.assert(
      fc.property(anyCounts(2, 20), (counts) => {
        const perPerson = typicalDifference({ kind: "rate", base: 1 }, counts);
        expect(typicalDifference({ kind: "rate", base: 1000 }, counts)).toBeCloseTo(1000 * perPerson, 6);
      }),
    );
  });
});
