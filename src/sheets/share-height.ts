/** A row that may grow: never under `least` twips, otherwise by its weight. */
export interface GrowingRow {
  readonly least: number;
  readonly weight: number;
}

/**
 * Shares the space of a page among the rows that are written in, in proportion to their weights, so that the page
 * is filled. Rows whose share would be too small keep their least height and the rest share what is left. When even
 * the least heights do not fit, every row has its least height.
 *
 * @returns whole twips for each row, in order
 */
export function shareHeight(rows: readonly GrowingRow[], space: number): number[] {
  const held = new Set<GrowingRow>();
  for (;;) {
    const growing = rows.filter((row) => !held.has(row));
    const left = space - sum(rows.filter((row) => held.has(row)).map(({ least }) => least));
    const perWeight = left / sum(growing.map(({ weight }) => weight));
    // A row without weight has no share at all, and 0 of an infinite share is no number: it is held as well.
    const cramped = growing.filter(({ least, weight }) => !(weight * perWeight >= least));
    if (cramped.length === 0) {
      return rows.map((row) => (held.has(row) ? row.least : Math.floor(row.weight * perWeight)));
    }
    for (const row of cramped) held.add(row);
  }
}

/** Sum of a list of lengths. */
export function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
