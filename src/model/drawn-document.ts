import type { Tick } from "./document-sheet.ts";
import type { DocumentProperties } from "./meeting-kit.ts";
import type { ColourRole, Palette } from "./palette.ts";
import type { SheetField } from "./sheet.ts";
import type { TakenSheets } from "./sheet-design.ts";
import type { SheetPage } from "./sheet-page.ts";

/**
 * A Word document as it is laid out: plain data, type in points, lengths in twips, colours by what they mean. sheets/
 * says how everything looks and where it stands, office/ writes it.
 */
export interface DrawnDocument {
  readonly properties: DocumentProperties;
  readonly page: SheetPage;
  /** A template that somebody has brought, whose header and footer stand beside ours. */
  readonly template?: TakenSheets;
  readonly palette: Palette;
  readonly styles: readonly DrawnStyle[];
  /** What stands at the edges of every page; a letter has neither. */
  readonly header: readonly DrawnParagraph[];
  readonly footer: readonly DrawnParagraph[];
  readonly body: readonly DrawnBlock[];
}

/** What stands on a page, from top to bottom. */
export type DrawnBlock = DrawnParagraph | DrawnGap | DrawnTable | DrawnContents;

/** A style that text names; built-in names are English in the file, Word shows them in the reader's language. */
export interface DrawnStyle {
  readonly id: string;
  readonly name: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly isUnderlined?: true;
  readonly colour: ColourRole;
  /** Hex, where it is another than its meaning has. */
  readonly hue?: string;
  /** Where it is another than that of all text. */
  readonly typeface?: string;
  /** Absent for a style of single words. */
  readonly paragraph?: {
    readonly before: number;
    readonly after: number;
    /** 1 for the sheet's title; only headings have a level. */
    readonly level?: number | undefined;
  };
}

export interface DrawnParagraph {
  readonly kind: "paragraph";
  readonly style: string;
  readonly runs: readonly DrawnRun[];
  readonly startsPage?: boolean;
  readonly keepNext?: boolean;
  readonly align?: "left" | "right";
  /** Space of its own, where it is not the style's. */
  readonly before?: number;
  readonly after?: number;
  /** Marked, or numbered in the list of that number. */
  readonly list?: "marked" | number;
  /** In a frame that it shares with its neighbours. */
  readonly isFramed?: true;
  readonly hasLineBelow?: true;
  /** Room that its words leave at the right. */
  readonly indentRight?: number;
  /** The number by which a list of contents leads here. */
  readonly bookmark?: number | undefined;
}

/** A line that nobody reads, exactly so high: it keeps two tables apart, or only has to be there. */
export interface DrawnGap {
  readonly kind: "gap";
  readonly height: number;
  readonly startsPage?: boolean;
}

export type DrawnRun =
  /** Words; a tab in them leads to the right edge of the text. */
  | {
      readonly kind: "text";
      readonly text: string;
      readonly bold?: boolean;
      readonly size?: number;
      readonly colour?: ColourRole;
    }
  | { readonly kind: "link"; readonly text: string; readonly url: string; readonly style: string }
  /** Something Word works out, with what it came to. */
  | { readonly kind: "computed"; readonly instruction: string; readonly result: string }
  /** A place to write, the style of its prompt and of what is written there. */
  | {
      readonly kind: "field";
      readonly field: SheetField;
      readonly hintStyle: string;
      /** How the prompt looks where that is not as its style says. */
      readonly hintLook?: Partial<Pick<DrawnStyle, "size" | "colour">>;
      readonly answerStyle: string;
    }
  | { readonly kind: "box"; readonly tick: Tick }
  | SheetPicture;

/** A picture in line with the text or, where `fromTop` is given, at the right margin and out of its way. */
export interface SheetPicture {
  readonly kind: "picture";
  readonly name: string;
  readonly alt: string;
  readonly png: Uint8Array;
  /** The same picture in lines; programs that cannot draw them show the bytes. */
  readonly svg?: string;
  readonly width: number;
  readonly height: number;
  readonly fromTop?: number;
}

/** A table in full text width: a marked header row, then the others. */
export interface DrawnTable {
  readonly kind: "table";
  /** Title and description for those who hear the table instead of seeing it. */
  readonly caption: string;
  readonly description: string;
  readonly columnWidths: readonly number[];
  readonly head: DrawnRow;
  readonly headAlign: "bottom" | "center";
  readonly rows: readonly DrawnRow[];
  /** A table that is written in shows where; one that is read needs lines between rows only. */
  readonly isWrittenIn: boolean;
}

/** A row's paragraphs, cell by cell; it is at least `height` high. */
export interface DrawnRow {
  readonly cells: readonly (readonly DrawnParagraph[])[];
  readonly height?: number | undefined;
}

/** The chapters with their pages, as a field that Word can renew. */
export interface DrawnContents {
  readonly kind: "contents";
  readonly title: string;
  readonly style: string;
  readonly chapters: readonly DrawnChapter[];
}

/** A heading and the page it stands on, counted from 1. */
export interface DrawnChapter {
  readonly bookmark: number;
  readonly title: string;
  readonly page: number;
}
