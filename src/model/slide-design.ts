import { type Box, type LayoutName, SLIDE, SLIDE_LAYOUTS, type SlideLayout } from "./slide-layouts.ts";

/** What a deck wears: the house's own look, or a master that somebody has brought. */
export interface SlideDesign {
  readonly slide: Box;
  readonly layouts: Readonly<Record<LayoutName, SlideLayout>>;
  readonly master?: TakenMaster;
}

/** A layout by its name; those of a master that is only looked at have others than ours. */
export function layoutIn({ layouts }: Pick<SlideDesign, "layouts">, name: string): SlideLayout {
  const found = (layouts as Readonly<Record<string, SlideLayout>>)[name];
  if (!found) throw new Error(`a design has no layout ${name}`);
  return found;
}

/** A master that was brought, ready to be written, and what has to be known of it to draw on it. */
export interface TakenMaster {
  /** Every part with its relationships, under the name it has in our file. */
  readonly parts: readonly TakenPart[];
  /** Parts of its layouts by ours that stand on them. */
  readonly layoutParts: Readonly<Record<string, string>>;
  /** How its text is wider than the one that is measured, and how high its lines are in parts of the size. */
  readonly typeface: { readonly width: number; readonly bold: number; readonly lineHeight: number };
  /** What charts stand on; none where that is a picture, and they bring a white ground of their own. */
  readonly chartGround?: string;
}

export interface TakenPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Content type; pictures are told by their ending. */
  readonly type?: string;
}

/** The house's own look. */
export const HOUSE_DESIGN: SlideDesign = { slide: SLIDE, layouts: SLIDE_LAYOUTS };

/** The same look for charts that Office draws: the house's place for them holds a chart and no picture. */
export function withDrawnCharts(design: SlideDesign): SlideDesign {
  const { chart } = design.layouts;
  const { Diagram: place } = chart.places;
  if (design.master || !place) return design;
  const places = { ...chart.places, Diagram: { ...place, kind: "chart" as const } };
  return { ...design, layouts: { ...design.layouts, chart: { ...chart, places } } };
}
