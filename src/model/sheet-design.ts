import { PAGE, type SheetPage } from "./sheet-page.ts";
import type { TakenPart } from "./slide-design.ts";

/** What sheets wear: the house's own look, or a Word template that somebody has brought. */
export interface SheetDesign {
  readonly page: SheetPage;
  readonly template?: TakenSheets;
}

/** The house's own look. */
export const HOUSE_SHEETS: SheetDesign = { page: PAGE };

/** Styles of a template that the house's own take after. */
export const LOOK_NAMES = ["normal", "title", "heading", "subheading", "header", "footer"] as const;
export type LookName = (typeof LOOK_NAMES)[number];

export interface TakenLook {
  readonly typeface: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  /** Hex; none where it could not be read on paper, and the house's is kept. */
  readonly colour?: string;
}

/** A Word template that was brought: what is known of it, and what of it is written as it is. */
export interface TakenSheets {
  readonly looks: Readonly<Record<LookName, TakenLook>>;
  readonly header?: TakenEdge;
  readonly footer?: TakenEdge;
  /** Styles that stand in its header and footer alone. */
  readonly styles: string;
  readonly pictures: readonly TakenPart[];
}

/** What a template has at the upper or lower edge of its pages. */
export interface TakenEdge {
  /** Its paragraphs and tables, which name their pictures by ids from `rId1` on. */
  readonly xml: string;
  /** Part names of the pictures in the order of the ids. */
  readonly pictures: readonly string[];
  readonly rows: readonly (readonly EdgeColumn[])[];
  /** Whether it numbers the pages. */
  readonly isNumbered: boolean;
  /** Where its floating pictures stand on the page, in twips. */
  readonly art: readonly EdgeBox[];
}

export interface EdgeBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines below one another: those of a cell, or a single one from edge to edge of the text. */
export interface EdgeColumn {
  readonly width: number;
  /** Twips it is high at least. */
  readonly least: number;
  readonly lines: readonly EdgeLine[];
}

export interface EdgeLine extends Pick<TakenLook, "typeface" | "size" | "bold"> {
  readonly text: string;
  /** Twips above and below it, and those of the highest picture in it. */
  readonly around: number;
  readonly picture: number;
  /** How many times as high as type needs. */
  readonly spacing: number;
}
