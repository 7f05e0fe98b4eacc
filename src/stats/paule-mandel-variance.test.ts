import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logLevels } from "./log-levels.ts";
import { oracleCases } from "./oracle.fixture.ts";
import { pauleMandelVariance } from "./paule-mandel-variance.ts";
import { anyCounts } from "./random-counts.fixture.ts";
import { weightedLevel } from "./weighted-level.ts";

interface Published {
  y: number[];
  v: number[];
  tau: number;
  mean: number;
  standard_error: number;
  tolerance: number;
}
interface Case {
  id: string;
  kind: "proportion" | "rate";
  x: number[];
  n: number[];
  tau2: number;
  mean: number;
}
interface Spread extends Pick<Case, "id" | "kind" | "x" | "n"> {
  dl_Q: number;
  logit_y?: number[];
  logit_v?: number[];
  log_y?: number[];
  log_v?: number[];
}
const { clasp, clusters } = oracleCases<{
  clasp: Published;
  clusters: { tolerance_relative: number; cases: Case[] };
}>("deleted_residuals.json");
const variation = oracleCases<{ tolerance_relative: number; cases: Spread[] }>("variation_summary.json");
const countsOf = ({ x, n }: Pick<Case, "x" | "n">) =>
  x.map((numerator, at) => ({ numerator, denominator: n[at]! }));

describe("variance between practices by Paule and Mandel", () => {
  it("is the one published for six trials, with the mean and its error", () => {
    const levels = clasp.y.map((level, at) => ({ level, variance: clasp.v[at]! }));
    const tauSquared = pauleMandelVariance(levels);
    expect(Math.abs(Math.sqrt(tauSquared) - clasp.tau)).toBeLessThanOrEqual(clasp.tolerance);
    const { mean, variance } = weightedLevel(levels, tauSquared);
    expect(Math.abs(mean - clasp.mean)).toBeLessThanOrEqual(clasp.tolerance);
    expect(Math.abs(Math.sqrt(variance) - clasp.standard_error)).toBeLessThanOrEqual(clasp.tolerance);
  });

  it.each(clusters.cases)("of $id", (row) => {
    const levels = logLevels(row.kind, countsOf(row));
    const tauSquared = pauleMandelVariance(levels);
    expect(Math.abs(tauSquared - row.tau2)).toBeLessThanOrEqual(clusters.tolerance_relative * row.tau2);
    expect(weightedLevel(levels, tauSquared).mean).toBeCloseTo(row.mean, 8);
  });

  it.each(variation.cases)("of $id starts from the same levels and spread", (row) => {
    const near = (got: number, expected = Number.NaN) =>
      expect(Math.abs(got - expected)).toBeLessThanOrEqual(variation.tolerance_relative * Math.abs(expected));
    const levels = logLevels(row.kind, countsOf(row));
    near(weightedLevel(levels, 0).weightedSpread, row.dl_Q);
    for (const [at, { level, variance }] of levels.entries()) {
      near(level, (row.logit_y ?? row.log_y)?.[at]);
      near(variance, (row.logit_v ?? row.log_v)?.[at]);
    }
  });

  it("of a hand-worked pair: (y1-y2)²/2 less the variance they share", () => {
    // Q = (y1-y2)²/2(v+τ²) = 1.
    const pair = [
      { level: 0, variance: 0.1 },
      { level: 1, variance: 0.1 },
    ];
    expect(pauleMandelVariance(pair)).toBeCloseTo(0.4, 12);
    expect(pauleMandelVariance(pair.map(({ level }) => ({ level, variance: 0.6 })))).toBe(0);
  });

  it("brings Q to k-1, is zero just when chance explains all, and does not mind order", () => {
    fc.assert(
      fc.property(anyCounts(2), fc.constantFrom("proportion", "rate"), (counts, kind) => {
        const levels = logLevels(kind, counts);
        const tauSquared = pauleMandelVariance(levels);
        expect(tauSquared > 0).toBe(weightedLevel(levels, 0).weightedSpread > counts.length - 1);
        if (tauSquared > 0) {
          expect(weightedLevel(levels, tauSquared).weightedSpread).toBeCloseTo(counts.length - 1, 6);
        }
        expect(pauleMandelVariance(levels.toReversed())).toBeCloseTo(tauSquared, 8);
      }),
    );
  });

  it("refuses what has no spread", () => {
    expect(() => pauleMandelVariance([{ level: 0, variance: 1 }])).toThrow(
      new RangeError("variance between practices needs two, got 1"),
    );
    expect(() => weightedLevel([], 0)).toThrow(new RangeError("a mean needs at least one level"));
    expect(() => logLevels("proportion", [{ numerator: 3, denominator: 2 }])).toThrow(RangeError);
  });
});
