import type { ChartImage, ChartSize } from "../model/chart.ts";
import type { ChartSlide } from "../model/deck.ts";
import type { DrawnShape, DrawnText } from "../model/drawn-deck.ts";
import type { PlottedChart } from "../model/plotted-chart.ts";
import { shapeName } from "../model/shape-role.ts";
import { type Box, bottomOf, POINTS_PER_INCH } from "../model/slide-layouts.ts";
import { USABLE_WIDTH } from "../typeset/break-lines.ts";
import { standInOf, textWidth } from "../typeset/font-metrics.ts";
import { firstFit, firstHolding, type PlacedText, stackTexts, type Text, withRoom } from "./fit-text.ts";
import { boxOf, drawText, drawTexts, inPlaces, mustFit, type Page, roomBetween, roomBottom } from "./page.ts";
import { drawFoot, drawTitle, holdsTitle, placeFootnotes, titleText } from "./slide-frame.ts";

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
  /** Not drawn where Office draws the chart. */
  readonly image: ChartImage | undefined;
  readonly alt: string;
  /** The chart as Office draws it in the room at hand, side by side where there are several; none for the picture. */
  readonly plots: (size: ChartSize) => readonly PlottedChart[];
}

/** The finding, what can be said about chance, the measure; then the picture, and below it Anm. and Kilde. */
export function drawChartSlide(page: Page, slide: ChartSlide, picture: ChartPicture): readonly DrawnShape[] {
  const head = page.layout.taken
    ? headInRoom(page, slide)
    : drawTexts(page, mustFit(page, placeHead(page, slide)));
  const footnotes = placeFootnotes(page, slide.footnotes);
  const top = Math.max(...head.map(({ box }) => bottomOf(box))) + GAP;
  const bottom = (footnotes ? footnotes.box.y : roomBottom(page)) - GAP;
  return [
    ...head,
    ...drawChart(page, shapeName("chart", slide.chart), { ...picture, top, bottom }),
    ...(footnotes ? [drawText(page, footnotes)] : []),
    ...drawFoot(page),
  ];
}

interface ChartRoom extends ChartPicture {
  readonly top: number;
  readonly bottom: number;
}

/** The chart in the layout's place: its picture, or what Office draws, which is laid out for the room there is. */
function drawChart(
  page: Page,
  name: string,
  { image, alt, plots, top, bottom }: ChartRoom,
): readonly DrawnShape[] {
  const place = shapeName("chart");
  const box = page.layout.taken
    ? mustFit(page, wholeRoom(page, top, bottom))
    : placePicture(boxOf(page, place), top, bottom);
  const whole = page.layout.taken ? box : { ...box, width: boxOf(page, place).width };
  const drawn = plots({ widthInches: whole.width, heightInches: whole.height });
  if (drawn.length > 0) return sideBySide(drawn, whole, { name, alt, place });
  if (!image) throw new Error(`no picture of ${name}`);
  return [{ kind: "picture", name, place, box, alt, type: "png", bytes: image.png, svg: image.svg }];
}

/** Said of the second part of a chart, since the first tells what both show. */
const SECOND_ALT = "Anden del af samme diagram; første del beskriver begge.";

/** The parts of a chart from edge to edge of its room; the first stands in the layout's place and speaks for all. */
function sideBySide(
  charts: readonly PlottedChart[],
  room: Box,
  { name, alt, place }: { readonly name: string; readonly alt: string; readonly place: string },
): readonly DrawnShape[] {
  const widths = charts.map(({ width }) => width / POINTS_PER_INCH);
  const used = widths.reduce((sum, width) => sum + width, 0);
  const gap = charts.length > 1 ? (room.width - used) / (charts.length - 1) : 0;
  return charts.map((chart, index) => {
    const before = widths.slice(0, index).reduce((sum, width) => sum + width + gap, 0);
    const box = { ...room, x: room.x + before, width: widths[index] ?? 0 };
    return index === 0
      ? { kind: "chart", name, place, alt, box, chart }
      : { kind: "chart", name: `${name} ${index + 1}`, alt: SECOND_ALT, box, chart };
  });
}

