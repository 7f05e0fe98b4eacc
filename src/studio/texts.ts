import type { Diagnostic } from "../model/diagnostic.ts";
import { fillWords } from "../model/fill-words.ts";
import DANISH from "./texts-da.json" with { type: "json" };

/**
 * Every Danish word of the page. Words in braces are blanks that the program fills in; what it says of files comes from
 * the messages of all commands, in words of the page's own (`messages-da.json`) where theirs speak of commands and files.
 */
export const TEXTS = DANISH;

/** A text of the page, or of a message shown on it, with its blanks filled. */
export function fill(text: string, values: Diagnostic["values"]): string {
  return fillWords(text, values, "da");
}
