import { PALETTE } from "../model/palette.ts";
import { firstFit, type PlacedText, stackTexts, type Text } from "./fit-text.ts";
import { drawShape, drawText, FONT_FACE, mustFit, type Page, position, type Ruler } from "./page.ts";
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

const TITLE_SIZES = [30, 28, 26, 24] as const;
const FOOTER_SIZES = [12] as const;

/** The package stage knows a slide's title by this name and makes it the title placeholder. */
export const TITLE_NAME = "Titel";

export const titleText = (title: string, sizePoints: number): Text => ({
  name: TITLE_NAME,
  paragraphs: [{ text: title, weight: "bold", colour: "ink" }],
  sizePoints,
  lineSpacing: 0.9,
});

/** Draws the title and the bar beside it. Gives the height where the body starts. */
export function drawTitle(page: Page, title: string): number {
  const placed = mustFit(
    page,
    firstFit(TITLE_SIZES, (size) => stackTexts(page.metrics, [titleText(title, size)], TITLE_AREA)),
  );
  for (const text of placed) drawText(page, text);
  drawAccentBar(page);
  return Math.max(BODY_TOP, ...placed.map(({ box }) => bottomOf(box) + 0.3));
}

export function drawAccentBar(page: Page) {
  drawShape(page, "rect", ACCENT_BAR, {
    fill: { color: PALETTE.cluster },
    objectName: "Pynt bjælke",
  });
}

/** Places notes so that their last line stands just above the footer. */
export function placeFootnotes(
  ruler: Ruler,
  footnotes: readonly string[],
  sizes: readonly number[] = [12],
): PlacedText | undefined {
  if (footnotes.length === 0) return undefined;
  const area = contentBetween(BODY_BOTTOM - 0.85, BODY_BOTTOM);
  const paragraphs = footnotes.map((text) => ({ text, colour: "quiet" as const }));
  const [placed] = mustFit(
    ruler,
    firstFit(sizes, (sizePoints) =>
      stackTexts(ruler.metrics, [{ name: "Noter", paragraphs, sizePoints }], area),
    ),
  );
  return placed && { ...placed, box: { ...placed.box, y: BODY_BOTTOM - placed.box.height } };
}

/** Draws what stands last on every slide but the cover: the footer and the page number, a real field. */
export function drawFoot(page: Page, colour: "quiet" | "guide" = "quiet") {
  const paragraphs = [{ text: page.footer, colour }];
  const [footer] = mustFit(
    page,
    firstFit(FOOTER_SIZES, (sizePoints) =>
      stackTexts(page.metrics, [{ name: "Bund", paragraphs, sizePoints }], FOOTER_BOX),
    ),
  );
  if (footer) drawText(page, footer);
  page.slide.slideNumber = {
    ...position(PAGE_NUMBER_BOX),
    align: "right",
    margin: 0,
    fontFace: FONT_FACE,
    fontSize: 12,
    color: PALETTE[colour],
  };
}
