import { type Language, wordingOf } from "../messages/wording.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { fillWords } from "./fill-words.ts";

type Told = Pick<Diagnostic, "code" | "values" | "parts">;

/** What a diagnostic says. The words of its parts fill the blanks `{parts}` and `{checks}`. */
export function wordsOf(
  { code, values, parts = [] }: Told,
  language: Language,
): { readonly problem: string; readonly mend: string } {
  const told = parts.map((part) => wordsOf(part, language));
  const own = {
    ...values,
    ...(parts.length > 0 ? { parts: told.map((part) => part.problem).join("; ") } : {}),
    ...(parts.length > 0 ? { checks: told.map((part) => part.mend).join(" ") } : {}),
  };
  const { problem, mend } = wordingOf(code, language);
  return { problem: fillWords(problem, own, language), mend: fillWords(mend, own, language) };
}
