import type { Axis, Direction, Mark, ReferenceRole } from "./chart-parts.ts";

/* Charts of all measures on one page, each practice relative to the cluster. */

/** One row a measure. Positions are relative to the cluster's level, which is 1. */
export interface MeasureRow {
  readonly number: string;
  readonly title: string;
  readonly direction?: Direction;
  readonly references: readonly { readonly role: ReferenceRole; readonly position: number }[];
  /** "25,6 %". */
  readonly clusterText: string;
}

/** What charts with one row a measure have in common. */
export interface MeasuresChart<Row extends MeasureRow> {
  readonly rows: readonly Row[];
  /** Logarithmic when it starts above zero, so that half and double stand equally far from 1; else linear. */
  readonly axis: Axis;
  /** Headings over the columns: measure, direction arrow, axis, cluster level. */
  readonly headings: {
    readonly measure: string;
    /** Over the arrows: "Bedre". Without it no arrows are drawn, since an arrow without words says nothing. */
    readonly direction?: string;
    readonly axis: string;
    readonly cluster: string;
  };
  /** Names of the lines drawn in the rows: "Region", "Land". The cluster's own line is named by its tick on the axis. */
  readonly lineNames?: readonly { readonly role: ReferenceRole; readonly label: string }[];
}

/** One row of the overview: the cluster's practices as small dots on an axis relative to the cluster's level. */
export interface OverviewRow extends MeasureRow {
  /** At or beyond an end of the axis a dot is drawn there, with a sign that it lies further out. */
  readonly dots: readonly { readonly position: number; readonly mark: Mark }[];
  /** "1 klart over", "for få patienter til at vise praksis": one short line. */
  readonly remark: string;
}

/** All measures on one page. */
export interface OverviewChart extends MeasuresChart<OverviewRow> {
  readonly kind: "overview";
  readonly id: string;
  readonly alt: string;
  readonly headings: MeasuresChart<OverviewRow>["headings"] & { readonly remark: string };
}

/** One measure on the sheet of one practice: where it stands among the others, who are nameless. */
export interface PositionRow extends MeasureRow {
  /** Beyond the axis they are drawn at its end. */
  readonly others: readonly number[];
  /** Absent when the practice's own value is not shown. */
  readonly own?: { readonly position: number; readonly mark: Mark };
  /** Where it stood at the earlier meeting, relative to the cluster's level now; absent when that was not shown. */
  readonly before?: number;
  /** "30 %", "–". */
  readonly ownText: string;
}

/** One practice on all measures, small enough for a sheet of paper. */
export interface PositionChart extends MeasuresChart<PositionRow> {
  readonly kind: "position";
  readonly id: string;
  readonly alt: string;
  /** The practice's code, written into its marks; absent when it is known by name, which has no room there. */
  readonly code?: string;
  readonly headings: MeasuresChart<PositionRow>["headings"] & { readonly own: string };
}
