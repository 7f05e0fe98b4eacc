import { describe, expect, it } from "vitest";
import { readPeriod } from "../model/period.ts";
import type { LevelResult, MeasureResult } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { attributeLimits } from "../stats/attribute-limits.ts";
import { xmrLimits } from "../stats/xmr-limits.ts";
import { computeTrend } from "./compute-trend.ts";

type Pair = readonly [number, number];

const SHARE = { id: "m", kind: "proportion" } as Measure;
const RATE = { id: "m", kind: "rate", base: 1000 } as Measure;

const quarter = (index: number) => readPeriod(`${2020 + Math.floor(index / 4)}-Q${1 + (index % 4)}`)!;

/** A kit's result of a cluster, a quarter each; an undefined pair is a hidden level. */
function kits(pairs: readonly (Pair | undefined)[], base = 100, periodOf = quarter): MeasureResult[] {
  return pairs.map((pair, index) => {
    const period = periodOf(index);
    const level = (numerator: number, denominator: number): LevelResult => ({
      period,
      counts: { numerator, denominator },
      estimate: { value: (base * numerator) / denominator, lower95: 0, upper95: base },
    });
    return {
      measure: "m",
      period,
      practices: [],
      ...(pair ? { cluster: level(...pair) } : {}),
      references: index === 1 ? [] : [{ level: "region" as const, ...level(2500, 10_000) }],
      againstReferences: {},
    };
  });
}

const alternating = (count: number): Pair[] =>
  Array.from({ length: count }, (_, index) => [(index % 2 === 0 ? 240 : 260) + (index % 5), 1000] as const);

describe("computeTrend", () => {
  it.each([
    [2, "line"],
    [3, "line"],
    [9, "line"],
    [10, "run-chart"],
    [11, "run-chart"],
    [12, "control-chart"],
    [24, "control-chart"],
  ] as const)("reads %i shown periods as a %s", (count, kind) => {
    expect(computeTrend(SHARE, kits(alternating(count))).reading.kind).toBe(kind);
  });

  it("counts only shown periods, and leaves hidden ones where they are", () => {
    const pairs = [undefined, ...alternating(9), undefined];
    const trend = computeTrend(SHARE, kits(pairs));
    expect(trend.reading).toEqual({ kind: "line", reason: "few-periods" });
    expect(trend.levels).toHaveLength(11);
    expect(trend.levels.map((level) => level === undefined).indexOf(false)).toBe(1);
  });

  it("compares the latest shown level with the first, by the interval of two periods", () => {
    // Newcombe 1998 Stat Med 17:873 table II, method 10, case (a): 56/70 against 48/80 gives 0.0524 to 0.3339.
    const trend = computeTrend(SHARE, kits([[48, 80], [70, 90], [56, 70], undefined]));
    expect(trend.sinceFirst?.before.counts).toEqual({ numerator: 48, denominator: 80 });
    expect(trend.sinceFirst?.difference.value).toBeCloseTo(20, 9);
    expect(trend.sinceFirst?.difference.lower95).toBeCloseTo(5.24, 2);
    expect(computeTrend(SHARE, kits([[48, 80], undefined])).sinceFirst).toBeUndefined();
  });

  it("keeps the references of each kit at their periods", () => {
    const [region, ...more] = computeTrend(SHARE, kits(alternating(3))).references;
    expect(more).toEqual([]);
    expect(region?.level).toBe("region");
    expect(region?.levels.map((level) => level?.estimate.value)).toEqual([25, undefined, 25]);
  });

  it("finds a shift by Anhøj's rules, around the median and around the mean", () => {
    const shifted = (count: number): Pair[] =>
      Array.from(
        { length: count },
        (_, index) => [index < count / 2 ? 240 + index : 300 + index, 1000] as const,
      );
    expect(computeTrend(SHARE, kits(shifted(10))).reading).toMatchObject({
      kind: "run-chart",
      run: { longestRun: 5, longestSide: "above", longestByChance: 6, crossings: 1, fewestByChance: 2 },
    });
    const { reading } = computeTrend(SHARE, kits(shifted(16)));
    expect(reading).toMatchObject({
      run: { longestRun: 8, longestByChance: 7, crossings: 1, fewestByChance: 4 },
    });
    if (reading.kind === "control-chart") expect(reading.run.centre).toBeCloseTo(27.75, 9);
  });

  it("draws the limits of the series' own moving ranges while periods are of like size", () => {
    const pairs: Pair[] = [...alternating(19), [400, 1000]];
    const { reading } = computeTrend(SHARE, kits(pairs));
    const { lower, upper } = xmrLimits(
      pairs.map(([numerator, denominator]) => (100 * numerator) / denominator),
    );
    expect(reading).toMatchObject({ isTrial: false, outside: [19] });
    if (reading.kind !== "control-chart") return;
    expect(reading.limits).toEqual(pairs.map(() => ({ lower, upper })));
  });

  it("draws the limits of a p or u chart once a period's size is a quarter off the mean", () => {
    const pairs: (Pair | undefined)[] = [...alternating(12), undefined, [120, 500]];
    const { reading } = computeTrend(SHARE, kits(pairs));
    const shown = pairs.filter((pair) => pair !== undefined);
    const counts = shown.map(([numerator, denominator]) => ({ numerator, denominator }));
    const { centre, limits } = attributeLimits({ kind: "proportion" }, counts);
    expect(reading).toMatchObject({ kind: "control-chart", run: { centre: 100 * centre }, isTrial: true });
    if (reading.kind !== "control-chart") return;
    expect(reading.limits[12]).toBeUndefined();
    expect(reading.limits[13]?.upper).toBeCloseTo(100 * limits[12]!.upper, 9);
    expect(reading.limits[13]!.upper).toBeGreaterThan(reading.limits[0]!.upper);

    const rates = computeTrend(RATE, kits(pairs, 1000)).reading;
    const perBase = attributeLimits({ kind: "rate", base: 1000 }, counts).limits[12]!;
    if (rates.kind === "control-chart") expect(rates.limits[13]?.upper).toBeCloseTo(perBase.upper, 9);
    // Repeated events come in bunches, which limits from counts do not know.
    const repeated = computeTrend({ ...RATE, repeats: true }, kits(pairs, 1000)).reading;
    if (repeated.kind === "control-chart") expect(repeated.limits[12]).toEqual(repeated.limits[0]);
    expect([rates.kind, repeated.kind]).toEqual(["control-chart", "control-chart"]);
  });

  it("keeps limits on the scale", () => {
    const jumping = Array.from({ length: 12 }, (_, index) => [index % 2 === 0 ? 5 : 95, 100] as const);
    expect(computeTrend(SHARE, kits(jumping)).reading).toMatchObject({
      limits: jumping.map(() => ({ lower: 0, upper: 100 })),
    });
  });

  it("judges nothing where periods share days, values repeat, or a bare count is asked for", () => {
    const halfYears = (index: number) => readPeriod(`${2020 + index}-01/${2021 + index}-06`)!;
    expect(computeTrend(SHARE, kits(alternating(12), 100, halfYears)).reading).toEqual({
      kind: "line",
      reason: "overlapping",
    });
    expect(computeTrend(SHARE, kits(Array.from({ length: 12 }, () => [25, 100] as const))).reading).toEqual({
      kind: "line",
      reason: "few-useful",
    });
    const count = computeTrend({ id: "m", kind: "count" } as Measure, kits(alternating(12)));
    expect(count.reading).toEqual({ kind: "line", reason: "count" });
    expect(count.sinceFirst).toBeUndefined();
  });
});
