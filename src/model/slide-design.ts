import { type Box, type LayoutName, SLIDE, SLIDE_LAYOUTS, type SlideLayout } from "./slide-layouts.ts";

/** What a deck wears: the house's own look, or a master that somebody has brought. */
export interface SlideDesign {
  readonly slide: Box;
  readonly layouts: Readonly<Record<LayoutName, SlideLayout>>;
  readonly master?: TakenMaster;
}

/** A master that was brought, ready to be written, and what has to be known of it to draw on it. */
export interface TakenMaster {
  /** Every part with its relationships, under the name it has in our file. */
  readonly parts: readonly TakenPart[];
  /** Parts of its layouts by ours that stand on them. */
  readonly layoutParts: Readonly<Record<LayoutName, string>>;
  readonly typeface: Typeface;
  /** What charts stand on; none where that is a picture, and they bring a white ground of their own. */
  readonly chartGround?: string;
}

export interface TakenPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Content type; pictures are told by their ending. */
  readonly type?: string;
}

/** A typeface beside the one that text is measured in. */
export interface Typeface {
  /** How many times wider its text is. */
  readonly width: number;
  /** Height of a line in parts of the size. */
  readonly lineHeight: number;
}

/** The house's own look. */
export const HOUSE_DESIGN: SlideDesign = { slide: SLIDE, layouts: SLIDE_LAYOUTS };
