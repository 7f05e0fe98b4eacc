import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { additiveVariance } from "./additive-variance.ts";
import { oracleCases } from "./oracle.fixture.ts";
import { overdispersion } from "./overdispersion.ts";

interface Case {
  id: string;
  data_type: "PR" | "SR" | "RATE";
  method: string;
  numerators: number[];
  denominators: number[];
  target: number;
  se: number[];
  z_used: number[];
  phi: number;
  tau2: number;
}
const oracle = oracleCases<{ tolerance: number; cases: Case[] }>("overdispersion.json");
const counts = (row: Case) =>
  row.numerators.map((numerator, at) => ({ numerator, denominator: row.denominators[at]! }));
const expectNear = (got: number, expected: number) =>
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(oracle.tolerance);

describe("additiveVariance", () => {
  it.each(oracle.cases)("$id", (row) => {
    const got = additiveVariance(row.z_used, row.se);
    expectNear(got.phi, row.phi);
    expectNear(got.tauSquared, row.tau2);
  });

  it("refuses fewer than two scores", () => {
    expect(() => additiveVariance([1], [0.1])).toThrow(
      new RangeError("overdispersion needs two scores with errors, got 1"),
    );
  });
});

describe("overdispersion", () => {
  // The log form with truncation (SHMI) is not ours; additiveVariance above still meets it.
  const ours = oracle.cases.filter(({ method }) => method !== "SR-SHMI");

  it.each(ours)("$id", (row) => {
    const kind = row.data_type === "PR" ? "proportion" : "rate";
    const got = overdispersion(kind, counts(row), row.target);
    expectNear(got.phi, row.phi);
    expectNear(got.tauSquared, row.tau2);
  });

  it("measures from the pooled value when no other is given", () => {
    const pooledCases = ours.filter(({ data_type }) => data_type === "RATE");
    expect(pooledCases).toHaveLength(1);
    for (const row of pooledCases) {
      expectNear(overdispersion("rate", counts(row)).phi, row.phi);
    }
  });

  it("adds no variance where practices agree, and does not mind their order", () => {
    const same = [60, 90, 200].map((denominator) => ({ numerator: denominator / 4, denominator }));
    expect(overdispersion("proportion", same).phi).toBeCloseTo(0, 12);
    expect(overdispersion("proportion", same).tauSquared).toBe(0);
    const count = fc.record({
      numerator: fc.integer({ min: 0, max: 30 }),
      denominator: fc.integer({ min: 30, max: 900 }),
    });
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 35 }), (all) => {
        const [forth, back] = [
          overdispersion("proportion", all),
          overdispersion("proportion", all.toReversed()),
        ];
        expect(back.phi).toBeCloseTo(forth.phi, 9);
        expect(forth.tauSquared).toBeGreaterThanOrEqual(0);
        expect(forth.tauSquared > 0).toBe(forth.phi > (all.length - 1) / all.length);
      }),
    );
  });
});
