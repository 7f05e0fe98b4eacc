import { cprLikeAt } from "../../../model/cpr-like.ts";
import type { Identities, IdentityCounts } from "../../../model/identities.ts";

/** Counts identities in a text. */
export type IdentityCounter = (text: string) => IdentityCounts;

/** Checksums and other long runs of hexadecimal signs hold digits by chance. */
const CHECKSUM = /\b[0-9a-f]{32,}\b/gi;

/**
 * Prepares the search once for many texts. Names are found whatever their case and blanks, and with a
 * genitive s;
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

export const NOTHING_FOUND: IdentityCounts = { practices: 0, names: 0, cvr: 0, cprLike: 0 };

/** The sum of counts, kind by kind. */
export function addCounts(one: IdentityCounts, other: IdentityCounts): IdentityCounts {
  return {
    practices: one.practices + other.practices,
    names: one.names + other.names,
    cvr: one.cvr + other.cvr,
    cprLike: one.cprLike + other.cprLike,
  };
}

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
