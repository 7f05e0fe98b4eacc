import { addCounts, type Identities, type IdentityCounts } from "../../../model/cluster-identities.ts";
import { cprLikeAt } from "../../../model/cpr-like.ts";
import type { InspectCode } from "../../../model/inspect-rules.ts";
import type { Counts } from "../../../model/results.ts";
import type { Finding } from "../finding.ts";
import { openPackage, type PartText, packageTexts, textOfFile } from "./package-texts.ts";

/** Counts identities in a text. */
export type IdentityCounter = (text: string) => IdentityCounts;

/** Checksums and other long runs of hexadecimal signs hold digits by chance. */
const CHECKSUM = /\b[0-9a-f]{32,}\b/gi;

/**
 * Prepares the search once for many texts. Names are found whatever their case and blanks, and with a genitive s;
 * numbers where no digit stands beside them; CVR numbers also with the blanks people write in them.
 */
export function identityCounter({ practices, names, cvr }: Identities): IdentityCounter {
  const patterns = {
    practices: alternatives(practices.map(escaped), (any) => `(?<!\\d|\\d[.,])(?:${any})(?!\\d)`),
    names: alternatives(names.map(namePattern), (any) => `(?<!\\p{L})(?:${any})(?:'?s)?(?!\\p{L})`),
    cvr: alternatives(cvr.map(spacedDigits), (any) => `(?<!\\d|\\d[.,])(?:${any})(?!\\d)`),
  };
  return (text) => {
    const read = text.replaceAll(CHECKSUM, "").replaceAll("\u00ad", "");
    return {
      practices: matches(read, patterns.practices),
      names: matches(read, patterns.names),
      cvr: matches(read, patterns.cvr),
      cprLike: countCprLike(read),
    };
  };
}

const NOTHING_FOUND: IdentityCounts = { practices: 0, names: 0, cvr: 0, cprLike: 0 };

function countCprLike(text: string): number {
  let count = 0;
  for (let rest = text; ; count += 1) {
    const at = cprLikeAt(rest);
    if (at === undefined) return count;
    // Ten digits are the least a match can take.
    rest = rest.slice(at + 10);
  }
}

function alternatives(patterns: readonly string[], around: (any: string) => string): RegExp | undefined {
  const longestFirst = [...new Set(patterns)].filter(Boolean).sort((a, b) => b.length - a.length);
  return longestFirst.length > 0 ? new RegExp(around(longestFirst.join("|")), "giu") : undefined;
}

function matches(text: string, pattern: RegExp | undefined): number {
  return pattern ? (text.match(pattern)?.length ?? 0) : 0;
}

function namePattern(name: string): string {
  return name.trim().split(/\s+/).map(escaped).join("\\s+");
}

function spacedDigits(number: string): string {
  return [...number].join("[ \\u00a0]?");
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, (sign) => `\\${sign}`);
}

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
  return new Map([...files].map(([name, bytes]) => [name, textsOfFile(name, bytes)]));
}

function textsOfFile(name: string, bytes: Uint8Array): readonly string[] {
  const file = openPackage(bytes);
  if (file) return searchedParts(packageTexts(file));
  const { words, addresses } = textOfFile(name, bytes);
  return [`${words}\n${addresses}`];
}

/** The parts of a package that is open already. */
export function searchedParts(parts: ReadonlyMap<string, PartText>): readonly string[] {
  return [...parts].map(([part, { words, addresses }]) => `${part}\n${words}\n${addresses}`);
}
