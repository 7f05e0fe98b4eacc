import type { Member } from "../model/cluster.ts";
import { type CodeKey, currentCodes, type PracticeKey } from "../model/practice-key.ts";

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

/**
 * The key with the codes of given-up numbers carried to the practices that go on under new ones.
 *
 * A merged practice has one code: its own when it kept a number, else that of the first it names which has one. The
 * numbers that were given up stay in the key with their codes, so that no code is ever given to anybody else.
 *
 * @param members those that take part; no former number is a number any of them has now
 */
export function carryCodes(
  members: readonly Pick<Member, "practice" | "formerly">[],
  key: PracticeKey,
): PracticeKey {
  const codes = new Map(key.codes);
  const formerly = new Map(key.formerly);
  const held = new Set(members.flatMap(({ practice }) => key.codes.get(practice) ?? []));
  for (const { practice, formerly: former = [] } of members) {
    const known = former.filter((number) => key.codes.has(number));
    const [code] = known.flatMap((number) => key.codes.get(number) ?? []).filter((own) => !held.has(own));
    const own = codes.get(practice) ?? code;
    if (known.length === 0 || own === undefined) continue;
    codes.set(practice, own);
    held.add(own);
    // Whoever had the code in between has given it up as well.
    const holders = [...key.codes].filter(([number, one]) => one === own && number !== practice);
    const past = [...known, ...holders.map(([number]) => number), ...(formerly.get(practice) ?? [])];
    formerly.set(practice, [...new Set(past)].sort());
  }
  return { codes, formerly };
}

/** The code a practice has now by each other code it had under numbers it has given up: that of a merger's other parts. */
export function carriedLabels(key: PracticeKey): ReadonlyMap<string, string> {
  const current = currentCodes(key);
  const inUse = new Set(current.values());
  return new Map(
    [...current].flatMap(([practice, now]) =>
      (key.formerly.get(practice) ?? [])
        .flatMap((number) => key.codes.get(number) ?? [])
        .filter((code) => !inUse.has(code))
        .map((code) => [code, now] as const),
    ),
  );
}

/**
 * The same in open view: the name a practice has now, by each other name that an open kit has shown it under, or shown a
 * part of it under that has been merged into it.
 *
 * @param labels names now, by ydernummer
 * @param names names that open kits have shown, by the ydernummer of that time
 */
export function carriedNames(
  { formerly }: PracticeKey,
  labels: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    [...labels].flatMap(([practice, now]) =>
      [practice, ...(formerly.get(practice) ?? [])]
        .flatMap((number) => names.get(number) ?? [])
        .filter((name) => name !== now)
        .map((name) => [name, now] as const),
    ),
  );
}
