import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heterogeneity } from "./heterogeneity.ts";
import { oracleCases } from "./oracle.fixture.ts";
import { pooledCount } from "./pooled-count.ts";
import { quantileType7 } from "./quantile-type-7.ts";

interface Case {
  id: string;
  kind: "proportion" | "rate";
  x: number[];
  n: number[];
  multiplier?: number;
  [figure: string]: unknown;
}
const oracle = oracleCases<{ tolerance_relative: number; cases: Case[] }>("variation_summary.json");
const counts = ({ x, n }: Case) => x.map((numerator, at) => ({ numerator, denominator: n[at]! }));
const expectNear = (got: number, expected: unknown) =>
  expect(Math.abs(got - Number(expected))).toBeLessThanOrEqual(
    oracle.tolerance_relative * Math.abs(Number(expected)),
  );

describe("heterogeneity", () => {
  it.each(oracle.cases)("$id", (row) => {
    const got = heterogeneity(row.kind, counts(row));
    expectNear(got.chiSquare, row.heterogeneity_chi2);
    expect(got.degreesOfFreedom).toBe(row.df);
    expectNear(got.pValue, row.p_value);
    expectNear(got.dispersion, row.dispersion_phi);
  });

  it("is nothing when all practices agree, at 0 and at 100 % too", () => {
    const same = (numerator: number) =>
      [50, 100, 200].map((n) => ({ numerator: numerator * n, denominator: n }));
    for (const share of [0, 0.25, 1]) {
      expect(heterogeneity("proportion", same(share)).chiSquare).toBeCloseTo(0, 10);
      expect(heterogeneity("proportion", same(share)).pValue).toBeCloseTo(1, 10);
    }
    expect(heterogeneity("rate", same(0))).toMatchObject({ chiSquare: 0, pValue: 1 });
  });

  it("does not depend on the order of the practices", () => {
    const count = fc.record({
      numerator: fc.integer({ min: 0, max: 20 }),
      denominator: fc.integer({ min: 20, max: 400 }),
    });
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 2, maxLength: 35 }),
        fc.constantFrom("proportion", "rate"),
        (all, kind) => {
          const [forth, back] = [heterogeneity(kind, all), heterogeneity(kind, all.toReversed())];
          expect(back.chiSquare).toBeCloseTo(forth.chiSquare, 8);
          expect(forth.pValue).toBeGreaterThanOrEqual(0);
          expect(forth.pValue).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it("finds chance alone to be chance: equal levels drawn at random are rarely below p = 0.001", () => {
    const draws = fc.sample(
      fc.array(fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), { minLength: 8, maxLength: 8 }),
      { numRuns: 60, seed: 7 },
    );
    const rare = draws.filter((practices) => {
      const all = practices.map((people) => ({ numerator: people.filter(Boolean).length, denominator: 60 }));
      return heterogeneity("proportion", all).pValue < 0.001;
    });
    expect(rare.length).toBeLessThanOrEqual(1);
  });

  it("refuses a single practice and an empty denominator", () => {
    expect(() => heterogeneity("rate", [{ numerator: 1, denominator: 9 }])).toThrow(
      new RangeError("heterogeneity needs two practices, got 1"),
    );
    expect(() =>
      heterogeneity("proportion", [
        { numerator: 1, denominator: 9 },
        { numerator: 0, denominator: 0 },
      ]),
    ).toThrow(new RangeError("denominator must be above zero, got 0"));
  });
});

describe("what is said beside it", () => {
  it.each(oracle.cases)("pooled value and quantiles of $id", (row) => {
    const base = row.multiplier ?? 1;
    const pooled = pooledCount(counts(row));
    const values = counts(row).map(({ numerator, denominator }) => (numerator / denominator) * base);
    expectNear((pooled.numerator / pooled.denominator) * base, row.pooled);
    const named = { min: 0, p10: 0.1, q1: 0.25, median: 0.5, q3: 0.75, p90: 0.9, max: 1 };
    for (const [name, probability] of Object.entries(named)) {
      expectNear(quantileType7(values, probability), row[name]);
    }
    const at = (probability: number) => quantileType7(values, probability);
    expectNear(at(0.75) - at(0.25), row.iqr);
    // Stored as null where the lowest is zero: one reason why no slide ever prints a ratio of ends.
    for (const [ratio, stored] of [
      [at(0.9) / at(0.1), row.ratio_p90_p10],
      [at(1) / at(0), row.ratio_max_min],
    ] as const) {
      if (stored === null) expect(ratio).toBe(Number.POSITIVE_INFINITY);
      else expectNear(ratio, stored);
    }
  });

  it.each(oracle.cases)(
    "the mean of the practices of $id is another quantity than their pooled value",
    (row) => {
      const base = row.multiplier ?? 1;
      const alike = counts(row).map(({ numerator, denominator }) => ({
        numerator: (numerator / denominator) * base,
        denominator: 1,
      }));
      const mean = pooledCount(alike);
      expectNear(mean.numerator / mean.denominator, row.mean_of_values);
      expect(row.mean_of_values).not.toBeCloseTo(row.pooled as number, 3);
    },
  );

  it.each(oracle.cases.filter(({ expected }) => expected !== undefined))("expected events of $id", (row) => {
    const pooled = pooledCount(counts(row));
    for (const [at, { denominator }] of counts(row).entries()) {
      expectNear((denominator * pooled.numerator) / pooled.denominator, (row.expected as number[])[at]);
    }
  });
});
