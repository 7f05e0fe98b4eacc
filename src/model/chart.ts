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

/** One measure on the sheet of one practice: where it stands among the others, who are nameless. */
export interface PositionRow {
  readonly number: string;
  readonly title: string;
  readonly direction?: Direction;
  /** Positions relative to the cluster's level: 1 is the cluster. Beyond the axis they are drawn at its end. */
  readonly others: readonly number[];
  /** Absent when the practice's own value is not shown. */
  readonly own?: { readonly position: number; readonly mark: Mark };
  /** Where it stood at the earlier meeting, relative to the cluster's level now; absent when that was not shown. */
  readonly before?: number;
  readonly references: readonly { readonly role: ReferenceRole; readonly position: number }[];
  /** "30 %", "–". */
  readonly ownText: string;
  /** "25,6 %". */
  readonly clusterText: string;
}

/** One practice on all measures, small enough for a sheet of paper. */
export interface PositionChart {
  readonly kind: "position";
  readonly id: string;
  readonly alt: string;
  /** The practice's code, written into its marks; absent when it is known by name, which has no room there. */
  readonly code?: string;
  readonly rows: readonly PositionRow[];
  /** Logarithmic, as in the overview. */
  readonly axis: Axis;
  readonly headings: {
    readonly measure: string;
    /** Over the arrows; without it none are drawn. */
    readonly direction?: string;
    readonly axis: string;
    readonly own: string;
    readonly cluster: string;
  };
  readonly lineNames: readonly { readonly role: ReferenceRole; readonly label: string }[];
}

/** One row of a change chart: before and now on the same axis. The cluster's row is emphasised and stands first. */
export type ChangeRow = {
  readonly label: string;
  /** "faldet", "kan skyldes tilfældigheder": in words what the arrow cannot say; empty when there is nothing to say. */
  readonly remark: string;
  readonly emphasised?: boolean;
} & (
  | {
      readonly kind: "pair";
      readonly before: number;
      readonly after: number;
      /** "25,6 % → 21,4 %" is drawn, not written: both texts stand apart. */
      readonly beforeText: string;
      readonly afterText: string;
      /** The change is larger than chance would be expected to give: drawn strong, otherwise pale. */
      readonly isClear: boolean;
    }
  | {
      readonly kind: "one";
      readonly when: "before" | "after";
      readonly value: number;
      readonly valueText: string;
    }
  | { readonly kind: "hidden"; readonly valueText: string }
);

/** Before and now of the cluster and its practices: the chart of a follow-up. */
export interface ChangeChart {
  readonly kind: "change";
  readonly id: string;
  readonly alt: string;
  /** Top to bottom, in the order of the earlier kit. */
  readonly rows: readonly ChangeRow[];
  readonly axis: Axis;
  readonly direction?: Direction;
  readonly goal?: ReferenceLine;
  /** What the two marks are: "1. maj 2025 – 30. april 2026" and "1. december 2025 – 30. november 2026". */
  readonly names: { readonly before: string; readonly after: string };
}

/**
 * Practices by size: the smaller a practice, the wider chance alone spreads it. Sizes are drawn to the nearest point,
 * and in closed view no point carries a label.
 */
export interface FunnelChart {
  readonly kind: "funnel";
  readonly id: string;
  readonly alt: string;
  readonly points: readonly {
    readonly size: number;
    readonly value: number;
    readonly mark: Mark;
    /** Name in open view; only drawn where there is room. */
    readonly label?: string;
  }[];
  /** Limits of chance around the cluster, from the inner to the outer; each curve from small to large sizes. */
  readonly limits: readonly {
    /** "95 %". */
    readonly label: string;
    readonly curve: readonly { readonly size: number; readonly lower: number; readonly upper: number }[];
  }[];
  /** Level lines, the cluster's among them. */
  readonly references: readonly ReferenceLine[];
  readonly valueAxis: Axis;
  readonly sizeAxis: Axis;
  /** Below the size axis: "patienter med type 2-diabetes i praksis". */
  readonly sizeTitle: string;
  /** "Left" is the low end of the value axis, which stands upright here. */
  readonly direction?: Direction;
}

/** One measure over periods: a line; with a centre a run chart; with limits a control chart. */
export interface TrendChart {
  readonly kind: "trend";
  readonly id: string;
  readonly alt: string;
  /** Labels of the periods in order; some are left out where they would run together. */
  readonly periods: readonly string[];
  /** The cluster's or a practice's own line; a gap where the value is hidden. */
  readonly points: readonly (
    | {
        readonly value: number;
        /** 95 % interval of the level, where it is known. */
        readonly lower?: number;
        readonly upper?: number;
        /** Outside what chance gives: drawn with a second shape. */
        readonly isSignal: boolean;
      }
    | undefined
  )[];
  /** At the end of the line: "Klyngen 21,4 %". */
  readonly label: string;
  /** Other lines by the same periods, thin and named at their end. */
  readonly others: readonly {
    readonly role: ReferenceRole;
    readonly label: string;
    readonly values: readonly (number | undefined)[];
  }[];
  /** Median of a run chart, mean of a control chart. */
  readonly centre?: { readonly value: number; readonly label: string };
  /** One for each period, equal where periods are of like size; undefined leaves a gap. */
  readonly limits?: {
    readonly label: string;
    readonly periods: readonly ({ readonly lower: number; readonly upper: number } | undefined)[];
  };
  readonly valueAxis: Axis;
  /** "Left" is the low end of the value axis, which stands upright here. */
  readonly direction?: Direction;
}

export type PartsRow = {
  readonly label: string;
  readonly remark: string;
  /** The whole: "12,4"; what stands instead when it is hidden. */
  readonly valueText: string;
  readonly emphasised?: boolean;
} & (
  | {
      readonly kind: "parts";
      /** One for each part of the chart, in its order; in axis units, laid end to end from zero. */
      readonly parts: readonly { readonly value: number; readonly label: string }[];
    }
  | { readonly kind: "hidden" }
);

/** Wholes made of parts, from zero: tablets and injections per 1.000, or shares of products that make 100 %. */
export interface PartsChart {
  readonly kind: "parts";
  readonly id: string;
  readonly alt: string;
  /** Names of the parts in drawing order, six and "øvrige" at most. */
  readonly parts: readonly string[];
  readonly rows: readonly PartsRow[];
  /** Levels of the whole. */
  readonly references: readonly ReferenceLine[];
  /** Starts at zero. */
  readonly axis: Axis;
  readonly direction?: Direction;
}

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
}

/** A drawn chart: vector for those who zoom or edit, and its raster twin for everything else. */
export interface ChartImage {
  readonly svg: string;
  readonly png: Uint8Array;
}
