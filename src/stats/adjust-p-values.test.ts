import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustPValues } from "./adjust-p-values.ts";
import { oracleRows } from "./oracle.fixture.ts";

type Row = { set: string; i: number; p: number; holm: number; bh: number; bonferroni: number };
const rows = oracleRows<Row>("p_adjust.csv");
const sets = [...new Set(rows.map(({ set }) => set))].map(
  (name) => [name, rows.filter(({ set }) => set === name)] as const,
);

/**
 * Of this set every second row is stored. Those between are filled in with values that decide nothing stored, but for
 * the fourth, which the stored 0.033 = 12/4 p gives away.
 */
const BETWEEN: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  "twelve-practices": { 2: 0.002, 4: 0.011, 6: 0.05, 8: 0.2, 10: 0.5, 12: 0.9 },
};

function completed(name: string, members: readonly Row[]): number[] {
  const stored = members.map(({ i, p }) => [i, p] as const);
  const between = Object.entries(BETWEEN[name] ?? {}).map(([i, p]) => [Number(i), p] as const);
  return [...stored, ...between].toSorted(([a], [b]) => a - b).map(([, p]) => p);
}

describe("adjustPValues", () => {
  it.each(sets)("%s, as R adjusts it", (name, members) => {
    const p = completed(name, members);
    const [holm, bh, bonferroni] = (["holm", "benjamini-hochberg", "bonferroni"] as const).map((method) =>
      adjustPValues(p, method),
    );
    for (const row of members) {
      const at = row.i - 1;
      expect(holm?.[at]).toBeCloseTo(row.holm, 12);
      expect(bh?.[at]).toBeCloseTo(row.bh, 12);
      expect(bonferroni?.[at]).toBeCloseTo(row.bonferroni, 12);
    }
  });

  it("shows the 99.8 % mark to be a Bonferroni of 5 % over 25 practices", () => {
    const [atTheMark] = adjustPValues([1 - 0.998, ...Array.from({ length: 24 }, () => 1)], "bonferroni");
    expect(atTheMark).toBeCloseTo(0.05, 12);
  });

  it("never makes a p value smaller, keeps their order, and ranks the methods by strictness", () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(p, { maxLength: 35 }), (pValues) => {
        const [bonferroni, holm, bh] = (["bonferroni", "holm", "benjamini-hochberg"] as const).map((method) =>
          adjustPValues(pValues, method),
        );
        for (const [at, raw] of pValues.entries()) {
          expect(bh![at]).toBeGreaterThanOrEqual(raw);
          expect(holm![at]).toBeGreaterThanOrEqual(bh![at]! - 1e-15);
          expect(bonferroni![at]).toBeGreaterThanOrEqual(holm![at]!);
          for (const [other, more] of pValues.entries())
            if (raw < more) expect(holm![at]).toBeLessThanOrEqual(holm![other]!);
        }
      }),
    );
  });

  it("refuses what is no probability", () => {
    expect(() => adjustPValues([0.2, 1.2], "holm")).toThrow(
      new RangeError("p values must lie in 0..1, got 1.2"),
    );
  });
});
