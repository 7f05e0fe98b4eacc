import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { poissonCdf } from "./distributions.ts";
import { oracleRows } from "./oracle.fixture.ts";
import { poissonExactInterval } from "./poisson-exact-interval.ts";

type Row = {
  x: number;
  n: number;
  multiplier: number;
  confidence: number;
  lower: number;
  upper: number;
  tol: number;
};
const rows = oracleRows<Row>("poisson_exact.csv");

type FunnelRow = {
  method: string;
  baseline: number;
  size: number;
  level: number;
  lower: number;
  upper: number;
  tol: number;
};
const funnelRows = oracleRows<FunnelRow>("funnel.csv");

describe("poissonExactInterval", () => {
  it.each(rows)("$x events in $n per $multiplier at $confidence", (row) => {
    const got = poissonExactInterval(row.x, row.confidence);
    const scale = row.multiplier / row.n;
    expect(Math.abs(got.lower * scale - row.lower)).toBeLessThanOrEqual(row.tol);
    expect(Math.abs(got.upper * scale - row.upper)).toBeLessThanOrEqual(row.tol);
  });

  it.each(
    funnelRows.filter(
      ({ method }) => method === "phe-ratio-exact-poisson" || method === "phe-rate-exact-poisson",
    ),
  )("turned round gives the public funnel: $method, $size events at $level", (row) => {
    const exact = poissonExactInterval(row.size, row.level);
    expect(Math.abs((row.baseline * row.size) / exact.upper - row.lower)).toBeLessThanOrEqual(row.tol);
    expect(Math.abs((row.baseline * row.size) / exact.lower - row.upper)).toBeLessThanOrEqual(row.tol);
  });

  it.each(funnelRows.filter(({ method }) => method === "funnelplotr-SR-poisson"))(
    "over the expected events gives FunnelPlotR's limits: $size expected at $level",
    (row) => {
      const exact = poissonExactInterval(row.size, row.level);
      expect(Math.abs(exact.lower / row.size - row.lower)).toBeLessThanOrEqual(row.tol);
      expect(Math.abs(exact.upper / row.size - row.upper)).toBeLessThanOrEqual(row.tol);
    },
  );

  it("leaves the asked-for tail on each side", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.constantFrom(0.95, 0.998), (events, confidence) => {
        const { lower, upper } = poissonExactInterval(events, confidence);
        expect(poissonCdf(events, upper)).toBeCloseTo((1 - confidence) / 2, 10);
        expect(1 - poissonCdf(events - 1, lower)).toBeCloseTo((1 - confidence) / 2, 10);
        expect(lower).toBeLessThan(events);
        expect(upper).toBeGreaterThan(events);
      }),
    );
  });

  it("refuses what is no count", () => {
    expect(() => poissonExactInterval(-1, 0.95)).toThrow(
      new RangeError("events must be zero or more, got -1"),
    );
    expect(() => poissonExactInterval(Number.NaN, 0.95)).toThrow(RangeError);
    expect(() => poissonExactInterval(3, 95)).toThrow(RangeError);
  });
});
