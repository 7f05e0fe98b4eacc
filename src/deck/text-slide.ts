import type { TextSlide } from "../model/deck.ts";
import { firstFit, type PlacedText, stackTexts, type Text } from "./fit-text.ts";
import { drawText, drawTexts, mustFit, type Page } from "./page.ts";
import { drawFoot, drawTitle, placeFootnotes } from "./slide-frame.ts";
import { BODY_BOTTOM, type Box, bottomOf, contentBetween } from "./slide-layout.ts";

const BODY_SIZES = [24, 22, 20, 19, 18] as const;
const COLUMN_GAP = 0.7;
/** A single column is kept shorter than the slide is wide, so that the eye finds the next line. */
const SINGLE_WIDTH = 11.2;

type Group = TextSlide["groups"][number];

/** Words only: an optional lead, then one or more groups of points side by side. */
export function drawTextSlide(page: Page, slide: TextSlide) {
  const top = drawTitle(page, slide.title);
  const footnote = placeFootnotes(page, slide.footnote ? [slide.footnote] : [], [14, 13, 12]);
  const bottom = footnote ? footnote.box.y - 0.15 : BODY_BOTTOM;
  const body = mustFit(
    page,
    firstFit(BODY_SIZES, (size) => placeBody(page, slide, { area: contentBetween(top, bottom), size })),
  );
  drawTexts(page, body);
  if (footnote) drawText(page, footnote);
  drawFoot(page);
}

function placeBody(
  { metrics }: Page,
  { lead, groups }: TextSlide,
  { area, size }: { readonly area: Box; readonly size: number },
): readonly PlacedText[] | undefined {
  const leadText: Text[] = lead
    ? [{ name: "Indledning", paragraphs: [{ text: lead }], sizePoints: size }]
    : [];
  const placedLead = stackTexts(metrics, leadText, { ...area, width: SINGLE_WIDTH });
  if (!placedLead) return undefined;
  const top = Math.max(area.y, ...placedLead.map(({ box }) => bottomOf(box) + 0.3));
  const rest = contentBetween(top, area.y + area.height);
  const columns = groups.map((group, index) =>
    stackTexts(metrics, [groupText(group, { index, size })], columnBox(rest, index, groups.length)),
  );
  const placed = columns.filter((column) => column !== undefined).flat();
  return columns.includes(undefined) ? undefined : [...placedLead, ...placed];
}

function columnBox(area: Box, index: number, count: number): Box {
  if (count === 1) return { ...area, width: SINGLE_WIDTH };
  const width = (area.width - COLUMN_GAP * (count - 1)) / count;
  return { ...area, x: area.x + index * (width + COLUMN_GAP), width };
}

function groupText(
  { heading, numbered, items }: Group,
  { index, size }: { readonly index: number; readonly size: number },
): Text {
  const head = heading ? [{ text: heading, weight: "bold" as const, colour: "cluster" as const }] : [];
  const list = numbered ? ("number" as const) : ("bullet" as const);
  const points = items.map((text) => ({ text, list, spaceBefore: 0.45 }));
  return { name: `Punkter ${index + 1}`, paragraphs: [...head, ...points], sizePoints: size };
}
