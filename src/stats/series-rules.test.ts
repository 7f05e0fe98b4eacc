import { describe, expect, it } from "vitest";
import { oracleCases } from "./oracle.fixture.ts";
import { seriesRules } from "./series-rules.ts";

interface Warning {
  n: number;
  expected_trial_limits_warning: boolean;
}
const oracle = oracleCases<{ short_series_warning: { cases: Warning[] } }>("xmr.json");

describe("seriesRules", () => {
  it.each([
    [0, "line", true],
    [3, "line", true],
    [9, "line", true],
    [10, "run-chart", true],
    [11, "run-chart", true],
    [12, "control-chart", true],
    [19, "control-chart", true],
    [20, "control-chart", false],
    [24, "control-chart", false],
  ] as const)("%i points: %s, trial %s", (points, chart, isTrial) => {
    expect(seriesRules(points)).toEqual({ chart, isTrial });
  });

  // Their warning ends at 13 points, our word "preliminary" at 20: wherever they warn, we draw no limits or say so.
  it.each(oracle.short_series_warning.cases)("is no bolder than NHSRplotthedots at $n points", (row) => {
    const { chart, isTrial } = seriesRules(row.n);
    if (row.expected_trial_limits_warning) expect(chart !== "control-chart" || isTrial).toBe(true);
    expect(chart === "control-chart").toBe(row.n >= 12);
  });

  it("refuses what is no number of points", () => {
    expect(() => seriesRules(-1)).toThrow(
      new RangeError("points must be a whole number, zero or more, got -1"),
    );
    expect(() => seriesRules(10.5)).toThrow(RangeError);
  });
});
