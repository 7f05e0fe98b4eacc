/** What a diagnostic says in one language: `{name}` is filled from its values, and `{name:one|several}` agrees with it. */
interface Wording {
  /** What was found and what was expected: lower case, no full stop. */
  readonly problem: string;
  /** What to do about it, as a whole sentence. */
  readonly mend: string;
}

export interface Message {
  readonly da: Wording;
  readonly en: Wording;
}
