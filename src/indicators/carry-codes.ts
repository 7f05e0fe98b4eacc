import type { Member } from "../model/cluster.ts";
import type { PracticeKey } from "../model/practice-key.ts";

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
