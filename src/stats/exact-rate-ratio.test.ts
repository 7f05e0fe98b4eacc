import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactRateRatio } from "./exact-rate-ratio.ts";
import { oracleRows } from "./oracle.fixture.ts";

type Row = {
  id: string;
  x1: number;
  t1: number;
  x2: number;
  t2: number;
  confidence: number;
  method: string;
  ratio: string;
  lower: string;
  upper: string;
  tol: number;
};
const rows = oracleRows<Row>("rate_ratio.csv");
const ours = rows.filter(({ method }) => method === "exact-conditional-central");
const others = rows.filter(({ method }) => method !== "exact-conditional-central");

const expectNear = (got: number, written: string, tolerance: number) => {
  const expected = Number(written);
  if (Number.isFinite(expected)) expect(Math.abs(got - expected)).toBeLessThanOrEqual(tolerance);
  else expect(got).toBe(expected);
};

describe("exactRateRatio", () => {
  it("meets eleven rows, among them both ends", () => {
    expect(ours).toHaveLength(11);
    expect(new Set(others.map(({ method }) => method))).toEqual(
      new Set(["score", "mover-jeffreys-ratesci", "wald-log"]),
    );
    expect(ours.some(({ x1 }) => x1 === 0) && ours.some(({ x2 }) => x2 === 0)).toBe(true);
  });

  it.each(ours)("$id: $x1/$t1 over $x2/$t2", (row) => {
    const got = exactRateRatio(
      { numerator: row.x1, denominator: row.t1 },
      { numerator: row.x2, denominator: row.t2 },
      row.confidence,
    );
    expectNear(got.ratio, row.ratio, row.tol);
    expectNear(got.lower, row.lower, row.tol);
    expectNear(got.upper, row.upper, row.tol);
  });

  // Score, Wald and Jeffreys intervals are approximations this program does without. The exact one promises to be no
  // narrower than what they approximate, and close to it once there are events enough.
  it.each(others)("holds the $method interval of $id", (row) => {
    const got = exactRateRatio(
      { numerator: row.x1, denominator: row.t1 },
      { numerator: row.x2, denominator: row.t2 },
      row.confidence,
    );
    const [lower, upper] = [Number(row.lower), Number(row.upper)];
    expectNear(got.ratio, row.ratio, row.tol);
    expect(got.lower).toBeLessThanOrEqual(lower);
    expect(got.upper).toBeGreaterThanOrEqual(upper);
    const excess = Math.log(got.upper / got.lower) / Math.log(upper / lower) - 1;
    expect(excess).toBeLessThan(Math.min(row.x1, row.x2) >= 30 ? 0.09 : 0.25);
  });

  it("holds the ratio and turns into its inverse with the order", () => {
    const count = fc.record({
      numerator: fc.integer({ min: 1, max: 800 }),
      denominator: fc.integer({ min: 1, max: 9000 }),
    });
    fc.assert(
      fc.property(count, count, (first, second) => {
        const { ratio, lower, upper } = exactRateRatio(first, second, 0.95);
        expect(lower).toBeLessThan(ratio);
        expect(upper).toBeGreaterThan(ratio);
        const turned = exactRateRatio(second, first, 0.95);
        expect(turned.lower * upper).toBeCloseTo(1, 9);
        expect(turned.upper * lower).toBeCloseTo(1, 9);
      }),
    );
  });

  it("has no answer without events", () => {
    const none = { numerator: 0, denominator: 900 };
    expect(() => exactRateRatio(none, none, 0.95)).toThrow(
      new RangeError("a rate ratio needs events in one of the counts, got 0 and 0"),
    );
  });
});
