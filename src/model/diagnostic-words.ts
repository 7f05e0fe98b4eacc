import { type Language, wordingOf } from "../messages/wording.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { fillWords } from "./fill-words.ts";

type Told = Pick<Diagnostic, "code" | "values" | "parts">;

/** What a diagnostic says. */
export function wordsOf(told: Told, language: Language): { readonly problem: string; readonly mend: string } {
  const values = filledValues(told, language);
  const { problem, mend } = wordingOf(told.code, language);
  return { problem: fillWords(problem, values, language), mend: fillWords(mend, values, language) };
}

/** What fills the blanks of a message: its values, and the words of its parts for `{parts}` and `{checks}`. */
export function filledValues(
  { values, parts = [] }: Told,
  language: Language,
): NonNullable<Diagnostic["values"]> {
  if (parts.length === 0) return values ?? {};
  const told = parts.map((part) => wordsOf(part, language));
  return {
    ...values,
    parts: told.map((part) => part.problem).join("; "),
    checks: told.map((part) => part.mend).join(" "),
  };
}
