import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byarsInterval } from "./byars-interval.ts";
import { oracleRows } from "./oracle.fixture.ts";
import { poissonExactInterval } from "./poisson-exact-interval.ts";

type Row = {
  x: number;
  n: number | "";
  multiplier: number | "";
  confidence: number;
  lower: number | "";
  upper: number;
  tol: number;
};
const rows = oracleRows<Row>("byars.csv");

describe("byarsInterval", () => {
  it.each(rows)("$x events in $n per $multiplier at $confidence", (row) => {
    const got = byarsInterval(row.x, row.confidence);
    const scale = row.n === "" || row.multiplier === "" ? 1 : row.multiplier / row.n;
    const near = (value: number, expected: number) =>
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(row.tol);
    near(got.upper * scale, row.upper);
    if (row.lower !== "") near(got.lower * scale, row.lower);
  });

  it("lies within 0.2 % of the exact 95 % limits from 10 events on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 3000 }), (events) => {
        const [byar, exact] = [byarsInterval(events, 0.95), poissonExactInterval(events, 0.95)];
        expect(Math.abs(byar.lower / exact.lower - 1)).toBeLessThan(0.002);
        expect(Math.abs(byar.upper / exact.upper - 1)).toBeLessThan(0.002);
      }),
    );
  });

  it("never goes below zero", () => {
    expect(byarsInterval(1, 0.998).lower).toBe(0);
    expect(byarsInterval(0, 0.95).lower).toBe(0);
    expect(() => byarsInterval(-1, 0.95)).toThrow(RangeError);
  });
});
