import type { ChartImage } from "../model/chart.ts";
import type { ChartSlide } from "../model/deck.ts";
import type { DrawnShape } from "../model/drawn-deck.ts";
import { shapeName } from "../model/shape-role.ts";
import {
  BODY_BOTTOM,
  type Box,
  bottomOf,
  CHART_AREA,
  CONTENT_LEFT,
  TITLE_AREA,
} from "../model/slide-layouts.ts";
import { firstFit, type PlacedText, stackTexts, type Text } from "./fit-text.ts";
import { boxOf, drawText, drawTexts, inPlaces, mustFit, type Page } from "./page.ts";
import { drawFoot, placeFootnotes, titleText } from "./slide-frame.ts";

/**
 * Heights the words above a chart may take: the chart keeps its full size below the first, if it is enough. The last is
 * for the longest words a package may have, in two lines each; the chart is then an eighth smaller.
 */
const HEAD_HEIGHTS = [1.5, 1.72, 2.1] as const;

const HEAD_SIZES = [
  { title: 30, lines: 1, reading: 22, caption: 14 },
  { title: 28, lines: 1, reading: 22, caption: 14 },
  { title: 28, lines: 2, reading: 20, caption: 14 },
  { title: 26, lines: 2, reading: 20, caption: 14 },
  { title: 24, lines: 2, reading: 18, caption: 12 },
] as const;

const GAP = 0.08;

/** A chart's picture, and in words what it shows. */
export interface ChartPicture {
  readonly image: ChartImage;
  readonly alt: string;
}

/** The finding, what can be said about chance, the measure; then the picture, and below it Anm. and Kilde. */
export function drawChartSlide(
  page: Page,
  slide: ChartSlide,
  { image, alt }: ChartPicture,
): readonly DrawnShape[] {
  const head = mustFit(page, placeHead(page, slide));
  const footnotes = placeFootnotes(page, slide.footnotes);
  const top = Math.max(...head.map(({ box }) => bottomOf(box))) + GAP;
  const bottom = (footnotes ? footnotes.box.y : BODY_BOTTOM) - GAP;
  return [
    ...drawTexts(page, head),
    {
      kind: "picture",
      name: shapeName("chart", slide.chart),
      place: shapeName("chart"),
      box: placePicture(boxOf(page, shapeName("chart")), top, bottom),
      alt,
      type: "png",
      bytes: image.png,
      svg: image.svg,
    },
    ...(footnotes ? [drawText(page, footnotes)] : []),
    ...drawFoot(page),
  ];
}

/** In the layout's places where a line each is enough, else below one another. */
function placeHead(page: Page, slide: ChartSlide): readonly PlacedText[] | undefined {
  const inLines = firstFit(
    HEAD_SIZES.filter(({ lines }) => lines === 1),
    (sizes) => inPlaces(page, headTexts(slide, sizes)),
  );
  if (inLines) return inLines;
  const candidates = HEAD_HEIGHTS.flatMap((height) => HEAD_SIZES.map((sizes) => ({ height, sizes })));
  return firstFit(candidates, ({ height, sizes }) =>
    stackTexts(page.metrics, headTexts(slide, sizes), { ...TITLE_AREA, height }),
  );
}

/** The picture in the layout's place; where the words leave other room, halfway between them, or scaled down. */
function placePicture(usual: Box, top: number, bottom: number): Box {
  if (top <= usual.y && bottomOf(usual) <= bottom) return usual;
  const { widthInches, heightInches } = CHART_AREA;
  const scale = Math.min(1, (bottom - top) / heightInches);
  const height = heightInches * scale;
  return { x: CONTENT_LEFT, y: (top + bottom - height) / 2, width: widthInches * scale, height };
}

function headTexts(slide: ChartSlide, sizes: (typeof HEAD_SIZES)[number]): readonly Text[] {
  return [
    titleText(slide.title, sizes.title, sizes.lines),
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
      gapInches: GAP,
    },
  ];
}
