import type { DrawnText } from "../model/drawn-deck.ts";
import type { ColourRole } from "../model/palette.ts";
import { shapeName } from "../model/shape-role.ts";
import { BODY_BOTTOM, BODY_TOP, bottomOf, contentBetween, TITLE_AREA } from "../model/slide-layouts.ts";
import { firstFit, type PlacedText, stackFromBottom, stackTexts, type Text } from "./fit-text.ts";
import { drawText, drawTexts, inPlaces, mustFit, type Page } from "./page.ts";

/** One line is read at a glance, so a little size is given up for it; beyond that the title takes two. */
const TITLE_CANDIDATES = [
  { size: 30, mostLines: 1 },
  { size: 28, mostLines: 1 },
  { size: 30, mostLines: 2 },
  { size: 28, mostLines: 2 },
  { size: 26, mostLines: 2 },
  { size: 24, mostLines: 2 },
] as const;

export const titleText = (title: string, sizePoints: number, mostLines: number): Text => ({
  name: shapeName("title"),
  paragraphs: [{ text: title, weight: "bold", colour: "ink" }],
  sizePoints,
  lineSpacing: 0.9,
  isBalanced: true,
  mostLines,
});

/** A drawn title, and the height where its words end. */
interface Title {
  readonly shape: DrawnText;
  readonly bottom: number;
}

/** The title in the layout's place; one of two lines in a box as wide as leaves no word alone. */
export function drawTitle(page: Page, title: string): Title {
  const [placed] = mustFit(
    page,
    firstFit(TITLE_CANDIDATES, ({ size, mostLines }) =>
      stackTexts(page.metrics, [titleText(title, size, mostLines)], TITLE_AREA),
    ),
  );
  if (!placed) throw new Error(`slide ${page.id} has no title`);
  return { shape: drawText(page, placed), bottom: bottomOf(placed.box) };
}

/** Where the body starts below what stands above it. */
export const bodyTop = (headBottom: number): number => Math.max(BODY_TOP, headBottom + 0.3);

/** Places notes so that their last line stands just above the footer. */
export function placeFootnotes(
  page: Page,
  footnotes: readonly string[],
  sizes: readonly number[] = [12],
): PlacedText | undefined {
  const area = contentBetween(BODY_BOTTOM - 1.05, BODY_BOTTOM);
  const paragraphs = footnotes.map((text) => ({ text, colour: "quiet" as const }));
  const [placed] = mustFit(
    page,
    firstFit(sizes, (sizePoints) =>
      stackFromBottom(page.metrics, [{ name: "Noter", paragraphs, sizePoints }], area),
    ),
  );
  return placed;
}

/** What stands last on every slide but the cover: the footer and the page number, a real field. */
export function drawFoot(page: Page, colour: ColourRole = "quiet"): readonly DrawnText[] {
  const said = (name: string, text: string) =>
    inPlaces(page, [{ name, paragraphs: [{ text, colour }], sizePoints: 12 }]);
  const words = drawTexts(page, mustFit(page, said(shapeName("footer"), page.footer)));
  return [...words, ...drawTexts(page, mustFit(page, said("Slidenummer", String(page.number))))];
}
