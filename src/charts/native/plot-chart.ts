import type { Chart, ChartSize } from "../../model/chart.ts";
import type { PlottedChart } from "../../model/plotted-chart.ts";
import type { FontMetrics } from "../../typeset/font-metrics.ts";
import { rankedDotsPlots } from "./ranked-dots-plot.ts";

/** A chart as Office draws it, panel by panel; none for a kind that stays a picture. */
export function plotChart(chart: Chart, size: ChartSize, metrics: FontMetrics): readonly PlottedChart[] {
  switch (chart.kind) {
    case "ranked-dots":
      return rankedDotsPlots(chart, size, metrics);
    default:
      return [];
  }
}
