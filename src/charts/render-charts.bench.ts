import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { compile } from "vega-lite";
import { bench, describe } from "vitest";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import { chartSpec } from "./chart-spec.ts";
import { drawPng } from "./draw-png.ts";
import { drawSvg } from "./draw-svg.ts";
import { practiceRows, rankedDots } from "./ranked-dots.fixture.ts";
import { renderCharts } from "./render-charts.ts";
import { SITUATIONS } from "./situations.fixture.ts";

const SIZE = { widthInches: 12.03, heightInches: 4.5 };
const metrics = await readFontMetrics(fileURLToPath(new URL("../../assets/fonts", import.meta.url)));
const FEW_RUNS = { iterations: 20, time: 0, warmupIterations: 3, warmupTime: 0 };

const KINDS = ["ranked-dots", "overview", "change", "funnel", "trend", "parts"] as const;

describe.each(KINDS)("one chart, step by step: %s", (kind) => {
  const situation = SITUATIONS.find(({ chart }) => chart.kind === kind);
  if (situation === undefined) throw new Error(`no situation shows ${kind}`);
  const spec = chartSpec(situation.chart, SIZE, metrics);
  bench("lay out", () => void chartSpec(situation.chart, SIZE, metrics), FEW_RUNS);
  bench("compile", () => void compile(spec), FEW_RUNS);
  bench("compile and draw SVG", async () => void (await drawSvg(spec, metrics)), FEW_RUNS);
  bench("draw PNG", async () => void (await drawPng(await drawSvg(spec, metrics), sharp)), FEW_RUNS);
});

describe("a whole deck", () => {
  const charts = Array.from({ length: 14 }, (_, index) =>
    rankedDots({ id: `chart-${index}`, rows: practiceRows(5 + index * 2) }),
  );
  const sizes = new Map(charts.map(({ id }) => [id, SIZE]));
  bench("14 charts", async () => void (await renderCharts(charts, { sizes, metrics })), {
    ...FEW_RUNS,
    iterations: 5,
  });
});
