import { leastHeight, type SheetPart, sum } from "./sheet-part.ts";

/** What is laid out: a part, and whether it must begin a page. */
export interface Piece {
  readonly part: SheetPart;
  readonly startsPage?: boolean;
}

/** The best way to lay out the pieces from one of them to the last. */
interface Layout {
  /** The piece that begins the page after its first. */
  readonly next: number;
  readonly pages: number;
  /** Twips for one unit of weight on the page that has least of it. */
  readonly room: number;
}

/**
 * Lays pieces out on pages in their order: the fewest pages that hold them, and among those layouts the one that gives
 * the most cramped page the most room for its rows; where that is the same, the first pages are the fullest. A piece
 * that is higher than a page gets one of its own.
 *
 * The best layout from any piece on is the best of a page's worth of choices for its first page, each followed by what
 * is best from there: so it is found from the last piece backwards, and no layout is tried twice.
 */
export function paginate<Item extends Piece>(pieces: readonly Item[], space: number): Item[][] {
  const best: Layout[] = Array.from(pieces, () => NOTHING);
  for (let from = pieces.length - 1; from >= 0; from -= 1)
    best[from] = bestFrom(from, pieces, { best, space });
  const pages: Item[][] = [];
  for (let from = 0, next = 0; from < pieces.length; from = next) {
    next = best[from]?.next ?? pieces.length;
    pages.push(pieces.slice(from, next));
  }
  return pages;
}

/** What is behind the last piece. */
const NOTHING: Layout = { next: 0, pages: 0, room: Number.POSITIVE_INFINITY };

function bestFrom(
  from: number,
  pieces: readonly Piece[],
  { best, space }: { readonly best: readonly Layout[]; readonly space: number },
): Layout {
  let chosen: Layout | undefined;
  const page = { least: 0, held: 0, weight: 0 };
  for (const [offset, { part, startsPage }] of pieces.slice(from).entries()) {
    page.least += leastHeight(part);
    if (offset > 0 && (startsPage || page.least > space)) break;
    page.held += part.fixed + sum(part.rows.filter(({ weight }) => weight === 0).map(({ least }) => least));
    page.weight += sum(part.rows.map(({ weight }) => weight));
    const next = from + offset + 1;
    const rest = best[next] ?? NOTHING;
    const own = page.weight === 0 ? Number.POSITIVE_INFINITY : (space - page.held) / page.weight;
    const layout = { next, pages: 1 + rest.pages, room: Math.min(own, rest.room) };
    if (!chosen || isNoWorse(layout, chosen)) chosen = layout;
  }
  return chosen ?? NOTHING;
}

/** Of two that are as good, the one with more on its first page is seen last. */
function isNoWorse(layout: Layout, other: Layout): boolean {
  return layout.pages < other.pages || (layout.pages === other.pages && layout.room >= other.room);
}
