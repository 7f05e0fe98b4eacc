import type { DrawnBlock } from "../model/drawn-document.ts";

/** A row that may grow: never under `least` twips, otherwise by its weight. */
interface GrowingRow {
  readonly least: number;
  readonly weight: number;
}

/** A stretch of a sheet that stays together: so much fixed height in twips, and rows that grow to fill the page. */
export interface SheetPart {
  readonly fixed: number;
  readonly rows: readonly GrowingRow[];
  /** Builds the content from the rows' final heights; `startsPage` when it opens a page other than the first. */
  readonly build: (heights: readonly number[], startsPage: boolean) => readonly DrawnBlock[];
}

/** A part of words alone: nothing in it grows. */
export function wordsPart(fixed: number, build: SheetPart["build"]): SheetPart {
  return { fixed, rows: [], build };
}

/** Least height of a part: what it takes before anything grows. */
export function leastHeight({ fixed, rows }: SheetPart): number {
  return fixed + sum(rows.map(({ least }) => least));
}

/** Makes one part of several that must not be torn apart. */
export function together(parts: readonly SheetPart[]): SheetPart {
  return {
    fixed: sum(parts.map(({ fixed }) => fixed)),
    rows: parts.flatMap(({ rows }) => rows),
    build: (heights, startsPage) => {
      let used = 0;
      return parts.flatMap(({ rows, build }, index) => {
        const own = heights.slice(used, used + rows.length);
        used += rows.length;
        return build(own, startsPage && index === 0);
      });
    },
  };
}

/** Builds the parts of one page so that together they fill `space` twips. */
export function fillPage(
  parts: readonly SheetPart[],
  space: number,
  isFirst: boolean,
): readonly DrawnBlock[] {
  const page = together(parts);
  return page.build(shareLength(page.rows, space - page.fixed), !isFirst);
}

/**
 * Shares the space of a page among the rows that are written in, or its width among columns, in proportion to their
 * weights, so that it is filled. Rows whose share would be too small keep their least height and the rest share what is
 * left. When even the least heights do not fit, every row has its least height.
 *
 * @returns whole twips for each row, in order
 */
export function shareLength(rows: readonly GrowingRow[], space: number): number[] {
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