/** In the layout's places where a line each is enough, else below one another. */
function placeHead(page: Page, slide: ChartSlide): readonly PlacedText[] | undefined {
  const inLines = firstFit(
    HEAD_SIZES.filter(({ lines }) => lines === 1),
    (sizes) => inPlaces(page, headTexts(page, slide, inOneLine(page, slide, sizes))),
  );
  if (inLines) return inLines;
  const candidates = HEAD_HEIGHTS.flatMap((height) => HEAD_SIZES.map((sizes) => ({ height, sizes })));
  const placed = firstHolding(candidates, {
    plan: ({ height, sizes }) =>
      stackTexts(page.metrics, headTexts(page, slide, inOneLine(page, slide, sizes)), {
        ...page.layout.titleRoom,
        height,
      }),
    holds: (texts) => holdsTitle(page, texts),
    alike: (one, other) => one.height === other.height && one.sizes.lines === other.sizes.lines,
  });
  return placed?.map((text, index) =>
    index === 0 ? text : withRoom(page.metrics, text, text.box.height + GAP),
  );
}

/**
 * Reading and caption somewhat smaller where they would else break in a wider typeface, over what stands below them; where
 * that is too small they keep their size, and are made smaller there.
 */
function inOneLine(
  { metrics, layout }: Page,
  { reading, caption }: ChartSlide,
  sizes: (typeof HEAD_SIZES)[number],
) {
  const standIn = standInOf(metrics);
  const width = layout.titleRoom.width * POINTS_PER_INCH * USABLE_WIDTH;
  const sizeOf = (text: string, largest: number, smallest: number): number => {
    if (textWidth(metrics, text, largest) > width) return largest;
    const holding = Math.floor((largest * width) / textWidth(standIn, text, largest));
    return holding < smallest ? largest : Math.min(largest, holding);
  };
  return {
    ...sizes,
    reading: sizeOf(reading, sizes.reading, 18),
    caption: sizeOf(caption, sizes.caption, 12),
  };
}

/** The picture in the layout's place; where the words leave other room, halfway between them, or scaled down. */
function placePicture(usual: Box, top: number, bottom: number): Box {
  if (top <= usual.y && bottomOf(usual) <= bottom) return usual;
  const scale = Math.min(1, (bottom - top) / usual.height);
  const height = usual.height * scale;
  return { x: usual.x, y: (top + bottom - height) / 2, width: usual.width * scale, height };
}

/** Rows lower than this run into one another. */
const LEAST_HEIGHT = 2;

/** In another's layout a chart is drawn for the room that its words leave. */
function wholeRoom(page: Page, top: number, bottom: number): Box | undefined {
  return bottom - top < LEAST_HEIGHT ? undefined : roomBetween(page, top, bottom);
}

/** In another's layout the title keeps its place; what can be said about chance and the measure begin the room. */
function headInRoom(page: Page, slide: ChartSlide): readonly DrawnText[] {
  const title = drawTitle(page, slide.title);
  const { room } = page.layout;
  const y = Math.max(room.y, title.next);
  const placed = firstFit(ROOM_SIZES, (sizes) => {
    const [, ...texts] = headTexts(page, slide, sizes);
    return stackTexts(page.metrics, texts, { ...room, y, height: sizes.height });
  });
  return [title.shape, ...drawTexts(page, mustFit(page, placed))];
}

/** The reading in a line, else in two. */
const ROOM_SIZES = [
  { title: 0, lines: 0, reading: 22, caption: 14, height: 0.72 },
  { title: 0, lines: 0, reading: 20, caption: 14, height: 0.7 },
  { title: 0, lines: 0, reading: 18, caption: 14, height: 1.2 },
  { title: 0, lines: 0, reading: 18, caption: 12, height: 1.6 },
  { title: 0, lines: 0, reading: 16, caption: 12, height: 1.6 },
] as const;

function headTexts(
  page: Page,
  slide: ChartSlide,
  sizes: Readonly<Record<"title" | "lines" | "reading" | "caption", number>>,
): readonly Text[] {
  return [
    titleText(page, slide.title, { size: sizes.title, mostLines: sizes.lines }),
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
