import type { Chart, ChartSize } from "../../model/chart.ts";
import type { PlottedChart } from "../../model/plotted-chart.ts";
import type { FontMetrics } from "../../typeset/font-metrics.ts";
import { leastWidth } from "../chart-spec.ts";
import { changePlots } from "./change-plot.ts";
import { funnelPlot } from "./funnel-plot.ts";
import { overviewPlots } from "./overview-plot.ts";
import { partsPlots } from "./parts-plot.ts";
import { rankedDotsPlots } from "./ranked-dots-plot.ts";
import { trendPlot } from "./trend-plot.ts";

/** A chart as Office draws it, panel by panel; none for a kind that stays a picture. */
export function plotChart(chart: Chart, size: ChartSize, metrics: FontMetrics): readonly PlottedChart[] {
  // Narrower, a picture is shown smaller; text that Office draws keeps its size.
  if (size.widthInches < leastWidth(chart)) return [];
  switch (chart.kind) {
    case "ranked-dots":
      return rankedDotsPlots(chart, size, metrics);
    case "change":
      return changePlots(chart, size, metrics);
    case "overview":
      return overviewPlots(chart, size, metrics);
    case "trend":
      return [trendPlot(chart, size, metrics)];
    case "funnel":
      return [funnelPlot(chart, size, metrics)];
    case "parts":
      return partsPlots(chart, size, metrics);
    default:
      return [];
  }
}
