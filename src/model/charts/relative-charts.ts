import type { Axis, Direction, Mark, ReferenceRole } from "./chart-parts.ts";

/* Charts of all measures on one page, each practice relative to the cluster. */

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
