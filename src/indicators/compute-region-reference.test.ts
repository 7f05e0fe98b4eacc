import { describe, expect, it } from "vitest";
import type { MeasureCount } from "../model/counts.ts";
import type { Measure } from "../model/template.ts";
import { quantileType7 } from "../stats/quantile-type-7.ts";
import { computeRegionReference } from "./compute-region-reference.ts";

const PERIOD = { id: "2026", label: "2026", from: "2026-01-01", to: "2026-12-31" };
const RULES = {
  disclosureLimit: 5,
  minimumDenominator: 10,
  firmDenominator: 30,
  firmWidthPoints: 30,
  firmEvents: 20,
  minimumPractices: 4,
};

type Figures = readonly (readonly [numerator: number, denominator: number])[];

function rowsOf(figures: Figures, more: Partial<MeasureCount> = {}): MeasureCount[] {
  return figures.map(([numerator, denominator], index) => ({
    level: "practice",
    practice: String(10_000 + index),
    period: PERIOD,
    measure: "m",
    numerator,
    denominator,
    place: { file: "region.csv", line: index + 2 },
    ...more,
  }));
}

const OWN = rowsOf([
  [12, 80],
  [20, 90],
]);
const OTHERS: Figures = Array.from({ length: 20 }, (_, index) => [10 + index, 100]);

function compute(
  others: readonly MeasureCount[],
  {
    own = OWN,
    kind = "proportion",
    base,
  }: Partial<Pick<Measure, "kind" | "base">> & { own?: readonly MeasureCount[] } = {},
) {
  const measure = { id: "m", kind, ...(base === undefined ? {} : { base }) } as Measure;
  return computeRegionReference({
    template: { measures: [measure], smallNumbers: RULES },
    counts: own,
    others,
  });
}

describe("the region's level from the practices of the files", () => {
  it("is their pooled counts, with P10 and P90 of their values in whole percent", () => {
    const values = [...OTHERS.map(([numerator]) => numerator), 15, (100 * 20) / 90];
    expect(compute(rowsOf(OTHERS))).toEqual([
      {
        level: "region",
        measure: "m",
        period: PERIOD,
        // 422, to the nearest 5.
        numerator: 420,
        denominator: 2000 + 170,
        p10: Math.round(quantileType7(values, 0.1)),
        p90: Math.round(quantileType7(values, 0.9)),
        practices: 22,
        place: { file: "region.csv" },
      },
    ]);
  });

  it("has the base of a rate, and a decimal", () => {
    const [region] = compute(rowsOf(OTHERS.map(([numerator]) => [numerator, 1111])), {
      kind: "rate",
      base: 1000,
    });
    expect(region).toMatchObject({ p10: expect.closeTo(11, 0) });
    expect(String(region?.p10)).toMatch(/^\d+(\.\d)?$/);
  });

  it("needs twenty practices outside the cluster", () => {
    expect(compute(rowsOf(OTHERS.slice(1)))).toEqual([]);
    expect(compute(rowsOf(OTHERS.map(([numerator], index) => [numerator, index === 0 ? 0 : 100])))).toEqual(
      [],
    );
  });

  it("is not worked out where the files give it, nor for a bare count, nor without own figures", () => {
    const given = rowsOf([[1000, 5000]], { level: "region" });
    expect(compute(rowsOf(OTHERS), { own: [...OWN, ...given] })).toEqual([]);
    expect(compute(rowsOf(OTHERS), { kind: "count" })).toEqual([]);
    expect(compute(rowsOf(OTHERS), { own: [] })).toEqual([]);
  });

  it("covers the time of the cluster's own figures alone", () => {
    const earlier = { id: "2025", label: "2025", from: "2025-01-01", to: "2025-12-31" };
    const [region] = compute([...rowsOf(OTHERS), ...rowsOf(OTHERS, { period: earlier })], {
      own: [...OWN, ...rowsOf([[1, 50]], { period: earlier })],
    });
    expect(region).toMatchObject({ period: { id: "2026" }, practices: 22 });
    expect(compute(rowsOf(OTHERS, { period: earlier }))).toEqual([]);
  });

  it.each([
    ["a small count", OTHERS.map((_, index) => [index < 4 ? 1 : 0, 100] as const)],
    ["a small complement", OTHERS.map((_, index) => [index < 4 ? 99 : 100, 100] as const)],
  ])("is withheld where the others have %s together", (_, figures) => {
    expect(compute(rowsOf(figures))).toEqual([]);
    expect(compute(rowsOf(figures.map((each, index) => (index === 0 ? [50, 100] : each))))).toHaveLength(1);
  });

  it("leaves several numbers for a practice that has left, by the difference of two regions", () => {
    const [before] = compute(rowsOf([...OTHERS, [3, 100]]));
    const [after] = compute(rowsOf(OTHERS));
    const difference = (before?.numerator ?? 0) - (after?.numerator ?? 0);
    expect(difference % 5).toBe(0);
  });

  it("has no P10 and P90 of practices with few patients", () => {
    const [region] = compute(rowsOf(OTHERS.map(() => [5, 9])));
    expect(region).toMatchObject({ numerator: 130 });
    expect(region).not.toHaveProperty("p10");
  });
});
