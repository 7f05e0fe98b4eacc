import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oracleRows } from "./oracle.fixture.ts";
import { runChart } from "./run-chart.ts";
import { runChartLimits } from "./run-chart-limits.ts";

type Row = { n_useful: number; longest_run_max: number; crossings_min: number };
const rows = oracleRows<Row>("runs_limits.csv");

describe("runChartLimits", () => {
  it.each(rows)("$n_useful useful points", (row) => {
    expect(runChartLimits(row.n_useful)).toEqual({
      longestRun: row.longest_run_max,
      fewestCrossings: row.crossings_min,
    });
  });

  it("refuses what is no number of points", () => {
    expect(() => runChartLimits(0)).toThrow(
      new RangeError("points must be a whole number above zero, got 0"),
    );
    expect(() => runChartLimits(10.5)).toThrow(RangeError);
  });
});

describe("runChart", () => {
  it("finds a shift: eight low points, then eight high ones", () => {
    const values = [4, 5, 3, 4, 5, 4, 3, 5, 9, 8, 9, 10, 8, 9, 8, 9];
    expect(runChart(values)).toEqual({
      centre: 6.5,
      usefulPoints: 16,
      longestRun: 8,
      longestSide: "above",
      crossings: 1,
      limits: { longestRun: 7, fewestCrossings: 4 },
      isShifted: true,
    });
  });

  it("finds none in a series that keeps crossing its median", () => {
    const values = [4, 9, 5, 8, 3, 9, 4, 8, 5, 9];
    expect(runChart(values)).toMatchObject({ longestRun: 1, crossings: 9, isShifted: false });
  });

  it("is shifted only beyond what chance allows", () => {
    const limits = { longestRun: 7, fewestCrossings: 4 };
    const atTheLimits = [9, 1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 1, 9, 9, 9, 9];
    expect(runChart(atTheLimits)).toMatchObject({ longestRun: 7, crossings: 4, limits, isShifted: false });
    const oneCrossingLess = [1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 1, 9, 9, 9, 9, 9];
    expect(runChart(oneCrossingLess)).toMatchObject({ longestRun: 7, crossings: 3, limits, isShifted: true });
  });

  it("leaves out points on the centre line without breaking the run they stand in", () => {
    const found = runChart([1, 1, 5, 1, 9, 9, 5, 9, 5]);
    expect(found).toMatchObject({ centre: 5, usefulPoints: 6, longestRun: 3, crossings: 1 });
  });

  it("reads against another centre when one is drawn, and names the side of the longest run", () => {
    const values = [4, 5, 3, 4, 5, 4, 3, 5, 9, 8, 9, 10];
    expect(runChart(values, 7)).toMatchObject({
      centre: 7,
      longestRun: 8,
      longestSide: "below",
      crossings: 1,
    });
    expect(runChart(values, 2)).toMatchObject({ longestRun: 12, longestSide: "above", crossings: 0 });
    expect(() => runChart([], 2)).toThrow(new RangeError("a run chart needs at least one value"));
    expect(() => runChart([])).toThrow(RangeError);
  });

  it("says nothing of a flat line", () => {
    expect(runChart([5, 5, 5])).toEqual({
      centre: 5,
      usefulPoints: 0,
      longestRun: 0,
      crossings: 0,
      isShifted: false,
    });
  });

  it("reads the same backwards and upside down", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 }), (values) => {
        const { centre: _, longestSide: side, ...found } = runChart(values);
        expect(runChart(values.toReversed())).toMatchObject(found);
        const turned = runChart(values.map((value) => 7 - value));
        expect(turned).toMatchObject(found);
        expect(turned.longestSide).toBe(side && { above: "below", below: "above" }[side]);
        expect(found.longestRun + found.crossings).toBeLessThanOrEqual(Math.max(found.usefulPoints, 0));
      }),
    );
  });
});
