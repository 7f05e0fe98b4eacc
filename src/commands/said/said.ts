import type { Language } from "../../messages/wording.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { fillWords } from "../../model/fill-words.ts";
import DANISH from "./said-da.json" with { type: "json" };
import ENGLISH from "./said-en.json" with { type: "json" };

/** Says a text with its blanks filled, in one language. */
export type Say = (text: keyof typeof DANISH, values?: Diagnostic["values"]) => string;

const TEXTS: Readonly<Record<Language, typeof DANISH>> = { da: DANISH, en: ENGLISH };

/** Everything that commands say themselves: of their results, of what they ask, and of a line they cannot understand. */
export function sayIn(language: Language): Say {
  return (text, values) => fillWords(TEXTS[language][text], values, language);
}

/** A number with one decimal, as the language writes it. */
export function oneDecimal(value: number, language: Language): string {
  const written = value.toFixed(1);
  return language === "da" ? written.replace(".", ",") : written;
}
