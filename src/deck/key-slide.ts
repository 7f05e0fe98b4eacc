import type { KeySlide } from "../model/deck.ts";
import type { DrawnMark, DrawnShape } from "../model/drawn-deck.ts";
import { bottomOf, POINTS_PER_INCH } from "../model/slide-layouts.ts";
import { type FontMetrics, standInOf } from "../typeset/font-metrics.ts";
import {
  firstFit,
  linePitchPoints,
  type PlacedText,
  stackTexts,
  type Text,
  textHeightInches,
} from "./fit-text.ts";
import { signParts } from "./key-signs.ts";
import {
  drawMark,
  drawText,
  drawTexts,
  mustFit,
  type Page,
  roomBetween,
  roomBottom,
  waysOn,
} from "./page.ts";
import { bodyTop, drawFoot, drawTitle } from "./slide-frame.ts";

const SIGN_WIDTH = 1.1;
const SIGN_GAP = 0.3;
/** The words of an entry stand this far to the right of its sign's left edge. */
const INSET = SIGN_WIDTH + SIGN_GAP;
const COLUMN_GAP = 0.6;

type Entry = KeySlide["entries"][number];

/** More entries than this stand in two columns. */
const SINGLE_COLUMN = 5;

const CANDIDATES = [
  { size: 20, gap: 0.28 },
  { size: 20, gap: 0.18 },
  { size: 18, gap: 0.2 },
  { size: 18, gap: 0.1 },
  { size: 18, gap: 0.04 },
] as const;

const SMALLER = [
  { size: 16, gap: 0.08 },
  { size: 14, gap: 0.06 },
] as const;

type Candidate = Omit<EntryMeasure, "typeface" | "top">;

/** How to read the figures: each mark as the charts draw it, beside what it means. */
export function drawKeySlide(page: Page, slide: KeySlide): readonly DrawnShape[] {
  const title = drawTitle(page, slide.title);
  const top = bodyTop(page, title.bottom);
  const lead: Text = { name: "Indledning", paragraphs: [{ text: slide.lead }], sizePoints: 20 };
  const placedLead = mustFit(
    page,
    stackTexts(page.metrics, [lead], roomBetween(page, top, roomBottom(page))),
  );
  const start = Math.max(...placedLead.map(({ box }) => bottomOf(box))) + 0.35;
  const standIn = standInOf(page.metrics);
  const entries = mustFit(
    page,
    firstFit([standIn, page.metrics], (typeface) =>
      firstFit(waysOn<Candidate>(page, CANDIDATES, SMALLER), (candidate) =>
        placeEntries(page, slide, { typeface, top: start, ...candidate }),
      ),
    ),
  );
  return [
    title.shape,
    ...drawTexts(page, placedLead),
    ...entries.flatMap((text, index) => [drawText(page, text), ...drawSign(slide, { index, text })]),
    ...drawFoot(page),
  ];
}

interface EntryMeasure {
  /** What the words are given room for: the measured typeface, or the wider one that may stand in for it. */
  readonly typeface: FontMetrics;
  readonly top: number;
  readonly size: number;
  readonly gap: number;
}

/** The entries in rows of one height, read down the first column and then down the second. */
function placeEntries(
  page: Page,
  { entries }: KeySlide,
  { typeface, top, size, gap }: EntryMeasure,
): readonly PlacedText[] | undefined {
  const columns = entries.length > SINGLE_COLUMN ? 2 : 1;
  const perColumn = Math.ceil(entries.length / columns);
  const width = entryWidth(page, columns);
  const texts = entries.map((entry, index) => entryText(entry, index, size));
  const heights = texts.map((text) => textHeightInches(typeface, text, width));
  const rows = Array.from({ length: perColumn }, (_, row) =>
    Math.max(...heights.filter((_height, index) => index % perColumn === row)),
  );
  const tops = rows.map(
    (_, row) => top + row * gap + rows.slice(0, row).reduce((sum, height) => sum + height, 0),
  );
  const bottom = (tops.at(-1) ?? top) + (rows.at(-1) ?? 0);
  if (bottom > roomBottom(page)) return undefined;
  return texts.map((text, index) => {
    const x = page.layout.room.x + Math.floor(index / perColumn) * (width + INSET + COLUMN_GAP) + INSET;
    const y = tops[index % perColumn] ?? top;
    return { ...text, box: { x, y, width, height: heights[index] ?? 0 } };
  });
}

const entryWidth = ({ layout: { room } }: Page, columns: number): number =>
  (room.width - COLUMN_GAP * (columns - 1)) / columns - INSET;

const entryText = ({ term, text }: Entry, index: number, sizePoints: number): Text => ({
  name: `Forklaring ${index + 1}`,
  paragraphs: [{ text: term, weight: "bold" }, { text }],
  sizePoints,
});

function drawSign(
  { entries }: KeySlide,
  { index, text }: { readonly index: number; readonly text: PlacedText },
): readonly DrawnMark[] {
  const entry = entries[index];
  const middle = {
    x: text.box.x - SIGN_GAP - SIGN_WIDTH / 2,
    y: text.box.y + Math.min(text.box.height / 2, linePitchPoints(text.sizePoints) / POINTS_PER_INCH),
  };
  return (entry ? signParts(entry.sign) : []).map((part, at) => {
    const box = { ...part.box, x: middle.x + part.box.x, y: middle.y + part.box.y };
    return drawMark(`tegn ${index + 1}.${at + 1}`, { ...part, box });
  });
}
