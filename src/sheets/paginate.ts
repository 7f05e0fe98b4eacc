import { sum } from "./share-height.ts";
import { leastHeight, type SheetPart } from "./sheet-part.ts";

/**
 * Lays parts out on pages in their order: the fewest pages that hold them, and among those layouts the one that gives
 * the most cramped page the most room for its rows. A part that is higher than a page gets one of its own.
 */
export function paginate(parts: readonly SheetPart[], space: number): SheetPart[][] {
  const fitting = layouts(parts).filter((pages) =>
    pages.every((page) => page.length === 1 || fits(page, space)),
  );
  const fewest = Math.min(...fitting.map((pages) => pages.length));
  return fitting
    .filter((pages) => pages.length === fewest)
    .reduce((best, pages) => (leastRoom(pages, space) > leastRoom(best, space) ? pages : best));
}

/** Every way to cut the list into runs. A sheet has a handful of parts, so there are few. */
function layouts(parts: readonly SheetPart[]): SheetPart[][][] {
  const [first, ...rest] = parts;
  if (first === undefined) return [[]];
  return layouts(rest).flatMap((pages) => {
    const [next, ...later] = pages;
    return next === undefined
      ? [[[first]]]
      : [
          [[first], ...pages],
          [[first, ...next], ...later],
        ];
  });
}

function fits(page: readonly SheetPart[], space: number): boolean {
  return sum(page.map(leastHeight)) <= space;
}

/** Height for one unit of weight on the page that has least of it. */
function leastRoom(pages: readonly (readonly SheetPart[])[], space: number): number {
  return Math.min(
    ...pages.map((page) => {
      const weight = sum(page.flatMap(({ rows }) => rows.map((row) => row.weight)));
      return (space - sum(page.map(({ fixed }) => fixed))) / weight;
    }),
  );
}
