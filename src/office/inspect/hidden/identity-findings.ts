import type { Identities, IdentityCounts } from "../../../model/identities.ts";
import type { InspectCode } from "../../../model/inspect-rules.ts";
import type { Finding } from "../finding.ts";
import { type IdentityCounter, identityCounter } from "./count-identities.ts";
import type { PartText } from "./part-text.ts";

const CODES: Readonly<Record<keyof IdentityCounts, InspectCode>> = {
  practices: "hidden/ydernummer",
  names: "hidden/practice-name",
  cvr: "hidden/cvr",
  cprLike: "hidden/cpr-like",
};

/** Part name and text of everything in the file. */
export type Texts = ReadonlyMap<string, PartText>;

/** H7, H8: what stands in any part that could identify somebody, counted and never quoted. */
export function identityFindings(texts: Texts, identities: Identities): readonly Finding[] {
  const count = identityCounter(identities);
  return [...texts].flatMap(([part, { words, addresses }]) => {
    const inWords = count(`${words}\n${part}`);
    // An address may hold any run of digits; only what is known to be an identity counts in it.
    const inAddresses = { ...count(addresses), cprLike: 0 };
    return kinds(inWords).flatMap((kind) => {
      const found = inWords[kind] + inAddresses[kind];
      return found > 0 ? [{ code: CODES[kind], part, values: { count: found } }] : [];
    });
  });
}

/** Whether a name may be told: one that holds an identity may not. */
export function mayBeTold(count: IdentityCounter, text: string): boolean {
  const found = count(text);
  return kinds(found).every((kind) => found[kind] === 0);
}

function kinds(counts: IdentityCounts): readonly (keyof IdentityCounts)[] {
  return Object.keys(counts) as (keyof IdentityCounts)[];
}
