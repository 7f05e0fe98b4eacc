import type { Chart, ChartImage, ChartSize, PictureFrame } from "../model/chart.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { chartSpec } from "./chart-spec.ts";
import { colour } from "./chart-style.ts";
import { drawPng, fontProbe } from "./draw-png.ts";
import { drawSvg } from "./draw-svg.ts";
import { framedSpec } from "./framed-spec.ts";

export interface ChartRequest {
  /** Where each chart is placed, by its id. */
  readonly sizes: ReadonlyMap<string, ChartSize>;
  readonly metrics: FontMetrics;
  /** What is written around charts that stand alone, by their ids; none stands alone when left out. */
  readonly frames?: ReadonlyMap<string, PictureFrame>;
  /** Work for this thread while the rasteriser's own threads finish the last pictures. */
  readonly meanwhile?: () => void;
}

/**
 * Draws every chart as SVG and as its PNG twin, by chart id.
 *
 * @throws KitError "rendering" with `kit/no-font` when this machine cannot draw the shipped typeface
 */
export async function renderCharts(
  charts: readonly Chart[],
  { sizes, metrics, frames, meanwhile = () => {} }: ChartRequest,
): Promise<ReadonlyMap<string, ChartImage>> {
  // Loaded only here: the rasteriser reads its font configuration once, and the program sets it before.
  const { default: rasterise } = await import("sharp");
  await fontProbe(rasterise);
  const images: Promise<readonly [string, ChartImage]>[] = [];
  for (const chart of charts) {
    const size = sizes.get(chart.id);
    if (size === undefined) throw new RangeError(`no size for the chart ${chart.id}`);
    const svg = drawChart(chart, size, metrics, frames?.get(chart.id));
    // The rasteriser works on threads of its own while the next chart is laid out here.
    images.push(drawPng(svg, rasterise, size.ground).then((png) => [chart.id, { svg, png }]));
  }
  const drawn = Promise.all(images);
  meanwhile();
  return new Map(await drawn);
}

/** A chart in lines, which is all that a screen needs. */
export function drawChart(chart: Chart, size: ChartSize, metrics: FontMetrics, frame?: PictureFrame): string {
  const spec = chartSpec(chart, size, metrics);
  return onGround(drawSvg(frame ? framedSpec(spec, frame, metrics) : spec), size);
}

/** What is paper in a picture, the halos of its marks among it, is whatever the picture stands on. */
function onGround(svg: string, { ground }: ChartSize): string {
  return ground === undefined ? svg : svg.replaceAll(`"${colour("paper")}"`, `"#${ground}"`);
}
