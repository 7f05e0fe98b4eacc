/** An answer on a list: what is read on the sheet, and what it is read back as. */
export interface Choice {
  readonly text: string;
  readonly value: string;
}

/** A place to write, by hand or on screen. The tag is what `collect` reads the answer back by. */
export type SheetField = {
  readonly tag: string;
  readonly label: string;
  /** Prompt shown until something is written on screen; prints pale. */
  readonly hint: string;
} & (
  | { readonly kind: "text" }
  | { readonly kind: "date" }
  | {
      readonly kind: "choice";
      readonly choices: readonly Choice[];
      /** The prompt has a box for each choice, to be ticked on paper: it is read, not written over. */
      readonly isTicked?: true;
    }
);
