import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oracleCases, oracleRows } from "./oracle.fixture.ts";
import { xmrLimits } from "./xmr-limits.ts";

interface Row {
  id: string;
  values: string;
  baseline_points: number;
  constant: number;
  screen_outliers: "TRUE" | "FALSE";
  mean: number;
  amr: number;
  lpl: number;
  upl: number;
  tol: number;
}
const rows = oracleRows<Row>("xmr.csv");

interface LimitCase {
  id: string;
  values: number[];
  constant: number;
  screen_outliers: boolean;
  baseline_points: number;
  expected: Record<"mean" | "amr_all" | "amr" | "n_mr_used" | "lpl" | "upl" | "url_mr", number>;
  published: Partial<Record<"mean" | "amr" | "lpl" | "upl", number>>;
  published_tolerance: number;
  tolerance: number;
}
interface SeriesCase {
  id: string;
  values: number[];
  constant: number;
  screen_outliers: boolean;
  mean: number;
  lpl: number;
  upl: number;
}
const oracle = oracleCases<{ limits: LimitCase[]; full_series: SeriesCase[] }>("xmr.json");

describe("xmrLimits", () => {
  it.each(rows)("$id, table", (row) => {
    const values = row.values.split(" ").map(Number).slice(0, row.baseline_points);
    const got = xmrLimits(values, {
      constant: row.constant,
      isScreened: row.screen_outliers === "TRUE",
    });
    const near = (value: number, expected: number) =>
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(row.tol);
    near(got.mean, row.mean);
    near(got.averageMovingRange, row.amr);
    near(got.lower, row.lpl);
    near(got.upper, row.upl);
  });

  it.each(oracle.limits)("$id, in full", ({ values, constant, screen_outliers, baseline_points, ...row }) => {
    const got = xmrLimits(values.slice(0, baseline_points), { constant, isScreened: screen_outliers });
    const near = (value: number, expected: number) =>
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(row.tolerance);
    near(got.mean, row.expected.mean);
    near(got.averageMovingRange, row.expected.amr);
    near(got.movingRangeLimit, row.expected.url_mr);
    near(got.lower, row.expected.lpl);
    near(got.upper, row.expected.upl);
  });

  it.each(oracle.limits)("$id, before screening", ({ values, constant, baseline_points, ...row }) => {
    const baseline = values.slice(0, baseline_points);
    const all = xmrLimits(baseline, { constant, isScreened: false });
    expect(Math.abs(all.averageMovingRange - row.expected.amr_all)).toBeLessThanOrEqual(row.tolerance);
    const ranges = baseline.slice(1).map((value, at) => Math.abs(value - baseline[at]!));
    const used = row.screen_outliers ? ranges.filter((range) => range <= all.movingRangeLimit) : ranges;
    expect(used).toHaveLength(row.expected.n_mr_used);
  });

  it.each(oracle.limits)("$id, as published", ({ values, constant, baseline_points, ...row }) => {
    const got = xmrLimits(values.slice(0, baseline_points), { constant, isScreened: row.screen_outliers });
    const ours = { mean: got.mean, amr: got.averageMovingRange, lpl: got.lower, upl: got.upper };
    for (const name of ["mean", "amr", "lpl", "upl"] as const) {
      const published = row.published[name];
      if (published !== undefined)
        expect(Math.abs(ours[name] - published)).toBeLessThanOrEqual(row.published_tolerance);
    }
  });

  it.each(oracle.full_series)("$id, with the defaults of this program", ({ values, mean, lpl, upl }) => {
    const got = xmrLimits(values);
    expect(got.mean).toBeCloseTo(mean, 9);
    expect(got.lower).toBeCloseTo(lpl, 9);
    expect(got.upper).toBeCloseTo(upl, 9);
  });

  it("moves and stretches with the series, and screening never widens the limits", () => {
    const series = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(series, (values) => {
        const here = xmrLimits(values);
        const moved = xmrLimits(values.map((value) => 3 * value + 11));
        expect(moved.lower).toBeCloseTo(3 * here.lower + 11, 6);
        expect(moved.upper).toBeCloseTo(3 * here.upper + 11, 6);
        const unscreened = xmrLimits(values, { isScreened: false });
        expect(here.upper - here.lower).toBeLessThanOrEqual(unscreened.upper - unscreened.lower + 1e-9);
      }),
    );
  });

  it("closes in on a flat line", () => {
    expect(xmrLimits([5, 5, 5])).toMatchObject({ mean: 5, averageMovingRange: 0, lower: 5, upper: 5 });
  });

  it("needs two points", () => {
    expect(() => xmrLimits([1])).toThrow(new RangeError("limits need two points, got 1"));
  });
});
