import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oracleRows } from "./oracle.fixture.ts";
import { quantileType7 } from "./quantile-type-7.ts";

/** A list of one value is read as a number. */
type Row = { values: string | number; p: number; value: number; tol: number };
const rows = oracleRows<Row>("quantiles_type7.csv");

describe("quantileType7", () => {
  it.each(rows)("at $p of $values", ({ values, p, value, tol }) => {
    const got = quantileType7(String(values).split(" ").map(Number), p);
    expect(Math.abs(got - value)).toBeLessThanOrEqual(tol);
  });

  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
  const probability = fc.double({ min: 0, max: 1, noNaN: true });

  it("lies within the values, rises with the probability and ignores their order", () => {
    fc.assert(
      fc.property(values, probability, probability, (given, p, q) => {
        const [low, high] = [quantileType7(given, Math.min(p, q)), quantileType7(given, Math.max(p, q))];
        expect(low).toBeGreaterThanOrEqual(Math.min(...given));
        expect(high).toBeLessThanOrEqual(Math.max(...given));
        expect(high - low).toBeGreaterThanOrEqual(-1e-9);
        expect(quantileType7(given.toReversed(), p)).toBe(quantileType7(given, p));
      }),
    );
  });

  it("leaves the given list as it was", () => {
    const given = Object.freeze([3, 1, 2]);
    expect(quantileType7(given, 1)).toBe(3);
    expect(given).toEqual([3, 1, 2]);
  });

  it("refuses what has no quantile", () => {
    expect(() => quantileType7([], 0.5)).toThrow(new RangeError("a quantile needs at least one value"));
    expect(() => quantileType7([1, Number.NaN], 0.5)).toThrow(RangeError);
    expect(() => quantileType7([1], 10)).toThrow(new RangeError("probability must lie in 0..1, got 10"));
  });
});
