/** A stretch of text, or a blank to be filled in, as `{Navn}` or `{antal måneder}` writes it. */
export interface TextPart {
  readonly kind: "text" | "placeholder";
  /** Without the braces. */
  readonly text: string;
}

/**
 * Merge fields of a patient letter, with the signs each is given room for when a text message is counted. A longer
 * name makes the message longer than counted.
 */
export const MERGE_FIELD_ROOM = {
  Navn: 20,
  Klinik: 30,
  Telefon: 11,
  Hjemmeside: 30,
  Dato: 10,
} as const;

const BLANK = /\{([^{}]*)\}/;

/** Cuts a text at its blanks: `"Kære {Navn}"` gives the text `"Kære "` and the placeholder `"Navn"`. */
export function splitPlaceholders(text: string): readonly TextPart[] {
  return text
    .split(BLANK)
    .map((part, index): TextPart => ({ kind: index % 2 === 0 ? "text" : "placeholder", text: part }))
    .filter(({ kind, text: part }) => kind === "placeholder" || part !== "");
}
