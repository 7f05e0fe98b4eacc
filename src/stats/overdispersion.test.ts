import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { additiveVariance } from "./additive-variance.ts";
import { counts, expectNear, kindOf, oracle, ours, shmi } from "./overdispersion.fixture.ts";
import { overdispersion } from "./overdispersion.ts";

describe("additiveVariance", () => {
  it.each(oracle.cases)("$id", (row) => {
    const got = additiveVariance(row.z_used, row.se);
    expectNear(got.phi, row.phi);
    expectNear(got.tauSquared, row.tau2);
  });

  it.each(oracle.cases.filter(({ published_phi }) => published_phi !== null))("$id, as published", (row) => {
    expect(additiveVariance(row.z_used, row.se).phi).toBeCloseTo(row.published_phi!, 6);
  });

  it("refuses fewer than two scores", () => {
    expect(() => additiveVariance([1], [0.1])).toThrow(
      new RangeError("overdispersion needs two scores with errors, got 1"),
    );
  });
});

describe("overdispersion", () => {
  it.each(shmi)("$id: agrees with the log form whether there is more than chance", (row) => {
    expect(overdispersion("rate", counts(row), row.target).tauSquared > 0).toBe(row.tau2 > 0);
  });

  it.each(ours)("$id", (row) => {
    const got = overdispersion(kindOf(row), counts(row), row.target);
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
