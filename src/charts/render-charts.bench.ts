import { fileURLToPath } from "node:url";
import sharp from "sharp";
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
const FEW_RUNS = { iterations: 20, time: 0, warmupIterations: 3, warmupTime: 0, throws: true };

const KINDS = [...new Set(SITUATIONS.map(({ chart }) => chart.kind))];

describe.each(KINDS)("one chart: %s", async (kind) => {
  const situation = SITUATIONS.find(({ chart }) => chart.kind === kind);
  if (situation === undefined) throw new Error(`no situation shows ${kind}`);
  const spec = chartSpec(situation.chart, SIZE, metrics);
  const svg = drawSvg(spec);
  bench("lay out", () => void chartSpec(situation.chart, SIZE, metrics), FEW_RUNS);
  bench("SVG", () => void drawSvg(spec), FEW_RUNS);
  bench("PNG", async () => void (await drawPng(svg, sharp)), FEW_RUNS);
});

describe("charts in one go", () => {
  const charts = Array.from({ length: 14 }, (_, index) =>
    rankedDots({ id: `chart-${index}`, rows: practiceRows(5 + index * 2) }),
  );
  const sizes = new Map(charts.map(({ id }) => [id, SIZE]));
  bench("14 charts of 5 to 31 practices", async () => void (await renderCharts(charts, { sizes, metrics })), {
    ...FEW_RUNS,
    iterations: 5,
  });
});
