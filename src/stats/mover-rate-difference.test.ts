import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chiSquareQuantile } from "./distributions.ts";
import type { Interval } from "./interval.ts";
import { moverRateDifference } from "./mover-rate-difference.ts";
import { oracleRows } from "./oracle.fixture.ts";
import { poissonExactInterval } from "./poisson-exact-interval.ts";
import { squareAndAdd } from "./square-and-add.ts";

type Row = {
  id: string;
  x1: number;
  t1: number;
  x2: number;
  t2: number;
  multiplier: number;
  confidence: number;
  method: string;
  diff: number;
  lower: number;
  upper: number;
  tol: number;
};
const rows = oracleRows<Row>("rate_diff.csv");

interface Limits extends Interval {
  /** Where the method places the middle, when not at the observed events. */
  readonly middle?: number;
}

const jeffreys = (events: number, confidence: number): Limits => ({
  lower: events === 0 ? 0 : chiSquareQuantile((1 - confidence) / 2, 2 * events + 1) / 2,
  upper: chiSquareQuantile((1 + confidence) / 2, 2 * events + 1) / 2,
});

/** The ratesci package adds and subtracts from the posterior median. */
const jeffreysAroundMedian = (events: number, confidence: number): Limits => ({
  ...jeffreys(events, confidence),
  middle: chiSquareQuantile(0.5, 2 * events + 1) / 2,
});

const squareAndAddOn = (limitsOf: (events: number, confidence: number) => Limits) => (row: Row) => {
  const estimate = (events: number, exposure: number) => {
    const { lower, upper, middle = events } = limitsOf(events, row.confidence);
    const scale = row.multiplier / exposure;
    return { value: middle * scale, lower: lower * scale, upper: upper * scale };
  };
  return squareAndAdd(estimate(row.x1, row.t1), estimate(row.x2, row.t2));
};

const methods: Record<string, (row: Row) => ReturnType<typeof squareAndAdd>> = {
  "MOVER with exact limits below 10 events and Byar's from 10": (row) =>
    moverRateDifference(
      { numerator: row.x1, denominator: row.t1 },
      { numerator: row.x2, denominator: row.t2 },
      row.multiplier,
      row.confidence,
    ),
  "MOVER with exact limits": squareAndAddOn(poissonExactInterval),
  "MOVER with Jeffreys limits (ratesci)": squareAndAddOn(jeffreysAroundMedian),
  "MOVER with Jeffreys limits (published)": squareAndAddOn(jeffreys),
};

describe("moverRateDifference", () => {
  const ours = rows.filter(({ method }) => method in methods);
  const score = rows.filter(({ method }) => method === "score");

  it("meets every row", () => {
    expect(ours.length + score.length).toBe(rows.length);
  });

  // The score interval needs a search for its limits; ours, from the limits on the chart, must lie next to it.
  it.each(score)("$id: lies within a twentieth of the width of the score interval", (row) => {
    const got = moverRateDifference(
      { numerator: row.x1, denominator: row.t1 },
      { numerator: row.x2, denominator: row.t2 },
      row.multiplier,
      row.confidence,
    );
    expect(got.difference).toBeCloseTo(row.diff, 12);
    expect(Math.abs(got.lower - row.lower)).toBeLessThan((row.upper - row.lower) / 20);
    expect(Math.abs(got.upper - row.upper)).toBeLessThan((row.upper - row.lower) / 20);
  });

  it.each(ours)("$id: $method", (row) => {
    const got = methods[row.method]!(row);
    if (!row.method.endsWith("(ratesci)")) {
      expect(Math.abs(got.difference - row.diff)).toBeLessThanOrEqual(row.tol);
    }
    expect(Math.abs(got.lower - row.lower)).toBeLessThanOrEqual(row.tol);
    expect(Math.abs(got.upper - row.upper)).toBeLessThanOrEqual(row.tol);
  });

  const count = fc.record({
    numerator: fc.integer({ min: 0, max: 500 }),
    denominator: fc.integer({ min: 1, max: 9000 }),
  });

  it("holds the difference and scales with the base", () => {
    fc.assert(
      fc.property(count, count, (first, second) => {
        const perHead = moverRateDifference(first, second, 1, 0.95);
        const per1000 = moverRateDifference(first, second, 1000, 0.95);
        expect(perHead.lower).toBeLessThanOrEqual(perHead.difference);
        expect(perHead.upper).toBeGreaterThanOrEqual(perHead.difference);
        expect(per1000.lower / 1000).toBeCloseTo(perHead.lower, 9);
        expect(per1000.upper / 1000).toBeCloseTo(perHead.upper, 9);
      }),
    );
  });
});
