import type { DrawnMark, DrawnParagraph, DrawnText } from "../model/drawn-deck.ts";
import { KitError } from "../model/kit-error.ts";
import { shapeName } from "../model/shape-role.ts";
import { type Box, bottomOf, type Mark, type Place, type SlideLayout } from "../model/slide-layouts.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { fillBoxes, listIndentPoints, type Paragraph, type PlacedText, type Text } from "./fit-text.ts";

/** A slide being drawn, and what drawing on it needs. */
export interface Page {
  /** Id of the slide in the deck. */
  readonly id: string;
  readonly number: number;
  readonly layout: SlideLayout;
  readonly metrics: FontMetrics;
  /** Title of the file, for messages. */
  readonly file: string;
  readonly footer: string;
}

/** The plan, or the one message a user can act on: which slide has too much text. */
export function mustFit<P>(page: Pick<Page, "id" | "file" | "layout">, plan: P | undefined): P {
  if (plan !== undefined) return plan;
  const { id: slide, layout } = page;
  const values = layout.taken ? { slide, layout: layout.label } : { slide };
  const code = layout.taken ? "master/text-does-not-fit" : "kit/text-does-not-fit";
  throw new KitError("rendering", [{ code, severity: "error", place: { file: page.file }, values }]);
}

/** What is drawn, or undefined where `mustFit` says no. */
export function ifFits<D>(draw: () => D): D | undefined {
  try {
    return draw();
  } catch (cause) {
    const isMisfit =
      cause instanceof KitError && cause.diagnostics.some(({ code }) => code.endsWith("/text-does-not-fit"));
    if (isMisfit) return undefined;
    throw cause;
  }
}

/** Ways to set something, and in another's layout also those that our own has room enough never to need. */
export function waysOn<W>({ layout }: Page, ways: readonly W[], more: readonly W[]): readonly W[] {
  return layout.taken ? [...ways, ...more] : ways;
}

/** The place the layout has for a text of this name. */
function placeOf({ layout }: Page, name: string): Place | undefined {
  return layout.places[name];
}

/** Where the layout has a place of this name. */
export function boxOf(page: Page, name: string): Box {
  const place = placeOf(page, name);
  if (!place) throw new Error(`layout ${page.layout.label} has no place ${name}`);
  return place.box;
}

/** Texts in the places the layout has for them, or undefined when one of them does not fit there. */
export function inPlaces(page: Page, texts: readonly Text[]): readonly PlacedText[] | undefined {
  return fillBoxes(
    page.metrics,
    texts.map((text) => ({ ...text, box: boxOf(page, text.name) })),
  );
}

/** The part of the layout's room between two heights. */
export function roomBetween({ layout: { room } }: Page, top: number, bottom: number): Box {
  return { x: room.x, y: top, width: room.width, height: bottom - top };
}

/** Where the layout's room ends: nothing but the foot stands below. */
export const roomBottom = ({ layout: { room } }: Page): number => bottomOf(room);

/** A text where it was placed. */
export function drawText(page: Page, placed: PlacedText): DrawnText {
  const { name, box, paragraphs, sizePoints, lineSpacing = 1, mayShrink } = placed;
  const place = placeOf(page, name);
  return {
    kind: "text",
    name,
    box: place && isIn(place, box) ? place.box : box,
    sizePoints,
    lineSpacing,
    ...(mayShrink && { mayShrink }),
    paragraphs: paragraphs.map((paragraph, index) => drawParagraph(paragraph, index, sizePoints)),
  };
}

export function drawTexts(page: Page, texts: readonly PlacedText[]): readonly DrawnText[] {
  return texts.map((text) => drawText(page, text));
}

const HAIR = 1e-6;

/** Whether a text stands where the layout would put it, so that it can take its place from there. */
function isIn({ box: place, style }: Place, box: Box): boolean {
  const ends = style.anchor === "bottom" ? [bottomOf(place), bottomOf(box)] : [place.y, box.y];
  const pairs = [[place.x, box.x], [place.width, box.width], ends];
  // What stands in the middle of its place has all of it.
  if (style.anchor === "middle") pairs.push([place.height, box.height]);
  return (
    box.height <= place.height + HAIR && pairs.every(([one = 0, other = 0]) => Math.abs(one - other) < HAIR)
  );
}

function drawParagraph(
  { text, weight = "regular", colour = "ink", list, spaceBefore = 0 }: Paragraph,
  index: number,
  sizePoints: number,
): DrawnParagraph {
  return {
    text,
    weight,
    colour,
    ...(list && { list: { ...list, indentPoints: listIndentPoints(list, sizePoints) } }),
    spaceBeforePoints: index === 0 ? 0 : spaceBefore * sizePoints,
  };
}

/** A shape without words that nothing is lost by not seeing. */
export function drawMark(what: string, look: Mark): DrawnMark {
  return { kind: "mark", name: shapeName("decoration", what), ...look };
}
