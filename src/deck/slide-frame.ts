import { shapeName } from "../model/shape-role.ts";
import { firstFit, type PlacedText, stackFromBottom, stackTexts, type Text } from "./fit-text.ts";
import { drawDecoration, drawText, FONT_FACE, mustFit, type Page, position, type Ruler } from "./page.ts";
import {
  ACCENT_BAR,
  BODY_BOTTOM,
  BODY_TOP,
  bottomOf,
  contentBetween,
  FOOTER_BOX,
  PAGE_NUMBER_BOX,
  TITLE_AREA,
} from "./slide-layout.ts";

/** One line is read at a glance, so a little size is given up for it; beyond that the title takes two. */
const TITLE_CANDIDATES = [
  { size: 30, mostLines: 1 },
  { size: 28, mostLines: 1 },
  { size: 30, mostLines: 2 },
  { size: 28, mostLines: 2 },
  { size: 26, mostLines: 2 },
  { size: 24, mostLines: 2 },
] as const;
const FOOTER_SIZES = [12] as const;

export const titleText = (title: string, sizePoints: number, mostLines: number): Text => ({
  name: shapeName("title"),
  paragraphs: [{ text: title, weight: "bold", colour: "ink" }],
  sizePoints,
  lineSpacing: 0.9,
  isBalanced: true,
  mostLines,
});

/** Draws the title and the bar beside it. Gives the height where the title ends. */
export function drawTitle(page: Page, title: string): number {
  const placed = mustFit(
    page,
    firstFit(TITLE_CANDIDATES, ({ size, mostLines }) =>
      stackTexts(page.metrics, [titleText(title, size, mostLines)], TITLE_AREA),
    ),
  );
  for (const text of placed) drawText(page, text);
  drawAccentBar(page);
  return Math.max(...placed.map(({ box }) => bottomOf(box)));
}

/** Where the body starts below what stands above it. */
export const bodyTop = (headBottom: number): number => Math.max(BODY_TOP, headBottom + 0.3);

export function drawAccentBar(page: Page) {
  drawDecoration(page, "rect", ACCENT_BAR, {
    fill: { color: page.palette.accent },
    what: "bjælke",
  });
}

/** Places notes so that their last line stands just above the footer. */
export function placeFootnotes(
  ruler: Ruler,
  footnotes: readonly string[],
  sizes: readonly number[] = [12],
): PlacedText | undefined {
  const area = contentBetween(BODY_BOTTOM - 0.85, BODY_BOTTOM);
  const paragraphs = footnotes.map((text) => ({ text, colour: "quiet" as const }));
  const [placed] = mustFit(
    ruler,
    firstFit(sizes, (sizePoints) =>
      stackFromBottom(ruler.metrics, [{ name: "Noter", paragraphs, sizePoints }], area),
    ),
  );
  return placed;
}

/** Draws what stands last on every slide but the cover: the footer and the page number, a real field. */
export function drawFoot(page: Page, colour: "quiet" | "guide" = "quiet") {
  const paragraphs = [{ text: page.footer, colour }];
  const [footer] = mustFit(
    page,
    firstFit(FOOTER_SIZES, (sizePoints) =>
      stackTexts(page.metrics, [{ name: shapeName("footer"), paragraphs, sizePoints }], FOOTER_BOX),
    ),
  );
  if (footer) drawText(page, footer);
  page.slide.slideNumber = {
    ...position(PAGE_NUMBER_BOX),
    align: "right",
    valign: "top",
    margin: 0,
    fontFace: FONT_FACE,
    fontSize: 12,
    color: page.palette[colour],
  };
}
