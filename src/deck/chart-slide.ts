import type { ChartImage, ChartSize } from "../model/chart.ts";
import type { ChartSlide, Deck } from "../model/deck.ts";
import { firstFit, type PlacedText, stackTexts, type Text } from "./fit-text.ts";
import { drawText, drawTexts, mustFit, type Page, position, type Ruler } from "./page.ts";
import { drawAccentBar, drawFoot, placeFootnotes, titleText } from "./slide-frame.ts";
import { BODY_BOTTOM, type Box, bottomOf, contentBetween, TITLE_AREA } from "./slide-layout.ts";

/** Heights the words above a chart may take; the lower one leaves the chart larger and is tried first. */
const HEAD_HEIGHTS = [1.42, 1.7] as const;

const HEAD_SIZES = [
  { title: 30, reading: 22, caption: 14 },
  { title: 28, reading: 20, caption: 14 },
  { title: 26, reading: 20, caption: 14 },
  { title: 24, reading: 18, caption: 12 },
] as const;

/** A chart's picture and, in words, what it shows. */
export interface ChartPicture {
  readonly image: ChartImage;
  readonly alt: string;
}

/** Shape name of a chart's picture. */
export const pictureName = (chartId: string): string => `Diagram ${chartId}`;

/** The finding, what can be said about chance, the measure; then the picture as large as the words leave room. */
export function drawChartSlide(page: Page, slide: ChartSlide, { image, alt }: ChartPicture) {
  const { head, chart, footnotes } = layoutChartSlide(page, slide);
  drawTexts(page, head);
  drawAccentBar(page);
  page.slide.addImage({
    ...position(chart),
    data: `data:image/svg+xml;base64,${Buffer.from(image.svg, "utf8").toString("base64")}`,
    altText: alt,
    objectName: pictureName(slide.chart),
  });
  if (footnotes) drawText(page, footnotes);
  drawFoot(page);
}

/**
 * Size of every chart where it stands on its slide, by chart id, so that charts are drawn at their true size.
 *
 * @throws KitError "rendering" with `kit/text-does-not-fit` when the words of a slide leave no room
 */
export function chartSizes(
  deck: Deck,
  { metrics, file }: Pick<Ruler, "metrics" | "file">,
): ReadonlyMap<string, ChartSize> {
  const slides = deck.sections.flatMap((section) => section.slides).filter((slide) => slide.kind === "chart");
  return new Map(
    slides.map((slide) => {
      const { width, height } = layoutChartSlide({ metrics, file, id: slide.id }, slide).chart;
      return [slide.chart, { widthInches: width, heightInches: height }];
    }),
  );
}

interface ChartSlideLayout {
  readonly head: readonly PlacedText[];
  readonly chart: Box;
  readonly footnotes: PlacedText | undefined;
}

function layoutChartSlide(ruler: Ruler, slide: ChartSlide): ChartSlideLayout {
  const candidates = HEAD_HEIGHTS.flatMap((height) => HEAD_SIZES.map((sizes) => ({ height, sizes })));
  const head = mustFit(
    ruler,
    firstFit(candidates, ({ height, sizes }) =>
      stackTexts(ruler.metrics, headTexts(slide, sizes), { ...TITLE_AREA, height }),
    ),
  );
  const footnotes = placeFootnotes(ruler, slide.footnotes);
  const top = Math.max(...head.map(({ box }) => bottomOf(box))) + 0.08;
  const bottom = (footnotes ? footnotes.box.y : BODY_BOTTOM) - 0.08;
  return { head, chart: contentBetween(top, bottom), footnotes };
}

function headTexts(slide: ChartSlide, sizes: (typeof HEAD_SIZES)[number]): readonly Text[] {
  return [
    titleText(slide.title, sizes.title),
    {
      name: "Læsning",
      paragraphs: [{ text: slide.reading }],
      sizePoints: sizes.reading,
      lineSpacing: 0.95,
      gapInches: 0.06,
    },
    {
      name: "Billedtekst",
      paragraphs: [{ text: slide.caption, colour: "quiet" }],
      sizePoints: sizes.caption,
      gapInches: 0.08,
    },
  ];
}
