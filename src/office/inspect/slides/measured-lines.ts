import { filledLines, type Piece, piecesOf } from "../../../typeset/break-lines.ts";
import { type FontMetrics, LINE_HEIGHT, textWidth } from "../../../typeset/font-metrics.ts";
import type { StyledRun } from "./slide-view.ts";
import { attributeIn, childIn, isBold, sizePoints } from "./text-style.ts";

/**
 * Typefaces whose text is at least as wide as the measured one's, by the height of their lines in parts of
 * the size.
 * Text in them is known to overflow when it does so in the measured face; of others nothing is said.
 */
const LINE_HEIGHTS: Readonly<Record<string, number>> = {
  calibri: LINE_HEIGHT,
  carlito: LINE_HEIGHT,
  "calibri light": LINE_HEIGHT,
  aptos: 1.2,
  arial: 1.149,
  helvetica: 1.149,
  "liberation sans": 1.149,
  "segoe ui": 1.33,
  tahoma: 1.207,
  verdana: 1.215,
};

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

/** A piece of a line with the height it gives the line, in points. */
interface MeasuredPiece extends Piece {
  readonly height: number;
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
  const pieces = runs.map((run) => measuredPieces(run, ruler));
  if (pieces.includes(undefined)) return undefined;
  const lines = filledLines(
    pieces.flatMap((found) => found ?? []),
    widthPoints,
  );
  return lines.map((line) => Math.max(0, ...line.map(({ height }) => height)));
}

function measuredPieces(
  { run, chain }: StyledRun,
  { metrics, typefaces }: Ruler,
): readonly MeasuredPiece[] | undefined {
  const named = childIn(chain, "a:latin")?.getAttribute("typeface") ?? "+mn-lt";
  const lineHeight = LINE_HEIGHTS[(typefaces.get(named) ?? named).toLowerCase()];
  if (lineHeight === undefined || run.text.includes("\t")) return undefined;
  const size = sizePoints(chain);
  const height = size * lineHeight;
  if (run.isBreak) return [{ width: 0, blank: 0, height, endsLine: true }];
  const weight = isBold(chain) ? "bold" : "regular";
  const text = attributeIn(chain, "cap") === "all" ? run.text.toUpperCase() : run.text;
  const widthOf = (words: string) => textWidth(metrics, words, size, weight) * TIGHTEST;
  return piecesOf(text, "hyphens", widthOf).map((piece) => ({ ...piece, height }));
}
