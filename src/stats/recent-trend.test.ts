import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chiSquareQuantile } from "./distributions.ts";
import { oracleCases } from "./oracle.fixture.ts";
import { rateInterval } from "./rate-interval.ts";
import { recentTrend } from "./recent-trend.ts";
import { wilsonInterval } from "./wilson-interval.ts";

interface Case {
  id: string;
  value_type: "Proportion" | "Crude rate";
  polarity: "No judgement" | "High is good" | "Low is good";
  points: { count: number; denominator: number; value: number; lower?: number; upper?: number }[];
  expected_marker: string;
  use_as_oracle: boolean;
  computed: { slope: number; chi2: number; leave_one_out_slopes: number[] } | null;
}
const oracle = oracleCases<{ threshold: number; cases: Case[] }>("trend_fingertips.json");
const strict = oracle.cases.filter(({ use_as_oracle }) => use_as_oracle);

/** Their marker: the direction, and whether it is the wished one where a wish is known. */
function marker(direction: "increasing" | "decreasing" | "none", polarity: Case["polarity"]): string {
  if (direction === "none") return "NoChange";
  const word = direction === "increasing" ? "Increasing" : "Decreasing";
  if (polarity === "No judgement") return word;
  const isWished = (polarity === "High is good") === (direction === "increasing");
  return `${word}AndGetting${isWished ? "Better" : "Worse"}`;
}

describe("recentTrend", () => {
  it("rests on 99.8 % of χ² with one degree of freedom", () => {
    expect(chiSquareQuantile(0.998, 1)).toBeCloseTo(oracle.threshold, 10);
  });

  it.each(strict)("$id: $expected_marker", ({ points, polarity, expected_marker, computed }) => {
    const got = recentTrend(points)!;
    const near = (value: number, expected: number) =>
      expect(Math.abs(value / expected - 1)).toBeLessThanOrEqual(1e-9);
    near(got.slope, computed!.slope);
    near(got.chiSquare, computed!.chi2);
    for (const [at, slope] of got.slopesLeavingOneOut.entries())
      near(slope, computed!.leave_one_out_slopes[at]!);
    expect(marker(got.direction, polarity)).toBe(expected_marker);
  });

  // The stored answer, "no change", comes of comparing with limits that are not there.
  it.each(oracle.cases.filter(({ use_as_oracle }) => !use_as_oracle))(
    "$id: says nothing of points without limits",
    ({ points }) => {
      expect(recentTrend(points)).toBeUndefined();
    },
  );

  // Printed with four decimals, and one of them 0.0001 off; the upper limits of the first case are no Wilson limits.
  it.each(strict.flatMap(({ points, ...about }) => points.map((point) => ({ ...about, ...point }))))(
    "rests in $id on limits as we draw them: $count of $denominator",
    ({ id, value_type, count, denominator, lower, upper }) => {
      const counts = { numerator: count, denominator };
      const ours =
        value_type === "Proportion" ? wilsonInterval(counts, 0.95) : rateInterval(counts, 100_000, 0.95);
      const unit = value_type === "Proportion" ? 100 : 1;
      expect(Math.abs(unit * ours.lower - lower!)).toBeLessThan(1.6e-4);
      if (id !== "DiabetesPrevelance") expect(Math.abs(unit * ours.upper - upper!)).toBeLessThan(1.6e-4);
    },
  );

  const points = (values: readonly number[]) =>
    values.map((value) => ({ value, lower: value - 1, upper: value + 1 }));

  it("needs five points, and looks at the latest five", () => {
    expect(recentTrend(points([1, 2, 3, 4]))).toBeUndefined();
    expect(recentTrend(points([90, 10, 12, 14, 16, 18]))?.direction).toBe("increasing");
    expect(recentTrend(points([90, 18, 16, 14, 12, 10]))?.direction).toBe("decreasing");
    expect(recentTrend([{ value: 3, lower: 3, upper: 3 }, ...points([1, 2, 3, 4])])).toBeUndefined();
  });

  it("finds no direction in a slope that hangs on one point", () => {
    const got = recentTrend(points([10, 9.9, 9.8, 9.7, 20]))!;
    expect(got.chiSquare).toBeGreaterThan(oracle.threshold);
    expect(got.direction).toBe("none");
  });

  it("turns with the series", () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 9 });
    fc.assert(
      fc.property(values, (series) => {
        const here = recentTrend(points(series))!;
        const turned = recentTrend(points(series.map((value) => -value)))!;
        expect(turned.slope).toBeCloseTo(-here.slope, 9);
        const opposite = { increasing: "decreasing", decreasing: "increasing", none: "none" } as const;
        expect(turned.direction).toBe(opposite[here.direction]);
      }),
    );
  });
});
