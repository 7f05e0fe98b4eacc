import { DIAGNOSTICS_DA } from "./diagnostics-da.ts";
import { DIAGNOSTICS_EN } from "./diagnostics-en.ts";

/** Languages the program speaks to its users in. */
export type Language = "da" | "en";

export type DiagnosticCode = keyof typeof DIAGNOSTICS_DA;

/** What a diagnostic says in one language, with its blanks still open. */
export interface Wording {
  /** What was found and what was expected: lower case, no full stop. */
  readonly problem: string;
  /** What to do about it, as whole sentences. */
  readonly mend: string;
}

const TABLES: Readonly<Record<Language, Readonly<Record<DiagnosticCode, string>>>> = {
  da: DIAGNOSTICS_DA,
  en: DIAGNOSTICS_EN,
};

export function wordingOf(code: DiagnosticCode, language: Language): Wording {
  const [problem = "", mend = ""] = TABLES[language][code].split(/\n */);
  return { problem, mend };
}

export function isDiagnosticCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(DIAGNOSTICS_DA, text);
}
