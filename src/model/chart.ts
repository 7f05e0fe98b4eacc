import type { ChangeChart, TrendChart } from "./charts/course-charts.ts";
import type { FunnelChart, PartsChart, RankedDotsChart } from "./charts/measure-charts.ts";
import type { OverviewChart, PositionChart } from "./charts/relative-charts.ts";

/**
 * Chart models: what a chart shows, with every word and number already final. charts/ decides where things stand.
 * Values are in axis units; labels are finished Danish text.
 */

export type Chart =
  | PositionChart
  | RankedDotsChart
  | OverviewChart
  | ChangeChart
  | FunnelChart
  | TrendChart
  | PartsChart;

/** A chart's size where it stands on the slide; the renderer draws text at its true point size there. */
export interface ChartSize {
  readonly widthInches: number;
  readonly heightInches: number;
  /** What it stands on, as hex; white when left out. */
  readonly ground?: string;
}

/** What a chart that stands alone needs besides: what it shows, its signs, and where its figures are from. */
export interface PictureFrame {
  /** Cluster, topic and day. */
  readonly lead: string;
  /** Measure, unit and period; what was found is for those who have heard the cautions. */
  readonly title: string;
  /** "Anm.: …" and "Kilde: …". */
  readonly notes: readonly string[];
}

/** A drawn chart: vector for those who zoom or edit, and its raster twin for everything else. */
export interface ChartImage {
  readonly svg: string;
  readonly png: Uint8Array;
}
