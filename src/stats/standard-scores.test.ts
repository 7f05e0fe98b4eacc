import { describe, expect, it } from "vitest";
import { counts, expectNear, kindOf, oracle, ours, shmi } from "./overdispersion.fixture.ts";
import { quantileType7 } from "./quantile-type-7.ts";
import { standardScores } from "./standard-scores.ts";
import { winsorise } from "./winsorise.ts";

describe("standardScores and winsorise", () => {
  it.each(ours)("$id", (row) => {
    const { scores, standardErrors } = standardScores(kindOf(row), counts(row), row.target);
    const used = winsorise(scores, row.trim);
    for (const at of row.z.keys()) {
      expectNear(scores[at]!, row.z[at]!);
      expectNear(standardErrors[at]!, row.se[at]!);
      expectNear(used[at]!, row.z_used[at]!);
    }
    expect(used).toHaveLength(row.n_used);
  });

  it.each(oracle.cases)("$id: the ends are pulled in to type 7 quantiles", ({ z, trim, ...row }) => {
    expectNear(quantileType7(z, trim), row.z_trim_points_type7[0]);
    expectNear(quantileType7(z, 1 - trim), row.z_trim_points_type7[1]);
  });

  // Roots for logarithms: the scores differ in size, never in side, and the extremes are the same practices.
  it.each(shmi)("$id: ranks practices as the log form does", (row) => {
    const { scores } = standardScores("rate", counts(row), row.target);
    const order = (values: readonly number[]) => [...values.keys()].sort((a, b) => values[a]! - values[b]!);
    expect(scores.map(Math.sign)).toEqual(row.z.map(Math.sign));
    expect(order(scores).at(0)).toBe(order(row.z).at(0));
    expect(order(scores).at(-1)).toBe(order(row.z).at(-1));
    for (const [at, error] of row.se.entries()) expectNear(error, 1 / Math.sqrt(row.denominators[at]!));
  });

  it("refuse what is no share, and pull in no more than all", () => {
    expect(() => standardScores("proportion", [{ numerator: 5, denominator: 4 }], 0.5)).toThrow(RangeError);
    expect(winsorise([1, 2, 9], 0.5)).toEqual([2, 2, 2]);
    expect(() => winsorise([1, 2, 9], 0.6)).toThrow(new RangeError("share must lie in 0..0.5, got 0.6"));
  });
});
