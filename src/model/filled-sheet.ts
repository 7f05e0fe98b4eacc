/**
 * A place on a sheet that came back: a content control, or a table cell without one. Lines of an answer are separated
 * by line breaks; nothing has been interpreted yet.
 */
export interface FilledPlace {
  /** The control's tag, or the name of its prompt, which our sheets give the same value. */
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
}

/** A Word file as it came back from a practice. */
export interface FilledSheet {
  /** The file as the user named it. */
  readonly file: string;
  /** The running header, which says of which meeting the sheet is. */
  readonly header: string;
  readonly places: readonly FilledPlace[];
}
