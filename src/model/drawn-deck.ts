import type { DocumentProperties } from "./meeting-kit.ts";
import type { ColourRole, Palette } from "./palette.ts";
import type { PlottedChart } from "./plotted-chart.ts";
import type { SlideDesign } from "./slide-design.ts";
import type { Box, Mark, Stroke } from "./slide-layouts.ts";

/**
 * A deck with everything in its place, as plain data: what the package stage writes and a screen can show. Lengths are in
 * inches, sizes of type and strokes in points, colours by what they mean.
 */
export interface DrawnDeck {
  readonly properties: DocumentProperties;
  readonly palette: Palette;
  readonly design: SlideDesign;
  readonly sections: readonly { readonly name: string; readonly slides: readonly DrawnSlide[] }[];
}

export interface DrawnSlide {
  readonly title: string;
  /** A name that the design has: one of ours, unless a master is only looked at. */
  readonly layout: string;
  /** In reading order: the title first, the foot last. */
  readonly shapes: readonly DrawnShape[];
  /** Speaker notes, a paragraph each. */
  readonly notes: readonly string[];
}

export type DrawnShape = DrawnText | DrawnTable | DrawnPicture | DrawnChart | DrawnMark;

/** What every shape has. */
interface ShapeBase {
  /** As the selection pane and a screen reader's list of objects show it; unique on its slide. */
  readonly name: string;
  readonly box: Box;
}

/** A point's mark; a number says where its run of numbers starts. */
export type ListMark = { readonly kind: "bullet" } | { readonly kind: "number"; readonly startAt: number };

export interface DrawnParagraph {
  readonly text: string;
  readonly weight: "regular" | "bold";
  readonly colour: ColourRole;
  readonly list?: ListMark & { readonly indentPoints: number };
  readonly spaceBeforePoints: number;
}

/** Words in a place of the layout, or in a box of their own where the layout has none of that name. */
export interface DrawnText extends ShapeBase {
  readonly kind: "text";
  readonly paragraphs: readonly DrawnParagraph[];
  readonly sizePoints: number;
  readonly lineSpacing: number;
  /** Whether programs may make it smaller: in a wider typeface, on a machine that lacks ours, it would run over. */
  readonly mayShrink?: true;
}

export interface DrawnCell {
  readonly text: string;
  readonly weight: "regular" | "bold";
  readonly colour: ColourRole;
  readonly align: "left" | "right";
  readonly vertical: "top" | "middle";
  readonly fill?: ColourRole;
  /** Lines above and below; none where left out. */
  readonly above?: Stroke;
  readonly below?: Stroke;
}

/** A table whose first row is its heading. */
export interface DrawnTable extends ShapeBase {
  readonly kind: "table";
  /** The layout's place it stands in. */
  readonly place: string;
  readonly alt: string;
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly sizePoints: number;
  readonly linePoints: number;
  readonly margins: { readonly sideInches: number; readonly verticalInches: number };
  readonly rows: readonly (readonly DrawnCell[])[];
}

export interface DrawnPicture extends ShapeBase {
  readonly kind: "picture";
  /** The layout's place it stands in; none for a picture of its own, such as a logo. */
  readonly place?: string;
  readonly alt: string;
  readonly type: "png" | "jpeg";
  readonly bytes: Uint8Array;
  /** The same picture in lines; programs that cannot draw them show the bytes. */
  readonly svg?: string;
}

/** A chart that Office draws itself from a workbook of its own. */
export interface DrawnChart extends ShapeBase {
  readonly kind: "chart";
  /** The layout's place it stands in; none for the second part of a chart in two. */
  readonly place?: string;
  readonly alt: string;
  readonly chart: PlottedChart;
}

/** A mark with the name that a list of objects shows. */
export interface DrawnMark extends Mark {
  readonly kind: "mark";
  readonly name: string;
}
