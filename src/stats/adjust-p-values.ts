/** Bonferroni is the plain bound; Holm keeps the same promise and loses less; Benjamini-Hochberg promises less. */
export type Adjustment = "bonferroni" | "holm" | "benjamini-hochberg";

/**
 * P values made larger for the number of tests they come from.
 *
 * The kit prints no p values. This is what its mark is measured by: an interval
 * of 99.8 % is as strict as 5 % adjusted by Bonferroni for 25 practices, about
 * the largest cluster there is; Holm or Benjamini-Hochberg would be the choice
 * if p values were ever printed.
 * Source: Holm 1979 Scand J Stat 6:65; Benjamini and Hochberg 1995 JRSS B 57:289;
 * R `p.adjust`.
 *
 * @param pValues one for each test, 0 to 1, any order
 * @returns adjusted values in the order given, none above 1
 * @throws RangeError for a value that is no probability
 */
export function adjustPValues(pValues: readonly number[], method: Adjustment): number[] {
  for (const p of pValues) {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`p values must lie in 0..1, got ${p}`);
  }
  const tests = pValues.length;
  if (method === "bonferroni") return pValues.map((p) => Math.min(1, tests * p));
  const ranked = pValues.map((p, at) => ({ p, at })).toSorted((a, b) => a.p - b.p);
  const adjusted = method === "holm" ? stepDown(ranked, tests) : stepUp(ranked, tests);
  return adjusted.toSorted((a, b) => a.at - b.at).map(({ p }) => p);
}

interface Ranked {
  readonly p: number;
  /** Place in the order given. */
  readonly at: number;
}

/** Smallest first: each is multiplied by the tests still left, and none falls below the one before. */
function stepDown(ranked: readonly Ranked[], tests: number): Ranked[] {
  let least = 0;
  return ranked.map(({ p, at }, rank) => {
    least = Math.max(least, Math.min(1, (tests - rank) * p));
    return { p: least, at };
  });
}

/** Largest first: each is multiplied by tests over rank, and none rises above the one after. */
function stepUp(ranked: readonly Ranked[], tests: number): Ranked[] {
  let most = 1;
  return ranked
    .map(({ p, at }, index) => ({ p, at, rank: index + 1 }))
    .toReversed()
    .map(({ p, at, rank }) => {
      most = Math.min(most, (tests / rank) * p);
      return { p: most, at };
    });
}
