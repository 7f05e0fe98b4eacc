import type { Axis, Direction, Mark, ReferenceLine, ReferenceRole } from "./chart-parts.ts";

/* Charts of one measure at one time. */

export type DotRow = {
  /** Code or practice name. */
  readonly label: string;
  /** Short reason or class in words: "usikkert tal", "klart over", "ingen data"; empty when there is nothing to say. */
  readonly remark: string;
  /** Drawn stronger and named, on the sheet of one practice. */
  readonly emphasised?: boolean;
} & (
  | {
      readonly kind: "value";
      readonly mark: Mark;
      /** The row is a level and no practice: drawn in the colour that the level's line has elsewhere. */
      readonly role?: ReferenceRole;
      readonly value: number;
      /** 95 % interval; absent, and then no line is drawn, where too little is shown or known of chance. */
      readonly lower?: number;
      readonly upper?: number;
      /** The value lies outside the axis and is drawn at that end of it, with a sign; its text tells how far. */
      readonly beyond?: "left" | "right";
      /** "17 %"; in open view followed by counts in `countsText`. */
      readonly valueText: string;
      readonly countsText?: string;
    }
  | { readonly kind: "hidden"; readonly valueText: string }
);

/** Practices as ranked dots with 95 % intervals, or where too few are shown the levels alone: the chart of a measure. */
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
