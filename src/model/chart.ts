/**
 * Chart models: what a chart shows, with every word and number already final. charts/ decides where things stand.
 * Values are in axis units; labels are finished Danish text.
 */

/** How a practice is drawn. Shape, colour and a word go together, so that no meaning hangs on colour alone. */
export type Mark = "plain" | "uncertain" | "above" | "below";

export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** Which way the profession wishes the value to go: "lavere er bedre". Absent when neither. */
export interface Direction {
  readonly towards: "left" | "right";
  readonly label: string;
}

export type ReferenceRole = "cluster" | "region" | "nation" | "goal";

export interface ReferenceLine {
  readonly role: ReferenceRole;
  readonly value: number;
  /** "Klyngen samlet 25,6 %". */
  readonly label: string;
}

export type DotRow = {
  /** Code or practice name. */
  readonly label: string;
  /** Short reason or class in words: "få patienter", "klart over", "ingen data"; empty when there is nothing to say. */
  readonly remark: string;
  /** Drawn stronger and named, on the sheet of one practice. */
  readonly emphasised?: boolean;
} & (
  | {
      readonly kind: "value";
      readonly mark: Mark;
      readonly value: number;
      readonly lower: number;
      readonly upper: number;
      /** "17 %"; in open view followed by counts in `countsText`. */
      readonly valueText: string;
      readonly countsText?: string;
    }
  | { readonly kind: "hidden"; readonly valueText: string }
);

/** Practices as ranked dots with 95 % intervals: the chart of a measure. */
export interface RankedDotsChart {
  readonly kind: "ranked-dots";
  readonly id: string;
  readonly alt: string;
  /** Top to bottom in drawing order. */
  readonly rows: readonly DotRow[];
  readonly references: readonly ReferenceLine[];
  readonly band?: { readonly from: number; readonly to: number };
  readonly axis: Axis;
  readonly direction?: Direction;
}

/** One row of the overview: the cluster's practices as small dots on an axis relative to the cluster's level. */
export interface OverviewRow {
  readonly number: string;
  readonly title: string;
  readonly direction?: Direction;
  /** Position relative to the cluster's level: 1 is the cluster. At or beyond an end of the axis it is drawn there, with a sign that it lies further out. */
  readonly dots: readonly { readonly position: number; readonly mark: Mark }[];
  readonly references: readonly { readonly role: ReferenceRole; readonly position: number }[];
  /** "25,6 %". */
  readonly clusterText: string;
  /** "1 klart over", "for få patienter til at vise praksis": one short line. */
  readonly remark: string;
}

/** All measures on one page. */
export interface OverviewChart {
  readonly kind: "overview";
  readonly id: string;
  readonly alt: string;
  readonly rows: readonly OverviewRow[];
  /** Logarithmic when it starts above zero, so that half and double stand equally far from 1; else linear. */
  readonly axis: Axis;
  /** Headings over the columns: measure, direction arrow, axis, cluster level, remark. */
  readonly headings: {
    readonly measure: string;
    /** Over the arrows: "Bedre". Without it no arrows are drawn, since an arrow without words says nothing. */
    readonly direction?: string;
    readonly axis: string;
    readonly cluster: string;
    readonly remark: string;
  };
  /** Names of the lines drawn in the rows: "Region", "Land". The cluster's own line is named by its tick on the axis. */
  readonly lineNames?: readonly { readonly role: ReferenceRole; readonly label: string }[];
}

export type Chart = RankedDotsChart | OverviewChart;

/** A chart's size where it stands on the slide; the renderer draws text at its true point size there. */
export interface ChartSize {
  readonly widthInches: number;
  readonly heightInches: number;
}

/** A drawn chart: vector for those who zoom or edit, and its raster twin for everything else. */
export interface ChartImage {
  readonly svg: string;
  readonly png: Uint8Array;
}
