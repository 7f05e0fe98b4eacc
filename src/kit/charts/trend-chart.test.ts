import { describe, expect, it } from "vitest";
import { trendAlt } from "../sentences/trend-sentences.ts";
import { trendChart } from "./course-charts.ts";
import { outlying, rollingYear, TREND_SHARE as SHARE, swinging, trendOf } from "./trend.fixture.ts";

const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

describe("trendChart", () => {
  it.each([
    [3, "", "", true],
    [9, "", "", true],
    [10, "Median 27,5 %", "", false],
    [12, "Gennemsnit 27,0 %", "Foreløbige grænser", false],
    [24, "Gennemsnit 27,1 %", "Grænser for tilfældighed", false],
  ] as const)("%i periods: centre “%s”, limits “%s”, intervals %s", (count, centre, limits, hasIntervals) => {
    const trend = trendOf(swinging(count));
    const chart = trendChart(SHARE, trend);
    expect(plain(chart.centre?.label) ?? "").toBe(centre);
    expect(chart.limits?.label ?? "").toBe(limits);
    expect(chart.limits?.periods.length ?? count).toBe(count);
    expect(chart.points.every((point) => (point?.lower !== undefined) === hasIntervals)).toBe(true);
    expect(chart.alt).toBe(trendAlt(SHARE, trend));
  });

  it("names each line with its latest level and follows it through every kit", () => {
    const chart = trendChart(SHARE, trendOf(swinging(3)));
    expect(plain(chart.label)).toBe("Klyngen samlet 26,4 %");
    expect(chart.points.map((point) => point?.value)).toEqual([27, 29.5, 26.4]);
    expect(chart.others.map(({ role, label }) => [role, plain(label)])).toEqual([
      ["region", "Region 25,0 %"],
      ["nation", "Hele landet 23,6 %"],
    ]);
    expect(chart.others[0]?.values).toEqual([24.8, 24.92, 25.04]);
    expect(chart.direction?.label).toBe("lavere er bedre");
  });

  it("leaves a gap for a hidden period, and draws nothing but references where all are hidden", () => {
    const [first, ...others] = swinging(4);
    const chart = trendChart(SHARE, trendOf([first, undefined, ...others.slice(1)]));
    expect(chart.points.map((point) => point !== undefined)).toEqual([true, false, true, true]);
    const empty = trendChart(SHARE, trendOf([undefined, undefined]));
    expect([empty.label, empty.points]).toEqual(["", [undefined, undefined]]);
  });

  it("marks a period beyond the limits, and holds every value on the axis", () => {
    const chart = trendChart(SHARE, trendOf(outlying(24, [23])));
    expect(chart.points.map((point) => point?.isSignal).indexOf(true)).toBe(23);
    const drawn = [
      ...chart.points.map((point) => point!.value),
      ...chart.limits!.periods.map((found) => found!.upper),
    ];
    expect(Math.max(...drawn)).toBeLessThanOrEqual(chart.valueAxis.to);
    expect(Math.min(...drawn, ...chart.limits!.periods.map((found) => found!.lower))).toBeGreaterThanOrEqual(
      chart.valueAxis.from,
    );
  });

  it("writes long periods short below the axis", () => {
    expect(trendChart(SHARE, trendOf(swinging(2))).periods).toEqual(["1. kvt. 2022", "2. kvt. 2022"]);
    const rolling = trendChart(SHARE, trendOf(swinging(2), SHARE, rollingYear));
    expect(rolling.periods).toEqual(["2022", "til juni 2023"]);
  });
});
