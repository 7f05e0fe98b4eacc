/** Code by ydernummer. It lives in the key file and never in a kit. */
export type CodeKey = ReadonlyMap<string, string>;

/** Which practice a code stands for, and which numbers it has stood for before. */
export interface PracticeKey {
  /** Numbers that were given up keep their code here, so that no code changes hands. */
  readonly codes: CodeKey;
  /** By ydernummer the numbers the practice has given up, as far as they have codes. */
  readonly formerly: ReadonlyMap<string, readonly string[]>;
  /** By ydernummer the name an open kit last showed the practice under; absent before the first open kit. */
  readonly names?: ReadonlyMap<string, string>;
}

export const EMPTY_KEY: PracticeKey = { codes: new Map(), formerly: new Map() };

/** Code by the ydernummer that stands for it now, without those that were given up. */
export function currentCodes({ codes, formerly }: PracticeKey): CodeKey {
  const past = new Set([...formerly.values()].flat());
  return new Map([...codes].filter(([practice]) => !past.has(practice)));
}
