import type { Chart, ChartSize } from "../model/chart.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { changeSpec } from "./change-spec.ts";
import { SIDE_TYPE } from "./chart-style.ts";
import { funnelSpec } from "./funnel-spec.ts";
import type { PictureSpec } from "./layers.ts";
import { overviewSpec } from "./overview-spec.ts";
import { partsSpec } from "./parts-spec.ts";
import { positionSpec } from "./position-spec.ts";
import { rankedDotsSpec } from "./ranked-dots-spec.ts";
import { trendSpec } from "./trend-spec.ts";

/** Width in inches below which the headings of a kind run into one another: it is drawn that wide and shown smaller. */
export function leastWidth({ kind }: Pick<Chart, "kind">): number {
  return kind === "overview" ? 8.2 : 0;
}

/** Whether a chart's rows are no lower than the words in them, in the smallest type a slide may have. */
export function hasRoom(chart: Chart, size: ChartSize, metrics: FontMetrics): boolean {
  return chartSpec(chart, size, metrics).panels.every(({ layers }) =>
    layers.every(
      (layer) => layer.kind !== "text" || layer.items.every(({ size: points }) => points >= SIDE_TYPE),
    ),
  );
}

/** The spec of any chart, laid out for the size it has where it is placed. */
export function chartSpec(chart: Chart, size: ChartSize, metrics: FontMetrics): PictureSpec {
  switch (chart.kind) {
    case "ranked-dots":
      return rankedDotsSpec(chart, size, metrics);
    case "overview":
      return overviewSpec(chart, size, metrics);
    case "position":
      return positionSpec(chart, size, metrics);
    case "change":
      return changeSpec(chart, size, metrics);
    case "funnel":
      return funnelSpec(chart, size, metrics);
    case "trend":
      return trendSpec(chart, size, metrics);
    case "parts":
      return partsSpec(chart, size, metrics);
    default:
      return chart satisfies never;
  }
}
