import type { TextPart } from "./placeholder.ts";
import type { SheetField } from "./sheet.ts";

/**
 * Every Word document of the kit: finished words in finished order. sheets/ decides where they stand; all are A4 and
 * work in black and white.
 */

/** Words, some of which lead somewhere. */
export type Words = string | { readonly text: string; readonly url: string };

/** A box to tick with the words it stands for. The tag is unique within the sheet. */
export interface Tick {
  readonly tag: string;
  readonly text: string;
}

/** What stands in a table's cell: words, several paragraphs of them, boxes to tick, or a place to write. */
export type DocumentCell =
  | Words
  | readonly Words[]
  | { readonly ticks: readonly Tick[] }
  | { readonly field: SheetField };

export interface DocumentColumn {
  readonly heading: string;
  /** Relative width. */
  readonly weight: number;
  readonly align?: "left" | "right";
}

export interface DocumentTable {
  readonly kind: "table";
  /** Title and description for those who hear the table instead of seeing it. */
  readonly caption: string;
  readonly description: string;
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly (readonly DocumentCell[])[];
  /** Rows to write in: the least height of each, and whether they share what is left of the page. */
  readonly writing?: { readonly leastCm: number; readonly grows: boolean };
  /** On one page, however high, so that it is looked up at a glance. */
  readonly isWhole?: true;
}

/** One piece of a document, from top to bottom. */
export type DocumentBlock =
  | {
      readonly kind: "heading";
      /** 1 is the sheet's own title. */
      readonly level: 2 | 3;
      readonly text: string;
      /** "16.45 – 17.30", at the right edge. */
      readonly time?: string;
      readonly startsPage?: boolean;
    }
  | { readonly kind: "paragraph"; readonly text: Words; readonly look?: "quiet" | "strong" }
  | { readonly kind: "list"; readonly items: readonly Words[]; readonly isNumbered?: boolean }
  | DocumentTable
  /** A frame with what must be found at a glance: "Varighed: 2½ time". */
  | {
      readonly kind: "facts";
      readonly heading: string;
      readonly items: readonly { readonly term?: string; readonly text: Words }[];
    }
  | { readonly kind: "ticks"; readonly items: readonly Tick[] }
  /** Fields side by side under their labels; `height` is their share of what is left of the page, unless fixed. */
  | {
      readonly kind: "fields";
      readonly fields: readonly SheetField[];
      readonly height: number;
      readonly isFixed?: true;
      /** Least height of the writing space, where it is not a line to write on for each share. */
      readonly leastCm?: number;
    }
  /** Text with blanks: fields that Word merges, or places a person fills in. */
  | {
      readonly kind: "blanks";
      readonly parts: readonly TextPart[];
      readonly filledBy: "merge" | "hand";
    }
  | { readonly kind: "chart"; readonly chart: string }
  /** The second-level headings with their pages. A document that has it keeps its pages as they are counted. */
  | { readonly kind: "contents"; readonly heading: string };

export interface DocumentSheet {
  readonly title: string;
  /** "Nordlys-Klyngen · Type 2-diabetes · 10. juni 2026"; empty in a letter, which then has no header. */
  readonly header: string;
  /** Contact or provider line; empty in a letter, which then has neither footer nor page numbers. */
  readonly footer: string;
  /** One line below the title: what the sheet is for. */
  readonly lead?: string;
  /**
   * Filled in with a pen: a form in usual type, or read at a table or from a wall, where all type is bigger. Its pages are kept as they are
   * counted: what stands under a second-level heading stays together, and what is written in fills each page.
   */
  readonly handwritten?: "form" | "table" | "wall";
  /** Promised to fit a single page, in smaller type if need be. */
  readonly isOnePage?: boolean;
  readonly blocks: readonly DocumentBlock[];
}
