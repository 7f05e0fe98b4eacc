import type { DividerSlide } from "../model/deck.ts";
import type { DrawnShape } from "../model/drawn-deck.ts";
import { shapeName } from "../model/shape-role.ts";
import type { Box } from "../model/slide-layouts.ts";
import { firstFit, type PlacedText, stackTexts, type Text } from "./fit-text.ts";
import { drawTexts, inPlaces, mustFit, type Page } from "./page.ts";
import { drawFoot, keptTitle } from "./slide-frame.ts";

const PLANS = [
  { title: 44, time: 24, lines: 24, apart: 0.35 },
  { title: 40, time: 24, lines: 22, apart: 0.35 },
  { title: 36, time: 22, lines: 20, apart: 0.35 },
  { title: 30, time: 20, lines: 18, apart: 0.35 },
] as const;

/** For a block of many measures: the lines begin higher up before the type gets too small for the back row. */
const TALL_PLANS = [
  { title: 36, time: 22, lines: 20, apart: 0.35 },
  { title: 30, time: 20, lines: 18, apart: 0.35 },
  { title: 30, time: 20, lines: 18, apart: 0.1 },
] as const;

const SMALLER = [
  { title: 28, time: 18, lines: 16, apart: 0.1 },
  { title: 28, time: 16, lines: 14, apart: 0.05 },
] as const;

/** The opening of a block: its name and its time, large and calm, so that the room knows where it is. */
export function drawDividerSlide(page: Page, divider: DividerSlide): readonly DrawnShape[] {
  const { room, titleRoom, taken } = page.layout;
  const placed = mustFit(
    page,
    (taken
      ? belowTitle(page, divider, room)
      : firstFit(PLANS, (plan) => inPlaces(page, dividerTexts(divider, plan)))) ??
      firstFit(TALL_PLANS, (plan) => stackTexts(page.metrics, dividerTexts(divider, plan), titleRoom)),
  );
  return [...drawTexts(page, placed), ...drawFoot(page, "guide")];
}

/** In another's layout the title keeps its place, and the lines stand in the room that is left. */
function belowTitle(page: Page, divider: DividerSlide, room: Box): readonly PlacedText[] | undefined {
  const title = keptTitle(page, divider.title, "paper");
  if (!title) return undefined;
  return firstFit([...PLANS, ...TALL_PLANS, ...SMALLER], (plan) => {
    const [, ...lines] = dividerTexts(divider, plan);
    const placed = stackTexts(page.metrics, lines, room);
    return placed && [title, ...placed];
  });
}

function dividerTexts(
  { title, time, lines }: DividerSlide,
  plan: (typeof PLANS | typeof TALL_PLANS | typeof SMALLER)[number],
): readonly Text[] {
  return [
    {
      name: shapeName("title"),
      paragraphs: [{ text: title, weight: "bold", colour: "paper" }],
      sizePoints: plan.title,
      lineSpacing: 0.9,
      isBalanced: true,
    },
    {
      name: "Tid",
      paragraphs: [{ text: time, colour: "guide" }],
      sizePoints: plan.time,
      gapInches: 0.16,
    },
    {
      name: "Indhold",
      paragraphs: lines.map((text) => ({ text, colour: "paper", spaceBefore: plan.apart })),
      sizePoints: plan.lines,
      gapInches: 0.5,
    },
  ];
}
