import type { DividerSlide } from "../model/deck.ts";
import { shapeName } from "../model/shape-role.ts";
import { firstFit, stackTexts, type Text } from "./fit-text.ts";
import { drawDecoration, drawTexts, mustFit, type Page } from "./page.ts";
import { drawFoot } from "./slide-frame.ts";
import { type Box, bottomOf } from "./slide-layout.ts";

const AREA: Box = { x: 1.5, y: 2.1, width: 10.2, height: 4.6 };

/** For a block of many measures: the lines begin higher up before the type gets too small for the back row. */
const TALL_AREA: Box = { ...AREA, y: 0.8, height: 5.9 };

const PLANS = [
  { area: AREA, title: 44, time: 24, lines: 24, apart: 0.35 },
  { area: AREA, title: 40, time: 24, lines: 22, apart: 0.35 },
  { area: AREA, title: 36, time: 22, lines: 20, apart: 0.35 },
  { area: AREA, title: 30, time: 20, lines: 18, apart: 0.35 },
  { area: TALL_AREA, title: 36, time: 22, lines: 20, apart: 0.35 },
  { area: TALL_AREA, title: 30, time: 20, lines: 18, apart: 0.35 },
  { area: TALL_AREA, title: 30, time: 20, lines: 18, apart: 0.1 },
] as const;

/** The opening of a block: its name and its time, large and calm, so that the room knows where it is. */
export function drawDividerSlide(page: Page, divider: DividerSlide) {
  page.slide.background = { color: page.palette.accent };
  const placed = mustFit(
    page,
    firstFit(PLANS, (plan) => stackTexts(page.metrics, dividerTexts(divider, plan), plan.area)),
  );
  const top = Math.min(...placed.map(({ box }) => box.y));
  const bottom = Math.max(...placed.map(({ box }) => bottomOf(box)));
  drawTexts(page, placed);
  drawDecoration(
    page,
    "rect",
    { x: AREA.x - 0.45, y: top + 0.06, width: 0.08, height: bottom - top - 0.06 },
    { fill: { color: page.palette.ornament }, what: "streg" },
  );
  drawFoot(page, "guide");
}

function dividerTexts({ title, time, lines }: DividerSlide, plan: (typeof PLANS)[number]): readonly Text[] {
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
