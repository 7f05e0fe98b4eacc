import type { Axis, Direction, ReferenceLine, ReferenceRole } from "./chart-parts.ts";

/* Charts of one measure over time. */

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
