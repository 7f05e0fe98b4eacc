import type { Element } from "../../../ooxml/xml-node.ts";
import { child } from "../../../ooxml/xml-tree.ts";
import { filledLines, type Piece, piecesOf } from "../../../typeset/break-lines.ts";
import { type FontMetrics, textWidth } from "../../../typeset/font-metrics.ts";
import { TYPEFACES } from "../../../typeset/typefaces.ts";
import { EMU_PER_POINT } from "./box.ts";
import { attributeIn, childIn, type TextParagraph, type TextRun } from "./slide-texts.ts";

/** Height a text needs at least, and that of its last line, in points. */
export interface NeededHeight {
  readonly height: number;
  readonly lastLine: number;
}

/**
 * Height of a text in a box of a width, measured; undefined when it cannot be measured for sure.
 *
 * Everything is taken at its least, so that what is found too high is too high in every program.
 */
export function neededHeight(
  paragraphs: readonly TextParagraph[],
  widthPoints: number,
  ruler: Ruler,
): NeededHeight | undefined {
  let height = 0;
  let lastLine = 0;
  for (const [index, { chain, runs }] of paragraphs.entries()) {
    const lines = measuredLines(runs, widthPoints - indentPoints(chain), ruler);
    if (!lines) return undefined;
    const spaced = lines.map((line) => spacedLine(chain, line));
    lastLine = spaced.at(-1) ?? 0;
    height += sum(spaced);
    if (index > 0) height += spacing(chain, "a:spcBef", lines[0] ?? 0);
    if (index < paragraphs.length - 1) height += spacing(chain, "a:spcAft", lines[0] ?? 0);
  }
  return { height, lastLine };
}

function indentPoints(chain: readonly Element[]): number {
  return (Number(attributeIn(chain, "marL")) || 0) / EMU_PER_POINT;
}

function spacedLine(chain: readonly Element[], line: number): number {
  const spacingOf = childIn(chain, "a:lnSpc");
  return spacingOf ? (lengthIn(spacingOf, line) ?? line) : line;
}

function spacing(chain: readonly Element[], name: "a:spcBef" | "a:spcAft", line: number): number {
  const found = childIn(chain, name);
  return found ? (lengthIn(found, line) ?? 0) : 0;
}

/** A spacing as a share of a line or in points (ISO 29500-1 §21.1.2.2.11-12). */
function lengthIn(holder: Element, line: number): number | undefined {
  const share = child(holder, "a:spcPct")?.getAttribute("val");
  if (share) return (line * Number.parseFloat(share)) / (share.endsWith("%") ? 100 : 100_000);
  const points = child(holder, "a:spcPts")?.getAttribute("val");
  return points ? Number(points) / 100 : undefined;
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}

/** Light faces are a hair narrower, and programs squeeze letters a little: widths are taken to be this much less. */
const TIGHTEST = 0.98;

/** What measuring text needs: the widths of the typeface, and the theme's typefaces by the name it gives them. */
export interface Ruler {
  readonly metrics: FontMetrics;
  readonly typefaces: ReadonlyMap<string, string>;
}

/** A piece of a line with the height it gives the line, in points. */
interface MeasuredPiece extends Piece {
  readonly height: number;
}

/**
 * The heights of the lines a paragraph takes at least, in points; undefined when a typeface is not known well enough
 * or tabs come in between.
 */
function measuredLines(
  runs: readonly TextRun[],
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
  { text, isBreak, isBold, points, chain }: TextRun,
  { metrics, typefaces }: Ruler,
): readonly MeasuredPiece[] | undefined {
  const named = childIn(chain, "a:latin")?.getAttribute("typeface") ?? "+mn-lt";
  const lineHeight = TYPEFACES[(typefaces.get(named) ?? named).toLowerCase()]?.lineHeight;
  if (lineHeight === undefined || text.includes("\t")) return undefined;
  const height = points * lineHeight;
  if (isBreak) return [{ width: 0, blank: 0, height, endsLine: true }];
  const weight = isBold ? "bold" : "regular";
  const shown = attributeIn(chain, "cap") === "all" ? text.toUpperCase() : text;
  const widthOf = (words: string) => textWidth(metrics, words, points, weight) * TIGHTEST;
  return piecesOf(shown, "hyphens", widthOf).map((piece) => ({ ...piece, height }));
}
