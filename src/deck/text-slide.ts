import type { TextSlide } from "../model/deck.ts";
import { firstFit, type PlacedText, stackTexts, type Text } from "./fit-text.ts";
import { listItems } from "./list-items.ts";
import { drawText, drawTexts, mustFit, type Page } from "./page.ts";
import { bodyTop, drawFoot, drawTitle, placeFootnotes } from "./slide-frame.ts";
import { BODY_BOTTOM, type Box, bottomOf, contentBetween } from "./slide-layout.ts";

/** Text sizes with the space between points, in parts of the size. */
const MEASURES = [
  { sizePoints: 24, spacing: 0.7 },
  { sizePoints: 24, spacing: 0.5 },
  { sizePoints: 22, spacing: 0.5 },
  { sizePoints: 20, spacing: 0.5 },
  { sizePoints: 20, spacing: 0.35 },
  { sizePoints: 18, spacing: 0.4 },
  { sizePoints: 18, spacing: 0.2 },
] as const;

type BodyMeasure = (typeof MEASURES)[number];
type Group = TextSlide["groups"][number];

const COLUMN_GAP = 0.7;
/** A single column is kept shorter than the slide is wide, so that the eye finds the next line. */
const SINGLE_WIDTH = 11.2;

/** Words only: an optional lead, then one or more groups of points side by side. */
export function drawTextSlide(page: Page, slide: TextSlide) {
  const top = bodyTop(drawTitle(page, slide.title));
  const footnote = placeFootnotes(page, [slide.footnote ?? ""], [14, 13, 12]);
  const area = contentBetween(top, footnote ? footnote.box.y - 0.15 : BODY_BOTTOM);
  const body = mustFit(
    page,
    firstFit(MEASURES, (measure) => placeBody(page, slide, area, measure)),
  );
  drawTexts(page, body);
  if (footnote) drawText(page, footnote);
  drawFoot(page);
}

function placeBody(
  { metrics }: Page,
  { lead, groups }: TextSlide,
  area: Box,
  measure: BodyMeasure,
): readonly PlacedText[] | undefined {
  const { sizePoints } = measure;
  const leadText: Text = { name: "Indledning", paragraphs: [{ text: lead ?? "" }], sizePoints };
  const placedLead = stackTexts(metrics, [leadText], { ...area, width: SINGLE_WIDTH });
  if (!placedLead) return undefined;
  const top = Math.max(area.y, ...placedLead.map(({ box }) => bottomOf(box) + 0.3));
  const rest = contentBetween(top, bottomOf(area));
  const columns = groups.map((group, index) =>
    stackTexts(metrics, [groupText(group, index, measure)], columnBox(rest, index, groups.length)),
  );
  const placed = columns.filter((column) => column !== undefined);
  return placed.length === columns.length ? [...placedLead, ...placed.flat()] : undefined;
}

function columnBox(area: Box, index: number, count: number): Box {
  if (count === 1) return { ...area, width: SINGLE_WIDTH };
  const width = (area.width - COLUMN_GAP * (count - 1)) / count;
  return { ...area, x: area.x + index * (width + COLUMN_GAP), width };
}

function groupText(group: Group, index: number, { sizePoints, spacing }: BodyMeasure): Text {
  const { heading } = group;
  const head = heading ? [{ text: heading, weight: "bold" as const, colour: "cluster" as const }] : [];
  const points = listItems(group).map((point) => ({ ...point, spaceBefore: spacing }));
  return { name: `Punkter ${index + 1}`, paragraphs: [...head, ...points], sizePoints };
}
