import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { trendChart } from "../kit/charts/course-charts.ts";
import { outlying, shifted, swinging, TREND_SHARE, trendOf } from "../kit/charts/trend.fixture.ts";
import type { TrendChart } from "../model/charts/course-charts.ts";
import { PALETTE } from "../model/palette.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { trendSpec } from "./trend-spec.ts";

const SIZE = { widthInches: 12, heightInches: 4 };
const CENTRE = `"stroke":"#${PALETTE.uncertain}"`;
const BAND = `"fill":"#${PALETTE.band}"`;
const INTERVALS = `"stroke":"#${PALETTE.interval}","strokeWidth":2`;

let metrics: FontMetrics;
beforeAll(async () => {
  metrics = await readFontMetrics(fileURLToPath(new URL("../../assets/fonts", import.meta.url)));
});

const drawn = (chart: TrendChart) => JSON.stringify(trendSpec(chart, SIZE, metrics));

describe("trendSpec", () => {
  it.each([
    [2, [INTERVALS]],
    [3, [INTERVALS]],
    [9, [INTERVALS]],
    [10, [CENTRE]],
    [11, [CENTRE]],
    [12, [CENTRE, BAND]],
    [24, [CENTRE, BAND]],
  ] as const)("draws of %i periods what they allow, and nothing else", (count, expected) => {
    const spec = drawn(trendChart(TREND_SHARE, trendOf(swinging(count))));
    expect([CENTRE, BAND, INTERVALS].filter((part) => spec.includes(part)).toSorted()).toEqual(
      [...expected].toSorted(),
    );
  });

  it("gives a period beyond the limits a second shape", () => {
    const diamonds = (chart: TrendChart) => drawn(chart).match(/"shape":"diamond"/g)?.length ?? 0;
    expect(diamonds(trendChart(TREND_SHARE, trendOf(outlying(24, [5, 14]))))).toBe(2);
    expect(diamonds(trendChart(TREND_SHARE, trendOf(shifted(10))))).toBe(0);
  });

  it("breaks the line at a hidden period, and a band of unlike limits with it", () => {
    const chart = trendChart(TREND_SHARE, trendOf([...swinging(6), undefined, ...swinging(5), [60, 240]]));
    expect(chart.limits?.periods[6]).toBeUndefined();
    const { panels } = trendSpec(chart, SIZE, metrics);
    const layers = panels.flatMap((panel) => panel.layers);
    expect(layers.filter(({ kind }) => kind === "line").map(({ items }) => items.length)).toEqual([
      13, 13, 6, 6,
    ]);
    expect(layers.find(({ kind }) => kind === "rect")?.items).toHaveLength(12);
  });
});
