import type { ListMark } from "../model/drawn-deck.ts";
import type { ColourRole } from "../model/palette.ts";
import { type Box, bottomOf, POINTS_PER_INCH } from "../model/slide-layouts.ts";
import { countLines, USABLE_WIDTH } from "../typeset/break-lines.ts";
import { type FontMetrics, LINE_HEIGHT, standInOf, textWidth, type Weight } from "../typeset/font-metrics.ts";

const BALANCE_STEP = 0.1;

/** Sums of heights may miss their area by less than anyone can see. */
const ROUNDING = 1e-6;

export interface Paragraph {
  readonly text: string;
  readonly weight?: Weight;
  readonly colour?: ColourRole;
  readonly list?: ListMark;
  /** Whether it is shown in capitals, whatever it is written in. */
  readonly isCapitals?: boolean | undefined;
  /** Space above in parts of the text size; none above the first paragraph of a box. */
  readonly spaceBefore?: number;
}

/** One text box before it has a place. */
export interface Text {
  /** Name of the shape, as the selection pane and a screen reader's list of objects show it. */
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sizePoints: number;
  /** Line spacing in parts of the font's own; headings stand a little tighter. */
  readonly lineSpacing?: number;
  /** Empty space above it in a stack. */
  readonly gapInches?: number;
  /** Lines of nearly equal length, so that no word is left alone on the last one. */
  readonly isBalanced?: boolean;
  /** More lines than this do not fit. */
  readonly mostLines?: number;
}

export interface PlacedText extends Text {
  readonly box: Box;
  /** Whether it runs out of the room it has in the typeface that may stand in for the measured one. */
  readonly mayShrink?: true;
}

/** Hanging indent of a list, in points. */
export const listIndentPoints = ({ kind }: ListMark, sizePoints: number): number =>
  sizePoints * (kind === "bullet" ? 1 : 1.4);

/** Distance from one line to the next at single spacing. */
export const linePitchPoints = (sizePoints: number): number => sizePoints * LINE_HEIGHT;

