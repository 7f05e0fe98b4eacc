import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betweenVariance } from "./between-variance.ts";
import { medianRatio } from "./median-ratio.ts";
import { oracleCases } from "./oracle.fixture.ts";
import { reliability } from "./reliability.ts";
import { systematicComponentOfVariation } from "./systematic-component-of-variation.ts";

interface Case {
  id: string;
  kind: "proportion" | "rate";
  x: number[];
  n: number[];
  dl_Q: number;
  dl_tau2: number;
  dl_I2: number;
  logit_y?: number[];
  logit_v?: number[];
  log_y?: number[];
  log_v?: number[];
  median_odds_ratio?: number;
  median_rate_ratio?: number;
  reliability: number[];
  scv_times_100?: number;
}
const oracle = oracleCases<{ tolerance_relative: number; cases: Case[] }>("variation_summary.json");
const counts = ({ x, n }: Case) => x.map((numerator, at) => ({ numerator, denominator: n[at]! }));
const expectNear = (got: number, expected: number | undefined) =>
  expect(Math.abs(got - expected!)).toBeLessThanOrEqual(oracle.tolerance_relative * Math.abs(expected!));

describe("variation between practices", () => {
  it.each(oracle.cases)("$id", (row) => {
    const got = betweenVariance(row.kind, counts(row));
    expectNear(got.weightedSpread, row.dl_Q);
    expectNear(got.tauSquared, row.dl_tau2);
    expectNear(got.shareBeyondChance, row.dl_I2);
    expectNear(medianRatio(got.tauSquared), row.median_odds_ratio ?? row.median_rate_ratio);
    expect(got.chanceVariances).toHaveLength(row.x.length);
    for (const [at, variance] of got.chanceVariances.entries()) {
      expectNear(variance, (row.logit_v ?? row.log_v)?.[at]);
      expectNear(reliability(got.tauSquared, variance), row.reliability[at]);
    }
  });

  // Two practices spread by (y1-y2)²/(v1+v2): so the levels themselves come to light.
  it.each(oracle.cases)("levels of $id on the log scale, pair by pair", (row) => {
    const levels = (row.logit_y ?? row.log_y)!;
    const practices = counts(row);
    for (const [at, level] of levels.slice(1).entries()) {
      const { weightedSpread, chanceVariances } = betweenVariance(row.kind, practices.slice(at, at + 2));
      const distance = Math.sqrt(weightedSpread * (chanceVariances[0]! + chanceVariances[1]!));
      expect(distance).toBeCloseTo(Math.abs(level - levels[at]!), 8);
    }
  });

  const rates = oracle.cases.filter(({ kind }) => kind === "rate");
  it.each(rates)("systematic component of $id", (row) => {
    expectNear(100 * systematicComponentOfVariation(counts(row)), row.scv_times_100);
  });

  const count = fc.record({
    numerator: fc.integer({ min: 0, max: 40 }),
    denominator: fc.integer({ min: 40, max: 900 }),
  });

  it("is never negative, bounded where it is a share, and indifferent to order", () => {
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 2, maxLength: 35 }),
        fc.constantFrom("proportion", "rate"),
        (all, kind) => {
          const got = betweenVariance(kind, all);
          expect(got.tauSquared).toBeGreaterThanOrEqual(0);
          expect(got.shareBeyondChance).toBeGreaterThanOrEqual(0);
          expect(got.shareBeyondChance).toBeLessThan(1);
          expect(medianRatio(got.tauSquared)).toBeGreaterThanOrEqual(1);
          expect(betweenVariance(kind, all.toReversed()).tauSquared).toBeCloseTo(got.tauSquared, 9);
        },
      ),
    );
  });

  it("trusts a larger practice more", () => {
    const [small, large] = betweenVariance("proportion", [
      { numerator: 10, denominator: 40 },
      { numerator: 300, denominator: 600 },
    ]).chanceVariances;
    expect(reliability(0.2, large!)).toBeGreaterThan(reliability(0.2, small!));
    expect(reliability(0, large!)).toBe(0);
  });

  it("refuses what has no variation", () => {
    expect(() => betweenVariance("rate", [{ numerator: 1, denominator: 9 }])).toThrow(
      new RangeError("variance between practices needs two, got 1"),
    );
    expect(() => systematicComponentOfVariation([{ numerator: 0, denominator: 9 }])).toThrow(
      new RangeError("systematic variation needs events, got 0"),
    );
    expect(() => medianRatio(-0.1)).toThrow(new RangeError("variance must be zero or more, got -0.1"));
    expect(() => reliability(0.2, 0)).toThrow(RangeError);
  });
});
