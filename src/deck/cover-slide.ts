import type { CoverSlide } from "../model/deck.ts";
import { PALETTE } from "../model/palette.ts";
import { firstFit, stackTexts, type Text } from "./fit-text.ts";
import { drawShape, drawTexts, mustFit, type Page } from "./page.ts";
import { TITLE_NAME } from "./slide-frame.ts";
import { type Box, bottomOf } from "./slide-layout.ts";

const LEFT = 0.95;
const WIDTH = 10.8;
const HEAD_AREA: Box = { x: LEFT, y: 1.5, width: WIDTH, height: 4.1 };
const CREDITS_AREA: Box = { x: LEFT, y: 6.05, width: WIDTH, height: 1.05 };

interface CoverSizes {
  readonly title: number;
  readonly subtitle: number;
  readonly lines: number;
}

const SIZES: readonly CoverSizes[] = [
  { title: 48, subtitle: 26, lines: 20 },
  { title: 44, subtitle: 24, lines: 20 },
  { title: 40, subtitle: 24, lines: 18 },
  { title: 36, subtitle: 22, lines: 18 },
  { title: 30, subtitle: 20, lines: 18 },
];

/** The cover: a full surface of the accent, the cluster and its topic, and who made the package. */
export function drawCoverSlide(page: Page, cover: CoverSlide) {
  page.slide.background = { color: PALETTE.cluster };
  const head = mustFit(
    page,
    firstFit(SIZES, (sizes) => stackTexts(page.metrics, headTexts(cover, sizes), HEAD_AREA)),
  );
  const credits = mustFit(
    page,
    firstFit([14, 13, 12], (sizePoints) => {
      const paragraphs = cover.credits.map((text) => ({ text, colour: "guide" as const }));
      return stackTexts(page.metrics, [{ name: "Medvirkende", paragraphs, sizePoints }], CREDITS_AREA);
    }),
  );
  drawTexts(page, head);
  const top = Math.min(...head.slice(2).map(({ box }) => box.y));
  if (Number.isFinite(top)) drawRule(page, top - 0.26);
  const foot = Math.max(...credits.map(({ box }) => bottomOf(box)));
  const shift = bottomOf(CREDITS_AREA) - foot;
  drawTexts(
    page,
    credits.map((text) => ({ ...text, box: { ...text.box, y: text.box.y + shift } })),
  );
}

function headTexts({ title, subtitle, lines }: CoverSlide, sizes: CoverSizes): readonly Text[] {
  const texts: Text[] = [
    {
      name: TITLE_NAME,
      paragraphs: [{ text: title, weight: "bold", colour: "paper" }],
      sizePoints: sizes.title,
      lineSpacing: 0.9,
      isBalanced: true,
    },
    {
      name: "Undertitel",
      paragraphs: [{ text: subtitle, colour: "guide" }],
      sizePoints: sizes.subtitle,
      gapInches: 0.14,
    },
    {
      name: "Mødet",
      paragraphs: lines.map((text) => ({ text, colour: "paper", spaceBefore: 0.2 })),
      sizePoints: sizes.lines,
      gapInches: 0.6,
    },
  ];
  return texts.filter(({ paragraphs }) => paragraphs.some(({ text }) => text !== ""));
}

function drawRule(page: Page, y: number) {
  drawShape(
    page,
    "rect",
    { x: LEFT, y, width: 0.9, height: 0.05 },
    { fill: { color: PALETTE.interval }, objectName: "Pynt streg" },
  );
}
