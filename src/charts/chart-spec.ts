import type { Chart, ChartSize } from "../model/chart.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { changeSpec } from "./change-spec.ts";
import { funnelSpec } from "./funnel-spec.ts";
import type { PictureSpec } from "./layers.ts";
import { overviewSpec } from "./overview-spec.ts";
import { partsSpec } from "./parts-spec.ts";
import { positionSpec } from "./position-spec.ts";
import { rankedDotsSpec } from "./ranked-dots-spec.ts";
import { trendSpec } from "./trend-spec.ts";

/** Width in inches below which the headings of a kind run into one another: it is drawn that wide and shown smaller. */
export function leastWidth({ kind }: Pick<Chart, "kind">): number {
  return kind === "overview" || kind === "change" ? 10.9 : 0;
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
