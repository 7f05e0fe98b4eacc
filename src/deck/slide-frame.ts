import type { DrawnText } from "../model/drawn-deck.ts";
import type { ColourRole } from "../model/palette.ts";
import { shapeName } from "../model/shape-role.ts";
import { bottomOf } from "../model/slide-layouts.ts";
import { standInOf } from "../typeset/font-metrics.ts";
import {
  firstFit,
  firstHolding,
  hasWiderWord,
  type PlacedText,
  stackFromBottom,
  stackTexts,
  standInLines,
  type Text,
  textHeightInches,
} from "./fit-text.ts";
import {
  drawText,
  drawTexts,
  inPlaces,
  mustFit,
  type Page,
  roomBetween,
  roomBottom,
  waysOn,
} from "./page.ts";

/** One line is read at a glance, so a little size is given up for it; beyond that the title takes two. */
const TITLE_CANDIDATES = [
  { size: 30, mostLines: 1 },
  { size: 28, mostLines: 1 },
  { size: 30, mostLines: 2 },
  { size: 28, mostLines: 2 },
  { size: 26, mostLines: 2 },
  { size: 24, mostLines: 2 },
] as const;

export const titleText = (
  page: Page,
  title: string,
  { size, mostLines, colour = "ink" }: TitleMeasure,
): Text => ({
  name: shapeName("title"),
  paragraphs: [
    {
      text: title,
      weight: "bold",
      colour,
      isCapitals: page.layout.places[shapeName("title")]?.isCapitals,
    },
  ],
  sizePoints: size,
  lineSpacing: 0.9,
  isBalanced: true,
  mostLines,
});

interface TitleMeasure {
  readonly size: number;
  readonly mostLines: number;
  readonly colour?: ColourRole;
}

/** A drawn title, the height where its words end, and that where others may begin. */
interface Title {
  readonly shape: DrawnText;
  readonly bottom: number;
  readonly next: number;
}

const BELOW_TITLE = 0.3;

/** On a narrower slide, or in wider type. */
const LONG_TITLES: readonly TitleMeasure[] = [
  { size: 24, mostLines: 3 },
  { size: 20, mostLines: 3 },
];

/** The title in the layout's place; one of two lines in a box as wide as leaves no word alone. */
export function drawTitle(page: Page, title: string): Title {
  const kept = keptTitle(page, title);
  if (kept) {
    const { y } = page.layout.room;
    return { shape: drawText(page, kept), bottom: y - BELOW_TITLE, next: y };
  }
  const [placed] = mustFit(
    page,
    firstHolding(waysOn<TitleMeasure>(page, TITLE_CANDIDATES, LONG_TITLES), {
      plan: (measure) => stackTexts(page.metrics, [titleText(page, title, measure)], page.layout.titleRoom),
      holds: (texts) => holdsTitle(page, texts),
      alike: (one, other) => one.mostLines === other.mostLines,
    }),
  );
  if (!placed) throw new Error(`slide ${page.id} has no title`);
  const bottom = bottomOf(placed.box);
  return { shape: drawText(page, placed), bottom, next: bottom + 0.06 };
}

/** Two lines of a title have room above or below them on every layout; a third has not. */
export const holdsTitle = ({ metrics }: Page, [title]: readonly PlacedText[]): boolean =>
  !title || standInLines(metrics, title) <= 2;

/** How much smaller than another's layout says a title may be before it leaves its place. */
const TITLE_SHARES = [1, 0.9, 0.8, 0.7, 0.6] as const;

/** Below this a title is no larger than what it stands over. */
const LEAST_TITLE = 24;

/** In another's layout a title stays where all titles stand, in their size or somewhat smaller. */
export function keptTitle(page: Page, title: string, colour: ColourRole = "ink"): PlacedText | undefined {
  const { taken, places } = page.layout;
  const place = places[shapeName("title")];
  if (!taken || taken.isTall || !place) return undefined;
  const { sizePoints } = place.style;
  const sizes = TITLE_SHARES.map((share) => Math.round(sizePoints * share)).filter(
    (size) => size >= Math.min(LEAST_TITLE, sizePoints),
  );
  return firstFit(sizes, (size) => {
    const text = titleText(page, title, { size, mostLines: MOST_LINES, colour });
    return hasWiderWord(page.metrics, text, place.box.width) ? undefined : inPlaces(page, [text]);
  })?.[0];
}

const MOST_LINES = 3;

/** Where the body starts below what stands above it. */
export const bodyTop = ({ layout: { room } }: Page, headBottom: number): number =>
  Math.max(room.y, headBottom + BELOW_TITLE);

/** How far notes may grow down before they meet the foot, in inches. */
const NOTE_ROOM = 0.2;

/** Places notes so that their last line stands just above the footer, or somewhat higher where they may need more lines. */
export function placeFootnotes(
  page: Page,
  footnotes: readonly string[],
  sizes: readonly number[] = [12],
): PlacedText | undefined {
  const most = page.layout.taken ? 1.6 : 1.05;
  const area = roomBetween(page, roomBottom(page) - most, roomBottom(page));
  const paragraphs = footnotes.map((text) => ({ text, colour: "quiet" as const }));
  const [placed] = mustFit(
    page,
    firstFit(sizes, (sizePoints) =>
      stackFromBottom(page.metrics, [{ name: "Noter", paragraphs, sizePoints }], area),
    ),
  );
  return placed && liftedNotes(page, placed);
}

function liftedNotes({ metrics }: Page, notes: PlacedText): PlacedText {
  const { box } = notes;
  const growth = textHeightInches(standInOf(metrics), notes, box.width) - box.height;
  return { ...notes, box: { ...box, y: box.y - Math.max(0, growth - NOTE_ROOM) } };
}

/** What stands last on every slide but the cover: the footer and the page number, a real field. */
export function drawFoot(page: Page, colour: ColourRole = "quiet"): readonly DrawnText[] {
  const said = { [shapeName("footer")]: page.footer, Slidenummer: String(page.number) };
  return Object.entries(said).flatMap(([name, text]) => {
    const place = page.layout.places[name];
    if (!place) return [];
    const { sizePoints } = place.style;
    return drawTexts(
      page,
      mustFit(page, inPlaces(page, [{ name, paragraphs: [{ text, colour }], sizePoints }])),
    );
  });
}
