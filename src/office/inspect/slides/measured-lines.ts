import { type FontMetrics, textWidth } from "../../../model/font-metrics.ts";
import type { StyledRun } from "./slide-view.ts";
import { attributeIn, childIn, isBold, sizePoints } from "./text-style.ts";

/**
 * Typefaces whose text is at least as wide as the measured one's, by the height of their lines in parts of
 * the size.
 * Text in them is known to overflow when it does so in the measured face; of others nothing is said.
 */
const LINE_HEIGHTS: Readonly<Record<string, number>> = {
  calibri: 1.2207,
  carlito: 1.2207,
  "calibri light": 1.2207,
  aptos: 1.2,
  arial: 1.149,
  helvetica: 1.149,
  "liberation sans": 1.149,
  "segoe ui": 1.33,
  tahoma: 1.207,
  verdana: 1.215,
};

/** A line breaks after these, if need be. */
const BREAK_AFTER = /[\s\-–—/]/;

/**
 * Light faces are a hair narrower, and programs squeeze letters a little: widths are taken to be this much
 * less.
 */
const TIGHTEST = 0.98;

/**
 * What measuring text needs: the widths of the typeface, and the theme's typefaces by the name it gives them.
 */
export interface Ruler {
  readonly metrics: FontMetrics;
  readonly typefaces: ReadonlyMap<string, string>;
}

/** What stays on one line, or the end of one. Lengths in points. */
interface Piece {
  readonly width: number;
  /** Of the blank after it, which the end of a line swallows. */
  readonly blank: number;
  readonly height: number;
  readonly endsLine: boolean;
}

/**
 * The heights of the lines a paragraph takes at least, in points; undefined when a typeface is not known well
 * enough
 * or tabs come in between.
 */
export function measuredLines(
  runs: readonly StyledRun[],
  widthPoints: number,
  ruler: Ruler,
): readonly number[] | undefined {
  const pieces = runs.map((run) => piecesOf(run, ruler));
  return pieces.includes(undefined)
    ? undefined
    : filledLines(
        pieces.flatMap((found) => found ?? []),
        widthPoints,
      );
}

function filledLines(pieces: readonly Piece[], widthPoints: number): readonly number[] {
  const heights: number[] = [];
  let [used, blank, height] = [0, 0, 0];
  for (const piece of pieces) {
    if (used > 0 && used + blank + piece.width > widthPoints) {
      heights.push(height);
      [used, blank, height] = [0, 0, 0];
    }
    used += blank + piece.width;
    blank = piece.blank;
    height = Math.max(height, piece.height);
    if (piece.endsLine) {
      heights.push(height);
      [used, blank, height] = [0, 0, 0];
    }
  }
  return [...heights, height];
}

function piecesOf({ run, chain }: StyledRun, { metrics, typefaces }: Ruler): readonly Piece[] | undefined {
  const named = childIn(chain, "a:latin")?.getAttribute("typeface") ?? "+mn-lt";
  const lineHeight = LINE_HEIGHTS[(typefaces.get(named) ?? named).toLowerCase()];
  if (lineHeight === undefined || run.text.includes("\t")) return undefined;
  const size = sizePoints(chain);
  const height = size * lineHeight;
  if (run.isBreak) return [{ width: 0, blank: 0, height, endsLine: true }];
  const weight = isBold(chain) ? "bold" : "regular";
  const widthOf = (text: string) => textWidth(metrics, text, size, weight) * TIGHTEST;
  return unbroken(attributeIn(chain, "cap") === "all" ? run.text.toUpperCase() : run.text).map((text) => {
    const width = widthOf(text.trimEnd());
    return { width, blank: widthOf(text) - width, height, endsLine: false };
  });
}

/** Text in pieces that stay on one line, each with the blank or hyphen after it. */
function unbroken(text: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const isEnd = BREAK_AFTER.test(text[at] ?? "") && !BREAK_AFTER.test(text[at + 1] ?? "x");
    if (!isEnd) continue;
    found.push(text.slice(from, at + 1));
    from = at + 1;
  }
  return from < text.length ? [...found, text.slice(from)] : found;
}
