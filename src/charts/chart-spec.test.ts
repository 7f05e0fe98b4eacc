import { fileURLToPath } from "node:url";
import { compile } from "vega-lite";
import { beforeAll, describe, expect, it } from "vitest";
import { trendChart } from "../kit/charts/course-charts.ts";
import { outlying, TREND_SHARE, trendOf } from "../kit/charts/trend.fixture.ts";
import type { Chart } from "../model/chart.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { change, changeRows } from "./change.fixture.ts";
import { chartSpec } from "./chart-spec.ts";
import { overview } from "./overview.fixture.ts";
import { productShares, twoParts } from "./parts.fixture.ts";
import { practiceRows, rankedDots } from "./ranked-dots.fixture.ts";
import { funnel } from "./upright.fixture.ts";

const trend = trendChart(TREND_SHARE, trendOf(outlying(12, [10])));

const EVERY_KIND: readonly Chart[] = [
  rankedDots(),
  overview(),
  change(),
  twoParts(5),
  productShares(5),
  funnel(11, { isOpen: true }),
  trend,
];

const SIZE = { widthInches: 12, heightInches: 4 };

let metrics: FontMetrics;
beforeAll(async () => {
  metrics = await readFontMetrics(fileURLToPath(new URL("../../assets/fonts", import.meta.url)));
});

const spec = (chart: Chart) => chartSpec(chart, SIZE, metrics);

describe("chartSpec", () => {
  it.each([
    ["ranked-dots", rankedDots({ rows: practiceRows(5) })],
    ["ranked-dots-two-panels", rankedDots({ rows: practiceRows(21) })],
    ["overview", overview({ measures: 3, practices: 5 })],
    ["change", change({ rows: changeRows(5) })],
    ["parts", productShares(5)],
    ["funnel", funnel(5)],
    ["trend", trend],
  ] as const)("draws %s as agreed", async (name, chart) => {
    await expect(`${JSON.stringify(spec(chart), null, 2)}\n`).toMatchFileSnapshot(
      `snapshots/${name}.vl.json`,
    );
  });

  it("compiles without a remark", () => {
    const remarks: unknown[] = [];
    const note = (...words: unknown[]) => {
      remarks.push(words);
      return logger;
    };
    const logger = { level: () => logger, error: note, warn: note, info: note, debug: () => logger };
    for (const chart of EVERY_KIND) compile(spec(chart), { logger: logger as never });
    expect(remarks).toEqual([]);
  });

  it("carries its data and asks for nothing", () => {
    for (const chart of EVERY_KIND)
      expect(JSON.stringify(spec(chart))).not.toMatch(/"(url|expr|signal|params|transform|href)":/);
  });

  it("does not write to the chart it is given", () => {
    const chart = rankedDots();
    const before = JSON.stringify(chart);
    Object.freeze(chart.rows);
    spec(chart);
    expect(JSON.stringify(chart)).toBe(before);
  });

  it("holds interval ends only to the nearest point, so that no denominator can be computed back", () => {
    const panel = JSON.stringify(spec(rankedDots({ rows: practiceRows(5) })));
    const bounds = [...panel.matchAll(/"lower":([\d.]+),"upper":([\d.]+)/g)].flatMap(([, lower, upper]) => [
      Number(lower),
      Number(upper),
    ]);
    const [, left, right] = /"range":\[(\d+),(\d+)\]/.exec(panel) ?? [];
    const pointsPerPercent = (Number(right) - Number(left)) / 60;
    expect(bounds).toHaveLength(10);
    for (const bound of bounds) {
      const points = bound * pointsPerPercent;
      expect(Math.abs(points - Math.round(points))).toBeLessThan(1e-6);
    }
  });
});
