import type { Counts } from "../../../model/results.ts";
import type { SearchedTexts } from "./searched-texts.ts";

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
