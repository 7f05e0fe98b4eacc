import DANISH from "./diagnostics-da.json" with { type: "json" };
import ENGLISH from "./diagnostics-en.json" with { type: "json" };

/** Languages the program speaks to its users in. */
export type Language = "da" | "en";

/**
 * Codes are public: added to, never renamed. The two tables hold the same ones in the same order, by family: files as
 * such, YAML, tables, workbooks, templates, clusters, registers, data, extracts, keys, kits, filled-in sheets, Office
 * files. No text repeats what a cell or a field holds, or tells whose it is: the line it is told of does that.
 */
export type DiagnosticCode = keyof typeof DANISH;

/** What a diagnostic says in one language, with its blanks still open. */
export interface Wording {
  /** What was found and what was expected: lower case, no full stop. */
  readonly problem: string;
  /** What to do about it, as whole sentences. */
  readonly mend: string;
}

/** `{name}` is filled from the finding's values; `{name:one|several}` agrees with the number. */
const TABLES: Readonly<Record<Language, Readonly<Record<DiagnosticCode, readonly string[]>>>> = {
  da: DANISH,
  en: ENGLISH,
};

export function wordingOf(code: DiagnosticCode, language: Language): Wording {
  const [problem = "", mend = ""] = TABLES[language][code];
  return { problem, mend };
}

export function isDiagnosticCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(DANISH, text);
}
