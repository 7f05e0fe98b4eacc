import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { trendChart } from "../kit/charts/course-charts.ts";
import { outlying, TREND_SHARE, trendOf } from "../kit/charts/trend.fixture.ts";
import type { Chart } from "../model/chart.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { change, changeRows } from "./change.fixture.ts";
import { chartSpec } from "./chart-spec.ts";
import { LINE } from "./chart-style.ts";
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
    await expect(`${JSON.stringify(spec(chart), null, 2)}\n`).toMatchFileSnapshot(`snapshots/${name}.json`);
  });

  it("asks for nothing that is not in it", () => {
    for (const chart of EVERY_KIND) expect(JSON.stringify(spec(chart))).not.toMatch(/"(url|href)":/);
  });

  it("does not write to the chart it is given", () => {
    const chart = rankedDots();
    const before = JSON.stringify(chart);
    Object.freeze(chart.rows);
    spec(chart);
    expect(JSON.stringify(chart)).toBe(before);
  });

  it("holds interval ends only to the nearest point, so that no denominator can be computed back", () => {
    const { panels } = spec(rankedDots({ rows: practiceRows(5) }));
    const lines = panels
      .flatMap(({ layers }) => layers)
      .flatMap((layer) => (layer.kind === "rule" && layer.items.length === 5 ? layer.items : []));
    const bounds = lines.flatMap(({ x, x2 = x, strokeWidth }) => (strokeWidth > LINE.guide ? [x, x2] : []));
    expect(bounds).toHaveLength(10);
    for (const bound of bounds) expect(bound).toBe(Math.round(bound));
  });
});
