import type { ColourRole } from "./palette.ts";

/**
 * A chart that Office draws itself, as plain data: what its workbook holds and how that is drawn. Lengths are in points
 * from the chart's upper left corner, values in units of the axes.
 */
export interface PlottedChart {
  readonly width: number;
  readonly height: number;
  /** The rectangle that the axes span. */
  readonly plot: PlotBox;
  readonly across: PlotAxis;
  readonly upright: PlotAxis;
  /** Bars instead of points, one below the other; then there are no series. */
  readonly bars?: PlottedBars;
  /** In the order they are drawn in. */
  readonly series: readonly PlottedSeries[];
  /** What stands beside or behind the data and is not part of them. */
  readonly notes: readonly PlotNote[];
}

interface PlotBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlotAxis {
  readonly from: number;
  readonly to: number;
  readonly isLog?: boolean;
  /** Values grow downwards, as rows do. */
  readonly isTurned?: boolean;
  /** Where the axis can be written by Office itself: a label every so often, in a number format. */
  readonly labels?: { readonly every: number; readonly format: string };
}

/** One column of the chart's workbook; series that show the same numbers share it. */
export interface DataColumn {
  readonly heading: string;
  readonly cells: readonly (number | string | undefined)[];
}

export interface PlottedSeries {
  readonly name: string;
  readonly x: DataColumn;
  readonly y: DataColumn;
  /** How each point is marked; nothing where left out. */
  readonly markers?: readonly PlotMarker[];
  readonly line?: PlotStroke;
  readonly labels?: PlotLabels;
  /** A straight line from every point, of one length in units of its axis. */
  readonly reach?: PlotStroke & { readonly along: "across" | "upright"; readonly length: number };
}

/** Bars along the axis across, made of parts that lie end to end from zero. */
export interface PlottedBars {
  readonly rows: DataColumn;
  readonly rowType: { readonly size: number; readonly weight: "regular" | "bold" };
  readonly parts: readonly (BarPart & { readonly labels: PlotLabels })[];
  /** Words beside the bars, hung on the far end of the axis, which this column names for every row. */
  readonly ends: DataColumn;
  readonly words: readonly { readonly name: string; readonly labels: PlotLabels }[];
  /** Height of a bar as a share of its row. */
  readonly share: number;
}

interface BarPart {
  readonly name: string;
  readonly values: DataColumn;
  readonly fill: ColourRole;
  readonly rim: PlotStroke;
}

export interface PlotLabels {
  readonly texts: DataColumn;
  /** By the number of the point. */
  readonly looks: readonly LabelLook[];
}

export interface PlotMarker {
  readonly shape: "circle" | "diamond" | "square" | "dash";
  readonly points: number;
  readonly fill: ColourRole;
  readonly rim: PlotStroke;
}

export interface PlotStroke {
  readonly colour: ColourRole;
  readonly points: number;
  readonly dash?: "dash" | "sysDot" | "lgDashDot";
}

export interface LabelLook {
  /** Which side of its point the text stands on, and how far from there. */
  readonly side: "left" | "right" | "above" | "below" | "middle";
  readonly dx?: number;
  readonly dy?: number;
  readonly size: number;
  readonly weight: "regular" | "bold";
  readonly colour: ColourRole;
}

export type PlotNote =
  | (PlotBox & {
      readonly kind: "surface";
      readonly shape: "rect" | "ellipse" | "leftArrow" | "rightArrow" | "upArrow" | "downArrow";
      readonly fill: ColourRole;
      /** Share of its colour that is seen; all of it when left out. */
      readonly strength?: number;
    })
  | (PlotBox & { readonly kind: "line"; readonly stroke: PlotStroke; readonly falls?: boolean })
  | {
      readonly kind: "text";
      readonly x: number;
      /** Middle of the line of text. */
      readonly y: number;
      readonly text: string;
      readonly width: number;
      readonly align: "left" | "center" | "right";
      readonly size: number;
      readonly weight: "regular" | "bold";
      readonly colour: ColourRole;
    };
