/**
 * Fills the fields of one of our sheets as Word saves them.
 *
 * @param answers by tag; a field without one keeps its prompt
 */
export function fillAsWord(docx: Uint8Array, answers: Readonly<Record<string, string>>): Uint8Array;

/** Changes the text part of a Word file. */
export function editDocument(docx: Uint8Array, edit: (xml: string) => string): Uint8Array;
