/** Where a text stands that is said while a slide is shown. */
export const NOTES_PLACE = "Noter til taleren";

/** A text of an Office file, where it stands. */
export interface PlacedText {
  /** Name of the shape; empty in a document, whose texts all stand in one row. */
  readonly shape: string;
  /** What a reader finds it by: the shape's name, the nearest heading, or the field's title. */
  readonly place: string;
  readonly text: string;
}

/** A slide, or a whole document. */
export interface OfficePage {
  readonly texts: readonly PlacedText[];
  /** Pictures, tables and boxes with where they stand: what may be changed though every text is the same. */
  readonly looks: readonly { readonly kind: string; readonly lengths: readonly number[] }[];
}

/** A text that was changed, is new, or is gone: what it was and what it is, where there is any. */
export interface TextChange {
  readonly place: string;
  readonly before?: string;
  /** Which of several texts of the page that were alike, from 0. */
  readonly nth: number;
  readonly after?: string;
}

/** What was changed in a file since the program wrote it. Pages are counted from 1; a document has one. */
export type EditedChange =
  /** `made` is the page as the program wrote it, `page` as it stands now. */
  | ({ readonly kind: "text"; readonly page: number; readonly made: number } & TextChange)
  /** Page 0 is the file as such: nobody can say what else may be another. */
  | { readonly kind: "look"; readonly page: number }
  | { readonly kind: "removed-page"; readonly made: number; readonly title: string }
  /** `follows` is the page before as the program wrote it; 0 where that is a new one or none. */
  | {
      readonly kind: "moved-page";
      readonly page: number;
      readonly made: number;
      readonly title: string;
      readonly follows: number;
    }
  | {
      readonly kind: "added-page";
      readonly page: number;
      readonly title: string;
      readonly texts: readonly PlacedText[];
      readonly follows: number;
    };

/** What is done with a file that somebody has edited: it stays, with or without the program's own beside it. */
export type EditedChoice = "keep" | "beside";
