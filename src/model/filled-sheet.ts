/** Stands in a text for a sign that no font is known for. */
export const UNKNOWN_SIGN = "\uFFFD";

/**
 * A place on a sheet that came back: a content control, or a table cell without one. Lines of an answer are separated
 * by line breaks; nothing has been interpreted yet.
 */
export interface FilledPlace {
  /** The control's tag, or the name of its prompt, which our sheets give the same value; never another program's. */
  readonly tag?: string;
  readonly title?: string;
  /** What stands at the head of its table column. */
  readonly label?: string;
  readonly hasControl: boolean;
  /** What the control shows; without a control, what stands in the cell. */
  readonly text: string;
  /** Whether the file itself says that the text is a prompt and no answer. */
  readonly isPrompt: boolean;
  /** What stands beside the control in the same cell, where a pen would have written as well. */
  readonly beside: string;
  /** Which of the document's tables the place stands in, counted from 0. */
  readonly table?: number;
  /** What is hidden, struck out or deleted here; it counts for no answer, but may hold what no file may. */
  readonly leftOut?: string;
  /** What is set off from the rest of the text by hand: underlined, in bold, marked. */
  readonly marked?: readonly string[];
  /** The part of the text that is still set as a prompt. */
  readonly asPrompt?: string;
  /** Whether there is a picture or a drawing, which nobody can read. */
  readonly hasPicture?: boolean;
}

/** A Word file as it came back from a practice. */
export interface FilledSheet {
  /** The file as the user named it. */
  readonly file: string;
  /** The running header, which says of which meeting the sheet is. */
  readonly header: string;
  readonly places: readonly FilledPlace[];
  /** Texts that stand in no place: paragraphs of the page, comments and notes. Our own words are among them. */
  readonly outside?: readonly string[];
}
