import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Piece, paginate } from "./paginate.ts";
import { leastHeight, type SheetPart, sum, wordsPart } from "./sheet-part.ts";

function piece(fixed: number, rows: number, startsPage = false): Piece {
  const part: SheetPart = {
    ...wordsPart(fixed, () => []),
    rows: Array.from({ length: rows }, () => ({ least: 100, weight: 1 })),
  };
  return { part, startsPage };
}

const counts = (pages: readonly (readonly Piece[])[]) => pages.map((page) => page.length);

/** Every way to cut a list into runs. */
function layouts(pieces: readonly Piece[]): Piece[][][] {
  const [first, ...rest] = pieces;
  if (first === undefined) return [[]];
  return layouts(rest).flatMap((pages) => {
    const [next, ...later] = pages;
    const alone = [[first], ...pages];
    return next === undefined ? [alone] : [alone, [[first, ...next], ...later]];
  });
}

function isAllowed(page: readonly Piece[], space: number): boolean {
  const fits = page.length === 1 || sum(page.map(({ part }) => leastHeight(part))) <= space;
  return fits && page.slice(1).every(({ startsPage }) => !startsPage);
}

/** Height for one unit of weight on the page that has least of it. */
function leastRoom(pages: readonly (readonly Piece[])[], space: number): number {
  return Math.min(
    ...pages.map((page) => {
      const rows = page.flatMap(({ part }) => part.rows);
      const held = [
        ...page.map(({ part }) => part.fixed),
        ...rows.filter(({ weight }) => weight === 0).map(({ least }) => least),
      ];
      const weight = sum(rows.map((row) => row.weight));
      return weight === 0 ? Number.POSITIVE_INFINITY : (space - sum(held)) / weight;
    }),
  );
}

const SPACE = 1000;
const anyPiece = fc
  .record({
    fixed: fc.integer({ min: 0, max: 500 }),
    rows: fc.array(
      fc.record({ least: fc.integer({ min: 1, max: 300 }), weight: fc.integer({ min: 0, max: 3 }) }),
      { maxLength: 4 },
    ),
    startsPage: fc.boolean(),
  })
  .map(({ fixed, rows, startsPage }) => ({ part: { ...wordsPart(fixed, () => []), rows }, startsPage }));

describe("paginate", () => {
  it("uses one page when everything fits", () => {
    expect(counts(paginate([piece(50, 1), piece(50, 2)], 500))).toEqual([2]);
  });

  it("keeps the order and shares two pages so that the fuller one has the most room", () => {
    const pieces = [piece(100, 0), piece(50, 4), piece(50, 3), piece(50, 1)];
    const pages = paginate(pieces, 700);
    expect(pages.flat()).toEqual(pieces);
    expect(counts(pages)).toEqual([2, 2]);
  });

  it("gives a piece that is higher than the page one of its own", () => {
    expect(counts(paginate([piece(50, 1), piece(50, 9), piece(50, 1)], 500))).toEqual([1, 1, 1]);
  });

  it("begins a page where one is asked for, and fills the first pages where nothing grows", () => {
    expect(counts(paginate([piece(50, 0), piece(50, 0, true), piece(50, 0)], 500))).toEqual([1, 2]);
    expect(
      counts(
        paginate(
          [1, 2, 3, 4, 5].map(() => piece(100, 0)),
          300,
        ),
      ),
    ).toEqual([3, 2]);
  });

  it("chooses as well as one who tries every layout", () => {
    fc.assert(
      fc.property(fc.array(anyPiece, { minLength: 1, maxLength: 9 }), (pieces) => {
        const chosen = paginate(pieces, SPACE);
        const allowed = layouts(pieces).filter((pages) => pages.every((page) => isAllowed(page, SPACE)));
        const fewest = Math.min(...allowed.map((pages) => pages.length));
        const best = Math.max(
          ...allowed.filter((pages) => pages.length === fewest).map((pages) => leastRoom(pages, SPACE)),
        );
        expect(chosen.flat()).toEqual(pieces);
        expect(chosen.every((page) => isAllowed(page, SPACE))).toBe(true);
        expect([chosen.length, leastRoom(chosen, SPACE)]).toEqual([fewest, best]);
      }),
    );
  });

  it("lays out 200 pieces as well, at once", () => {
    // 30 rows fit on a page, so seven pages are the fewest; on one of seven there are 29 or more, whatever the breaks.
    const pieces = Array.from({ length: 200 }, () => piece(0, 1));
    const began = performance.now();
    const pages = paginate(pieces, 3000);
    expect(performance.now() - began).toBeLessThan(500);
    expect(pages.flat()).toEqual(pieces);
    expect(pages).toHaveLength(7);
    expect(Math.max(...counts(pages))).toBe(29);
  });
});
