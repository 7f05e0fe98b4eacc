import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newcombeDifference } from "./newcombe-difference.ts";
import { oracleRows } from "./oracle.fixture.ts";

type Row = {
  id: string;
  x1: number;
  n1: number;
  x2: number;
  n2: number;
  confidence: number;
  diff: number;
  lower: number;
  upper: number;
  published_lower: number | "";
  published_upper: number | "";
  tol: number;
};
const rows = oracleRows<Row>("newcombe_diff.csv");
/** The papers print four decimals, one of them three at most. */
const printedTolerance = (id: string) => (id === "fagerland-perondi" ? 6e-4 : 6e-5);

describe("newcombeDifference", () => {
  it.each(rows)("$id: $x1/$n1 minus $x2/$n2", (row) => {
    const got = newcombeDifference(
      { numerator: row.x1, denominator: row.n1 },
      { numerator: row.x2, denominator: row.n2 },
      row.confidence,
    );
    expect(Math.abs(got.difference - row.diff)).toBeLessThanOrEqual(row.tol);
    expect(Math.abs(got.lower - row.lower)).toBeLessThanOrEqual(row.tol);
    expect(Math.abs(got.upper - row.upper)).toBeLessThanOrEqual(row.tol);
    if (row.published_lower !== "" && row.published_upper !== "") {
      expect(Math.abs(got.lower - row.published_lower)).toBeLessThanOrEqual(printedTolerance(row.id));
      expect(Math.abs(got.upper - row.published_upper)).toBeLessThanOrEqual(printedTolerance(row.id));
    }
  });

  const count = fc.integer({ min: 1, max: 2000 }).chain((denominator) =>
    fc.record({
      numerator: fc.integer({ min: 0, max: denominator }),
      denominator: fc.constant(denominator),
    }),
  );

  it("holds the difference, stays within -1 to 1 and turns its sign with the order", () => {
    fc.assert(
      fc.property(count, count, fc.constantFrom(0.95, 0.998), (first, second, confidence) => {
        const { difference, lower, upper } = newcombeDifference(first, second, confidence);
        expect(lower).toBeLessThanOrEqual(difference);
        expect(upper).toBeGreaterThanOrEqual(difference);
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(upper).toBeLessThanOrEqual(1);
        const turned = newcombeDifference(second, first, confidence);
        expect(turned.difference).toBeCloseTo(-difference, 12);
        expect(turned.lower).toBeCloseTo(-upper, 12);
        expect(turned.upper).toBeCloseTo(-lower, 12);
      }),
    );
  });
});
