/** More fields than this side by side leave no room for a hand. */
export const FIELDS_ABREAST = 3;

/** Cuts a list into runs of at most `limit` that differ by one item at most. */
export function inEvenRuns<Item>(items: readonly Item[], limit: number): Item[][] {
  const count = Math.ceil(items.length / limit);
  const edge = (run: number) => Math.round((items.length * run) / count);
  return Array.from({ length: count }, (_, run) => items.slice(edge(run), edge(run + 1)));
}
