import { describe, expect, it } from "vitest";
import { adjustedFunnelLimits } from "./adjusted-funnel-limits.ts";
import {
  type Case,
  counts,
  expectNear,
  kindOf,
  type Limits,
  oracle,
  ours,
  shmi,
} from "./overdispersion.fixture.ts";
import { overdispersion } from "./overdispersion.ts";
import { poissonExactInterval } from "./poisson-exact-interval.ts";

describe("adjustedFunnelLimits", () => {
  const funnelOf = (row: Case, tauSquared: number) => ({
    kind: kindOf(row),
    baseline: row.target,
    tauSquared,
  });
  const isOutside = (row: Case, at: number, tauSquared: number) => {
    const value = row.numerators[at]! / row.denominators[at]!;
    const { lower, upper } = adjustedFunnelLimits(funnelOf(row, tauSquared), row.denominators[at]!, 0.998);
    return value < lower || value > upper ? 1 : 0;
  };
  // Stored with the normal quantiles rounded to six decimals.
  const near = (got: number, expected: number) => expect(Math.abs(got - expected)).toBeLessThan(1e-7);
  const expectLimits = (row: Case, stored: readonly Limits[], tauSquared: number) => {
    for (const [at, expected] of stored.entries()) {
      const at95 = adjustedFunnelLimits(funnelOf(row, tauSquared), row.denominators[at]!, 0.95);
      const at998 = adjustedFunnelLimits(funnelOf(row, tauSquared), row.denominators[at]!, 0.998);
      near(at95.lower, expected.l95);
      near(at95.upper, expected.u95);
      near(at998.lower, expected.l998);
      near(at998.upper, expected.u998);
    }
  };

  // One case has its limits left on the root scale by FunnelPlotR; they are stored squared beside it.
  it.each(ours)("$id, adjusted", (row) => {
    expectLimits(row, row.limits_adjusted_squared ?? row.limits_adjusted, row.tau2);
  });

  it.each(ours.filter(({ data_type }) => data_type !== "SR"))("$id, unadjusted", (row) => {
    expectLimits(row, row.limits_unadjusted, 0);
    expect(row.numerators.map((_, at) => isOutside(row, at, 0))).toEqual(row.outside_998_unadjusted);
    expect(row.numerators.map((_, at) => isOutside(row, at, row.tau2))).toEqual(row.outside_998_adjusted);
  });

  it.each(oracle.cases.filter(({ data_type }) => data_type === "SR"))(
    "$id, unadjusted: the exact limits of the expected number",
    (row) => {
      for (const [at, { l95, u95, l998, u998 }] of row.limits_unadjusted.entries()) {
        const expected = row.denominators[at]!;
        const [at95, at998] = [0.95, 0.998].map((confidence) => poissonExactInterval(expected, confidence));
        expectNear(at95!.lower / expected, l95);
        expectNear(at95!.upper / expected, u95);
        expectNear(at998!.lower / expected, l998);
        expectNear(at998!.upper / expected, u998);
        const ratio = row.numerators[at]! / expected;
        expect(ratio < l998 || ratio > u998 ? 1 : 0).toBe(row.outside_998_unadjusted[at]);
      }
    },
  );

  // With a quarter of the variance, as a root has beside its logarithm, e^(2u) is never below (1+u)².
  it.each(shmi)("$id: the log form lies above ours on both sides, and marks nobody more", (row) => {
    for (const [at, { l95, u95, l998, u998 }] of row.limits_adjusted.entries()) {
      const size = row.denominators[at]!;
      const at95 = adjustedFunnelLimits(funnelOf(row, row.tau2 / 4), size, 0.95);
      const at998 = adjustedFunnelLimits(funnelOf(row, row.tau2 / 4), size, 0.998);
      expect([at95.lower <= l95, at95.upper <= u95]).toEqual([true, true]);
      expect([at998.lower <= l998, at998.upper <= u998]).toEqual([true, true]);
      expect(at95.upper / u95).toBeGreaterThan(0.9);
    }
    expect(row.numerators.map((_, at) => isOutside(row, at, row.tau2 / 4))).toEqual(row.outside_998_adjusted);
  });

  it("would take every mark from a cluster that has some: why none is drawn", () => {
    const marked = (flags: readonly number[]) => flags.filter(Boolean).length;
    const row = oracle.cases.find(({ id }) => id === "cluster-8-b12-rate")!;
    const { tauSquared } = overdispersion("rate", counts(row));
    expect(marked(row.numerators.map((_, at) => isOutside(row, at, 0)))).toBe(4);
    expect(marked(row.numerators.map((_, at) => isOutside(row, at, tauSquared)))).toBe(0);
  });

  it("stays on the scale, widens with the variance, and refuses the impossible", () => {
    const funnel = { kind: "proportion", baseline: 0.02, tauSquared: 0.01 } as const;
    expect(adjustedFunnelLimits(funnel, 20, 0.998).lower).toBe(0);
    expect(adjustedFunnelLimits({ ...funnel, baseline: 0.99 }, 20, 0.998).upper).toBe(1);
    expect(adjustedFunnelLimits({ ...funnel, kind: "rate" }, 20, 0.998).lower).toBe(0);
    expect(adjustedFunnelLimits(funnel, 20, 0.95).upper).toBeGreaterThan(
      adjustedFunnelLimits({ ...funnel, tauSquared: 0 }, 20, 0.95).upper,
    );
    expect(() => adjustedFunnelLimits({ ...funnel, baseline: 2 }, 20, 0.95)).toThrow(RangeError);
    expect(() => adjustedFunnelLimits({ ...funnel, tauSquared: -1 }, 20, 0.95)).toThrow(RangeError);
    expect(() => adjustedFunnelLimits(funnel, 0, 0.95)).toThrow(RangeError);
  });
});
