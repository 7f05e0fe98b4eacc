import type { CodeKey } from "../model/practice-key.ts";

/** Letters that are not mistaken for digits or for one another on a projector. */
const LETTERS = [..."ABCDEFGHJKLMNPRSTUVXYZ"];
const DIGITS = [..."23456789"];
const LETTER_CODES: readonly string[] = LETTERS;
const LETTER_AND_DIGIT_CODES: readonly string[] = LETTERS.flatMap((letter) =>
  DIGITS.map((digit) => letter + digit),
);

/** Single letters are used while so many stay free that newcomers can draw one too. */
const LARGEST_LETTER_CLUSTER = 17;

/**
 * Gives every practice a code that follows no order of size, name or number.
 *
 * Practices already in the key keep their code, and those who left stay in it, so that a code never changes hands.
 *
 * @param randomIndex draws a whole number from 0 to below its argument
 */
export function assignCodes(
  practices: readonly string[],
  key: CodeKey,
  randomIndex: (below: number) => number,
): CodeKey {
  const codes = new Map(key);
  // The draw must not depend on the order of the register, so newcomers are taken in a fixed order.
  const newcomers = [...practices].filter((practice) => !codes.has(practice)).sort();
  const taken = new Set(codes.values());
  for (const practice of newcomers) {
    const free = freeCodes(taken, practices.length, newcomers.length);
    const code = free[randomIndex(free.length)];
    if (code === undefined) throw new RangeError(`no code left for ${newcomers.length} practices`);
    codes.set(practice, code);
    taken.add(code);
  }
  return codes;
}

/** One kind of code in a cluster: the kind its key already uses, as long as that lasts. */
function freeCodes(taken: ReadonlySet<string>, practices: number, newcomers: number): readonly string[] {
  const usesLetters =
    taken.size > 0 ? [...taken].every((code) => code.length === 1) : practices <= LARGEST_LETTER_CLUSTER;
  const letters = LETTER_CODES.filter((code) => !taken.has(code));
  if (usesLetters && letters.length > 0 && newcomers <= LETTER_CODES.length) return letters;
  return LETTER_AND_DIGIT_CODES.filter((code) => !taken.has(code));
}
