import type { Logo } from "../model/brand.ts";
import type { CoverSlide } from "../model/deck.ts";
import { mixedColour } from "../model/palette.ts";
import { shapeName } from "../model/shape-role.ts";
import { drawCoverLogo } from "./cover-logo.ts";
import { firstFit, hasWiderWord, stackFromBottom, stackTexts, type Text } from "./fit-text.ts";
import { drawDecoration, drawTexts, mustFit, type Page } from "./page.ts";
import type { Box } from "./slide-layout.ts";

const LEFT = 0.95;
const WIDTH = 7.2;
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

/** Middle and reach of each interval of the motif, in inches; the words keep to the left of it. */
const MOTIF = [
  { x: 9.2, reach: 0.5 },
  { x: 9.45, reach: 0.75 },
  { x: 9.75, reach: 0.55 },
  { x: 9.95, reach: 0.95 },
  { x: 10.3, reach: 0.65 },
  { x: 10.5, reach: 0.9 },
  { x: 10.75, reach: 0.5 },
  { x: 11.1, reach: 0.75 },
  { x: 11.4, reach: 0.6 },
  { x: 11.85, reach: 0.8 },
] as const;

const MOTIF_TOP = 1.78;
const MOTIF_PITCH = 0.48;

/** The cover: a full surface of the accent, the cluster and its topic, and who made the package. */
export function drawCoverSlide(page: Page, cover: CoverSlide, logo?: Logo) {
  page.slide.background = { color: page.palette.accent };
  // A word is cut only where even the smallest type is too wide for it.
  const plans = [false, true].flatMap((cutsWords) => SIZES.map((sizes) => ({ sizes, cutsWords })));
  const head = mustFit(
    page,
    firstFit(plans, ({ sizes, cutsWords }) => {
      const texts = headTexts(cover, sizes);
      if (!cutsWords && texts.some((text) => hasWiderWord(page.metrics, text, WIDTH))) return undefined;
      return stackTexts(page.metrics, texts, HEAD_AREA);
    }),
  );
  const credits = mustFit(
    page,
    firstFit([14, 13, 12], (sizePoints) => {
      const paragraphs = cover.credits.map((text) => ({ text, colour: "guide" as const }));
      return stackFromBottom(page.metrics, [{ name: "Medvirkende", paragraphs, sizePoints }], CREDITS_AREA);
    }),
  );
  drawTexts(page, head);
  drawMotif(page);
  if (logo) drawCoverLogo(page, logo);
  const top = Math.min(...head.slice(2).map(({ box }) => box.y));
  if (Number.isFinite(top)) drawRule(page, top - 0.26);
  drawTexts(page, credits);
}

function headTexts({ title, subtitle, lines }: CoverSlide, sizes: CoverSizes): readonly Text[] {
  return [
    {
      name: shapeName("title"),
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
}

function drawRule(page: Page, y: number) {
  drawDecoration(
    page,
    "rect",
    { x: LEFT, y, width: 0.9, height: 0.05 },
    { fill: { color: page.palette.ornament }, what: "streg" },
  );
}

/** Ranked dots with their intervals, too pale to be read as figures: what the deck is about, before a word is read. */
function drawMotif(page: Page) {
  const { accent, ornament } = page.palette;
  const pale = mixedColour(accent, ornament, 0.4);
  for (const [index, { x, reach }] of MOTIF.entries()) {
    const y = MOTIF_TOP + index * MOTIF_PITCH;
    drawDecoration(
      page,
      "line",
      { x: x - reach, y, width: 2 * reach, height: 0 },
      { line: { color: pale, width: 3 }, what: `interval ${index + 1}` },
    );
    drawDecoration(
      page,
      "ellipse",
      { x: x - 0.11, y: y - 0.11, width: 0.22, height: 0.22 },
      { fill: { color: mixedColour(accent, ornament, 0.7) }, what: `mærke ${index + 1}` },
    );
  }
}
