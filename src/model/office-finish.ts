import type { DocumentProperties } from "./meeting-kit.ts";

/** What the package stage must know about a Word sheet that its body cannot tell. */
export interface DocumentFinish {
  readonly properties: DocumentProperties;
  /** Title and description of each table, in the order of the document; may be shorter than the document. */
  readonly tables?: readonly { readonly caption: string; readonly description: string }[];
}

/** The one language of everything that is written for the meeting. */
export const MATERIAL_LANGUAGE = "da-DK";