/** The first candidate that leads to a plan; candidates stand from the most to the least wanted. */
export function firstFit<C, P>(
  candidates: readonly C[],
  plan: (candidate: C) => P | undefined,
): P | undefined {
  for (const candidate of candidates) {
    const found = plan(candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The first candidate that leads to a plan, or one further on that also holds in a wider typeface.
 *
 * @param alike whether a candidate may be taken for the first that fits
 */
export function firstHolding<C, P>(
  candidates: readonly C[],
  { plan, holds, alike = () => true }: HoldingPlans<C, P>,
): P | undefined {
  let first: { readonly candidate: C; readonly found: P } | undefined;
  for (const candidate of candidates) {
    if (first && !alike(candidate, first.candidate)) continue;
    const found = plan(candidate);
    if (found === undefined) continue;
    if (holds(found)) return found;
    first ??= { candidate, found };
  }
  return first?.found;
}

interface HoldingPlans<C, P> {
  readonly plan: (candidate: C) => P | undefined;
  readonly holds: (plan: P) => boolean;
  readonly alike?: (candidate: C, first: C) => boolean;
}

/** Texts below one another in an area, or undefined when they run out of it. A text without a word takes no place. */
export function stackTexts(
  metrics: FontMetrics,
  texts: readonly Text[],
  area: Box,
): readonly PlacedText[] | undefined {
  let top = area.y;
  const placed: PlacedText[] = [];
  for (const text of texts.filter(says)) {
    if (linesOf(metrics, text, area.width) > (text.mostLines ?? Number.POSITIVE_INFINITY)) return undefined;
    if (placed.length > 0) top += text.gapInches ?? 0;
    const width = text.isBalanced ? balancedWidth(metrics, text, area.width) : area.width;
    const height = textHeightInches(metrics, text, width);
    placed.push({ ...text, box: { x: area.x, y: top, width, height } });
    top += height;
  }
  return top <= area.y + area.height + ROUNDING ? placed : undefined;
}

const says = ({ paragraphs }: Text): boolean => paragraphs.some(({ text }) => text !== "");

/** Each text in a box of its own, or undefined when one of them does not fit in its box. */
export function fillBoxes(
  metrics: FontMetrics,
  texts: readonly (Text & { readonly box: Box })[],
): readonly PlacedText[] | undefined {
  const placed = texts.map(
    ({ box, ...text }) => stackTexts(metrics, [text], box) && withRoom(metrics, { ...text, box }, box.height),
  );
  const fitting = placed.filter((text) => text !== undefined);
  return fitting.length === texts.length ? fitting.filter(says) : undefined;
}

/** Lines a placed text takes in the typeface that may stand in for the measured one. */
export function standInLines(metrics: FontMetrics, text: PlacedText): number {
  return linesOf(standInOf(metrics), text, text.box.width);
}

/** A text and how high it may become, in inches; it gets all of that where a wider typeface needs more. */
export function withRoom(metrics: FontMetrics, text: PlacedText, height: number): PlacedText {
  const standIn = standInOf(metrics);
  const { box } = text;
  const mayShrink = textHeightInches(standIn, text, box.width) > height + ROUNDING;
  return mayShrink ? { ...text, box: { ...box, height }, mayShrink } : text;
}

/** The same, with the last line at the bottom of the area. */
export function stackFromBottom(
  metrics: FontMetrics,
  texts: readonly Text[],
  area: Box,
): readonly PlacedText[] | undefined {
  const placed = stackTexts(metrics, texts, area);
  const last = placed?.at(-1);
  if (!placed || !last) return placed;
  const shift = bottomOf(area) - bottomOf(last.box);
  return placed.map((text) => ({ ...text, box: { ...text.box, y: text.box.y + shift } }));
}

/** The narrowest width at which a text takes no more lines than it must, in a wider typeface neither. */
function balancedWidth(metrics: FontMetrics, text: Text, widthInches: number): number {
  const standIn = standInOf(metrics);
  const linesAt = (width: number) => [linesOf(metrics, text, width), linesOf(standIn, text, width)] as const;
  const [fewest, most] = linesAt(widthInches);
  if (fewest === 1) return widthInches;
  let width = widthInches;
  for (;;) {
    const [lines, wider] = linesAt(width - BALANCE_STEP);
    if (lines > fewest || wider > most) return width;
    width -= BALANCE_STEP;
  }
}

const linesOf = (metrics: FontMetrics, { paragraphs, sizePoints }: Text, widthInches: number): number =>
  paragraphs.reduce((sum, paragraph) => sum + paragraphLines(metrics, paragraph, sizePoints, widthInches), 0);

function paragraphLines(
  metrics: FontMetrics,
  paragraph: Paragraph,
  sizePoints: number,
  widthInches: number,
): number {
  const indent = paragraph.list ? listIndentPoints(paragraph.list, sizePoints) : 0;
  const shown = paragraph.isCapitals ? paragraph.text.toUpperCase() : paragraph.text;
  return countLines(shown, widthInches * POINTS_PER_INCH - indent, (words) =>
    textWidth(metrics, words, sizePoints, paragraph.weight),
  );
}

/** Height a text needs at a width. */
export function textHeightInches(metrics: FontMetrics, text: Text, widthInches: number): number {
  const { sizePoints, lineSpacing = 1 } = text;
  const pitch = sizePoints * (metrics.lineHeight ?? LINE_HEIGHT);
  const points = text.paragraphs.map((paragraph, index) => {
    const lines = paragraphLines(metrics, paragraph, sizePoints, widthInches);
    const space = index === 0 ? 0 : (paragraph.spaceBefore ?? 0) * sizePoints;
    return lines * pitch * lineSpacing + space;
  });
  return points.reduce((sum, height) => sum + height, 0) / POINTS_PER_INCH;
}

/** Whether a text has a word that is wider than a line. */
export function hasWiderWord(
  metrics: FontMetrics,
  { paragraphs, sizePoints }: Text,
  widthInches: number,
): boolean {
  return paragraphs.some((paragraph) => widestWordInches(metrics, paragraph, sizePoints) > widthInches);
}

/** Width of the widest word, which a column must hold if no word is to be cut. */
export function widestWordInches(
  metrics: FontMetrics,
  { text, weight = "regular", isCapitals }: Pick<Paragraph, "text" | "weight" | "isCapitals">,
  sizePoints: number,
): number {
  const shown = isCapitals ? text.toUpperCase() : text;
  const widths = shown.split(" ").map((word) => textWidth(metrics, word, sizePoints, weight));
  return Math.max(...widths) / POINTS_PER_INCH / USABLE_WIDTH;
}
