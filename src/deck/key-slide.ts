import type { KeySlide } from "../model/deck.ts";
import { firstFit, type PlacedText, stackTexts, type Text } from "./fit-text.ts";
import { signParts } from "./key-signs.ts";
import { drawShape, drawText, drawTexts, mustFit, type Page } from "./page.ts";
import { bodyTop, drawFoot, drawTitle } from "./slide-frame.ts";
import { BODY_BOTTOM, type Box, bottomOf, contentBetween } from "./slide-layout.ts";

const SIGN_WIDTH = 1.1;
const SIGN_GAP = 0.3;
const COLUMN_GAP = 0.6;

/** More entries than this stand in two columns. */
const SINGLE_COLUMN = 5;

const CANDIDATES = [
  { size: 20, gap: 0.28 },
  { size: 20, gap: 0.18 },
  { size: 18, gap: 0.2 },
  { size: 18, gap: 0.1 },
  { size: 18, gap: 0.04 },
] as const;

/** How to read the figures: each mark as the charts draw it, beside what it means. */
export function drawKeySlide(page: Page, slide: KeySlide) {
  const top = bodyTop(drawTitle(page, slide.title));
  const lead: Text = { name: "Indledning", paragraphs: [{ text: slide.lead }], sizePoints: 20 };
  const placedLead = mustFit(page, stackTexts(page.metrics, [lead], contentBetween(top, BODY_BOTTOM)));
  const start = Math.max(...placedLead.map(({ box }) => bottomOf(box))) + 0.35;
  const entries = mustFit(
    page,
    firstFit(CANDIDATES, (candidate) => placeEntries(page, slide, { top: start, ...candidate })),
  );
  drawTexts(page, placedLead);
  for (const [index, text] of entries.entries()) {
    drawText(page, text);
    drawSign(page, slide, { index, text });
  }
  drawFoot(page);
}

interface EntryMeasure {
  readonly top: number;
  readonly size: number;
  readonly gap: number;
}

function placeEntries(
  { metrics }: Page,
  { entries }: KeySlide,
  { top, size, gap }: EntryMeasure,
): readonly PlacedText[] | undefined {
  const columns = entries.length > SINGLE_COLUMN ? 2 : 1;
  const perColumn = Math.ceil(entries.length / columns);
  const placed = Array.from({ length: columns }, (_, column) => {
    const first = column * perColumn;
    const texts = entries.slice(first, first + perColumn).map(({ term, text }, index) => ({
      name: `Forklaring ${first + index + 1}`,
      paragraphs: [{ text: term, weight: "bold" as const }, { text }],
      sizePoints: size,
      gapInches: gap,
    }));
    return stackTexts(metrics, texts, entryArea(contentBetween(top, BODY_BOTTOM), column, columns));
  });
  const fitting = placed.filter((column) => column !== undefined);
  return fitting.length === columns ? fitting.flat() : undefined;
}

/** Where the words of a column of entries stand; the signs stand to the left of it. */
function entryArea(area: Box, column: number, columns: number): Box {
  const width = (area.width - COLUMN_GAP * (columns - 1)) / columns;
  const inset = SIGN_WIDTH + SIGN_GAP;
  return { ...area, x: area.x + column * (width + COLUMN_GAP) + inset, width: width - inset };
}

function drawSign(
  page: Page,
  { entries }: KeySlide,
  { index, text }: { readonly index: number; readonly text: PlacedText },
) {
  const entry = entries[index];
  if (!entry) return;
  const middle = {
    x: text.box.x - SIGN_GAP - SIGN_WIDTH / 2,
    y: text.box.y + Math.min(text.box.height / 2, (text.sizePoints / 72) * 1.2207),
  };
  for (const [part, { shape, box, fill, line }] of signParts(entry.sign).entries())
    drawShape(
      page,
      shape,
      { ...box, x: middle.x + box.x, y: middle.y + box.y },
      { ...(fill && { fill }), ...(line && { line }), objectName: `Pynt tegn ${index + 1}.${part + 1}` },
    );
}
