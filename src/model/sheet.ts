/**
 * Word sheets as finished words. sheets/ decides where they stand; every sheet is A4 and works in black and white.
 */

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
  | { readonly kind: "choice"; readonly choices: readonly Choice[] }
);

interface SheetBase {
  readonly title: string;
  /** "Nordlys-Klyngen · Type 2-diabetes · 10. juni 2026". */
  readonly header: string;
  /** Contact or provider line. */
  readonly footer: string;
}

/** One block of the meeting on the notes sheet: a row per measure, a column per question. */
export interface NotesBlock {
  readonly heading: string;
  /** "16.45 – 17.30". */
  readonly time: string;
  /** Headings of the table; the first stands above the rows' labels. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** One field for each column after the first. */
    readonly fields: readonly SheetField[];
  }[];
}

export interface NotesSheet extends SheetBase {
  readonly kind: "notes";
  readonly who: readonly SheetField[];
  readonly instruction: string;
  readonly blocks: readonly NotesBlock[];
  readonly closing: {
    readonly heading: string;
    readonly time: string;
    readonly fields: readonly SheetField[];
  };
}

/** A row of the plan: one or more fields side by side, taller where more is written. */
interface PlanRow {
  readonly fields: readonly SheetField[];
  /** Relative height of the writing space. */
  readonly height: number;
}

export interface PlanSheet extends SheetBase {
  readonly kind: "plan";
  readonly instruction: string;
  /** The first says whose the plan is. */
  readonly rows: readonly PlanRow[];
  /** What is still open from the meeting before, between the first row and the others. */
  readonly carriedOver?: {
    readonly heading: string;
    readonly fields: readonly SheetField[];
    /** Heading of the rows that follow: what is planned now. */
    readonly nextHeading: string;
  };
}

export type Sheet = NotesSheet | PlanSheet;
