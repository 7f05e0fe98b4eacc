import type { Identities, IdentityCounts } from "../../../model/cluster-identities.ts";
import type { Counts } from "../../../model/results.ts";
import { addCounts, identityCounter, NOTHING_FOUND } from "./identities.ts";
import { openPackage, type PartText, packageTexts } from "./package-texts.ts";

/** What a search came to; nothing found is named. */
export interface IdentitySearch {
  readonly files: number;
  /** Parts of Office files, each searched for itself, and files of other kinds. */
  readonly parts: number;
  readonly found: IdentityCounts;
}

/** Searches files for identities: all that stands in them, and the files' own names. */
export function searchForIdentities(texts: SearchedTexts, identities: Identities): IdentitySearch {
  const count = identityCounter(identities);
  const parts = [...texts.values()].flat();
  const found = [...texts.keys(), ...parts].map(count).reduce(addCounts, NOTHING_FOUND);
  return { files: texts.size, parts: parts.length, found };
}

/** How numbers from a thousand may be written: `1200`, `1.200`, `1 200`. */
const THOUSANDS = "[.\\u00a0\\u202f ]?";

/**
 * How often a numerator stands beside its denominator in any part of the files: `3/50`, `3 / 50`, `3 af 50`. The number
 * of a page among the pages is none: `Side 3 af 50`.
 *
 * @returns the number of places; which pair was found is not told
 */
export function searchForCounts(texts: SearchedTexts, counts: readonly Counts[]): number {
  if (counts.length === 0) return 0;
  const pairs = counts.map(
    ({ numerator, denominator }) => `${digits(numerator)}\\s*(?:/|af)\\s*${digits(denominator)}`,
  );
  const pattern = new RegExp(`(?<![\\d.,/]|\\bSide\\s)(?:${pairs.join("|")})(?![\\d/]|[.,]\\d)`, "gu");
  return [...texts.values()].flat().reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
}

function digits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, THOUSANDS);
}

/** What there is to search, by file name: every part of an Office file as text, and any other file as one text. */
export type SearchedTexts = ReadonlyMap<string, readonly string[]>;

/** Opens files to be searched: text joined over runs, embedded packages and records of pictures included. */
export function searchedTexts(files: ReadonlyMap<string, Uint8Array>): SearchedTexts {
  return new Map([...files].map(([name, bytes]) => [name, textsOfFile(bytes)]));
}

function textsOfFile(bytes: Uint8Array): readonly string[] {
  const file = openPackage(bytes);
  return file ? searchedParts(packageTexts(file)) : [new TextDecoder().decode(bytes)];
}

/** The parts of a package that is open already. */
export function searchedParts(parts: ReadonlyMap<string, PartText>): readonly string[] {
  return [...parts].map(([part, { words, addresses }]) => `${part}\n${words}\n${addresses}`);
}
