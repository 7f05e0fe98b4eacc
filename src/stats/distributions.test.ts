import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  betaQuantile,
  binomialCdf,
  chiSquareQuantile,
  chiSquareUpperTail,
  normalQuantile,
  poissonCdf,
  studentQuantile,
} from "./distributions.ts";
import { oracleRows } from "./oracle.fixture.ts";

type Row = { fn: string; args: string; value: number; rel_tol: number };
const rows = oracleRows<Row>("special_functions.csv");

const evaluate: Record<string, (args: Record<string, number>) => number> = {
  normalQuantile: ({ p }) => normalQuantile(p!),
  // Asked for nowhere in the program: the square of a normal variable is χ² with one degree of freedom.
  normalCdf: ({ x }) =>
    x! < 0 ? chiSquareUpperTail(x! ** 2, 1) / 2 : 1 - chiSquareUpperTail(x! ** 2, 1) / 2,
  chiSquareQuantile: ({ p, df }) => chiSquareQuantile(p!, df!),
  studentQuantile: ({ p, df }) => studentQuantile(p!, df!),
  betaQuantile: ({ p, a, b }) => betaQuantile(p!, a!, b!),
  binomialCdf: ({ x, n, p }) => binomialCdf(x!, n!, p!),
  poissonCdf: ({ x, mu }) => poissonCdf(x!, mu!),
};

describe("the distribution library", () => {
  it.each(rows)("$fn($args) = $value", ({ fn, args, value, rel_tol }) => {
    const named = Object.fromEntries(
      args.split(";").map((pair) => [pair.split("=")[0], Number(pair.split("=")[1])]),
    );
    const got = evaluate[fn]!(named);
    expect(Math.abs(got - value)).toBeLessThanOrEqual(rel_tol * Math.abs(value));
  });
});

describe("tails beyond the range of doubles", () => {
  it("are 0 or 1, never an error", () => {
    expect(chiSquareUpperTail(15_000, 39)).toBe(0);
    expect(chiSquareUpperTail(1, 3000)).toBe(1);
    expect(chiSquareUpperTail(0, 5)).toBe(1);
    expect(poissonCdf(10_000, 20_000)).toBe(0);
    expect(poissonCdf(30_000, 20_000)).toBe(1);
    expect(poissonCdf(-1, 3)).toBe(0);
    expect(binomialCdf(-1, 3, 0.2)).toBe(0);
    expect(binomialCdf(3, 3, 0.2)).toBe(1);
  });
});

describe("identities", () => {
  it("a χ² quantile has the tail it was asked for", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.0005, max: 0.9995, noNaN: true }),
        fc.integer({ min: 1, max: 5000 }),
        (p, df) => {
          expect(chiSquareUpperTail(chiSquareQuantile(p, df), df)).toBeCloseTo(1 - p, 9);
        },
      ),
    );
  });

  it("a Poisson tail is a χ² tail on twice the events plus two", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.double({ min: 0.01, max: 400, noNaN: true }),
        (events, mean) => {
          expect(poissonCdf(events, mean)).toBeCloseTo(chiSquareUpperTail(2 * mean, 2 * events + 2), 10);
        },
      ),
    );
  });
});
