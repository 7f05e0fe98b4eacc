import type { TextSlide } from "../model/deck.ts";
import type { DrawnShape } from "../model/drawn-deck.ts";
import type { OwnPicture } from "../model/own-words.ts";
import { type Box, bottomOf, COLUMN_GAP, SINGLE_WIDTH } from "../model/slide-layouts.ts";
import { firstFit, type PlacedText, stackTexts, type Text, withRoom } from "./fit-text.ts";
import { listItems } from "./list-items.ts";
import { drawOwnPicture } from "./own-picture.ts";
import { drawText, drawTexts, mustFit, type Page, roomBetween, roomBottom } from "./page.ts";
import { bodyTop, drawFoot, drawTitle, placeFootnotes } from "./slide-frame.ts";

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

interface BodyMeasure {
  readonly sizePoints: number;
  readonly spacing: number;
  readonly firstShare: number;
}

type Group = TextSlide["groups"][number];

/** Shares of the width the first of two columns may have; an even split goes first. */
const FIRST_SHARES = [0.5, 0.43, 0.57, 0.36, 0.64] as const;

/** What the words keep of the width where a picture stands beside them. */
const WORDS_SHARE = 0.44;

/** An optional lead, then one or more groups of points side by side; or points with a picture to the right of them. */
export function drawTextSlide(page: Page, slide: TextSlide, picture?: OwnPicture): readonly DrawnShape[] {
  const title = drawTitle(page, slide.title);
  const top = bodyTop(page, title.bottom);
  const footnote = placeFootnotes(page, [slide.footnote ?? ""], [14, 13, 12]);
  const whole = roomBetween(page, top, footnote ? footnote.box.y - 0.15 : roomBottom(page));
  const area = picture ? { ...whole, width: WORDS_SHARE * whole.width } : whole;
  const body = mustFit(
    page,
    firstFit(MEASURES, (measure) =>
      firstFit(FIRST_SHARES, (firstShare) => placeBody(page, slide, area, { ...measure, firstShare })),
    ),
  );
  const x = area.x + area.width + COLUMN_GAP;
  return [
    title.shape,
    ...drawTexts(page, body),
    ...(picture ? [drawOwnPicture(picture, { ...whole, x, width: whole.x + whole.width - x })] : []),
    ...(footnote ? [drawText(page, footnote)] : []),
    ...drawFoot(page),
  ];
}

function placeBody(
  page: Page,
  { lead, groups }: TextSlide,
  area: Box,
  measure: BodyMeasure,
): readonly PlacedText[] | undefined {
  const { sizePoints } = measure;
  const { metrics } = page;
  const leadText: Text = { name: "Indledning", paragraphs: [{ text: lead ?? "" }], sizePoints };
  const placedLead = stackTexts(metrics, [leadText], { ...area, width: singleWidth(page, area) });
  if (!placedLead) return undefined;
  const boxes = columnBoxes(page, bodyArea(area, placedLead), { ...measure, count: groups.length });
  const columns = boxes.map((box, index) => {
    const group = groups[index];
    return group && stackTexts(metrics, [groupText(group, index, measure)], box);
  });
  const placed = columns.filter((column) => column !== undefined);
  if (placed.length < columns.length) return undefined;
  const points = placed.flat().map((text) => withRoom(metrics, text, bottomOf(area) - text.box.y));
  return [...placedLead, ...points];
}

const bodyArea = (area: Box, lead: readonly PlacedText[]): Box =>
  below(area, Math.max(area.y, ...lead.map(({ box }) => bottomOf(box) + 0.3)));

const below = (area: Box, y: number): Box => ({ ...area, y, height: bottomOf(area) - y });

/** Another's layout is as wide as whoever made it wanted. */
const singleWidth = ({ layout }: Page, { width }: Box): number =>
  layout.taken ? width : Math.min(SINGLE_WIDTH, width);

/** What lies between the two columns that another's layout has. */
function columnGap({ layout: { taken, places } }: Page): number {
  const [first, second] = [places["Punkter 1"], places["Punkter 2"]];
  return taken && first && second ? second.box.x - first.box.x - first.box.width : COLUMN_GAP;
}

function columnBoxes(
  page: Page,
  area: Box,
  { count, firstShare }: { readonly count: number; readonly firstShare: number },
): readonly Box[] {
  if (count === 1) return [{ ...area, width: singleWidth(page, area) }];
  const gap = columnGap(page);
  const shares = count === 2 ? [firstShare, 1 - firstShare] : Array.from({ length: count }, () => 1 / count);
  const room = area.width - gap * (count - 1);
  return shares.map((share, index) => {
    const before = shares.slice(0, index).reduce((sum, other) => sum + other, 0);
    return { ...area, x: area.x + before * room + index * gap, width: share * room };
  });
}

function groupText(group: Group, index: number, { sizePoints, spacing }: BodyMeasure): Text {
  const { heading } = group;
  const head = heading ? [{ text: heading, weight: "bold" as const, colour: "accent" as const }] : [];
  const points = listItems(group).map((point) => ({ ...point, spaceBefore: spacing }));
  return { name: `Punkter ${index + 1}`, paragraphs: [...head, ...points], sizePoints };
}
