import { danishTableDate } from "../../model/calendar-date.ts";
import type { Chart } from "../../model/chart.ts";
import type { Deck } from "../../model/deck.ts";
import type { DocumentSheet } from "../../model/document-sheet.ts";
import { type KitContext, senderLine } from "../kit-context.ts";

/** A Word document of the kit, with what its file is called. */
export interface KitDocument {
  /** Last words of the file's name: "drejebog". */
  readonly suffix: string;
  /** What it is, for the file's own title: "Drejebog". */
  readonly what: string;
  readonly sheet: DocumentSheet;
  /** Charts that only this document shows. */
  readonly charts?: readonly Chart[];
  /** Goes to one practice alone, and lies among the others of its kind. */
  readonly isPersonal?: true;
  /** Copied or merged elsewhere sign by sign, so no blank in it is made unbreakable. */
  readonly isVerbatim?: true;
}

export interface DocumentInput {
  readonly context: KitContext;
  /** The deck the leader shows: the run plan points to its slides. */
  readonly deck: Deck;
}

/** Builds the files one name in the template's `documents` stands for: none, when the template lacks what it takes. */
export type DocumentBuilder = (input: DocumentInput) => readonly KitDocument[];

/** Header and footer as every document of the meeting has them. */
export function runningWords(context: KitContext): Pick<DocumentSheet, "header" | "footer"> {
  const { version, revised } = context.template;
  return {
    header: context.running,
    footer: `${senderLine(context)} · version ${version}, revideret ${danishTableDate(revised)}`,
  };
}
