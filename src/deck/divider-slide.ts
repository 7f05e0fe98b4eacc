import type { DividerSlide } from "../model/deck.ts";
import { firstFit, stackTexts, type Text } from "./fit-text.ts";
import { drawShape, drawTexts, mustFit, type Page } from "./page.ts";
import { drawFoot, TITLE_NAME } from "./slide-frame.ts";
import { type Box, bottomOf } from "./slide-layout.ts";

const AREA: Box = { x: 1.5, y: 2.1, width: 10.2, height: 4.6 };

const SIZES = [
  { title: 44, time: 24, lines: 24 },
  { title: 40, time: 24, lines: 22 },
  { title: 36, time: 22, lines: 20 },
  { title: 30, time: 20, lines: 18 },
] as const;

/** The opening of a block: its name and its time, large and calm, so that the room knows where it is. */
export function drawDividerSlide(page: Page, divider: DividerSlide) {
  page.slide.background = { color: page.palette.accent };
  const placed = mustFit(
    page,
    firstFit(SIZES, (sizes) => stackTexts(page.metrics, dividerTexts(divider, sizes), AREA)),
  );
  const bottom = Math.max(...placed.map(({ box }) => bottomOf(box)));
  drawTexts(page, placed);
  drawShape(
    page,
    "rect",
    { x: AREA.x - 0.45, y: AREA.y + 0.06, width: 0.08, height: bottom - AREA.y - 0.06 },
    { fill: { color: page.palette.ornament }, objectName: "Pynt streg" },
  );
  drawFoot(page, "guide");
}

function dividerTexts({ title, time, lines }: DividerSlide, sizes: (typeof SIZES)[number]): readonly Text[] {
  return [
    {
      name: TITLE_NAME,
      paragraphs: [{ text: title, weight: "bold", colour: "paper" }],
      sizePoints: sizes.title,
      lineSpacing: 0.9,
      isBalanced: true,
    },
    {
      name: "Tid",
      paragraphs: [{ text: time, colour: "guide" }],
      sizePoints: sizes.time,
      gapInches: 0.16,
    },
    {
      name: "Indhold",
      paragraphs: lines.map((text) => ({ text, colour: "paper", spaceBefore: 0.35 })),
      sizePoints: sizes.lines,
      gapInches: 0.5,
    },
  ];
}
