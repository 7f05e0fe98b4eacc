import type { Logo } from "../model/brand.ts";
import type { CoverSlide } from "../model/deck.ts";
import type { DrawnShape } from "../model/drawn-deck.ts";
import { shapeName } from "../model/shape-role.ts";
import { drawCoverLogo } from "./cover-logo.ts";
import { firstFit, hasWiderWord, type PlacedText, stackTexts, type Text } from "./fit-text.ts";
import { boxOf, drawTexts, inPlaces, mustFit, type Page } from "./page.ts";
import { keptTitle } from "./slide-frame.ts";

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

/** The cover: the cluster and its topic, when and where, and who made the package. */
export function drawCoverSlide(page: Page, cover: CoverSlide, logo?: Logo): readonly DrawnShape[] {
  if (page.layout.taken) return drawTexts(page, mustFit(page, onTakenCover(page, cover)));
  const { width } = boxOf(page, shapeName("title"));
  // A word is cut only where even the smallest type is too wide for it.
  const plans = [false, true].flatMap((cutsWords) => SIZES.map((sizes) => ({ sizes, cutsWords })));
  const head = mustFit(
    page,
    firstFit(plans, ({ sizes, cutsWords }) => {
      const texts = headTexts(cover, sizes);
      if (!cutsWords && texts.some((text) => hasWiderWord(page.metrics, text, width))) return undefined;
      return inPlaces(page, texts);
    }),
  );
  const credits = mustFit(
    page,
    firstFit([14, 13, 12], (sizePoints) => {
      const paragraphs = cover.credits.map((text) => ({ text, colour: "guide" as const }));
      return inPlaces(page, [{ name: "Medvirkende", paragraphs, sizePoints }]);
    }),
  );
  return [...drawTexts(page, head), ...(logo ? drawCoverLogo(logo) : []), ...drawTexts(page, credits)];
}

/** Another's cover has its own logo, and seldom more than two places: the title in its own, the rest in one stack. */
function onTakenCover(page: Page, cover: CoverSlide): readonly PlacedText[] | undefined {
  const { room, titleRoom } = page.layout;
  const title = keptTitle(page, cover.title, "paper");
  return firstFit(TAKEN_SIZES, ({ credits, apart, ...sizes }) => {
    const [head, ...texts] = headTexts(cover, sizes);
    const paragraphs = cover.credits.map((text) => ({ text, colour: "guide" as const }));
    const stacked = [...texts, { name: "Medvirkende", paragraphs, sizePoints: credits }].map((text) => ({
      ...text,
      gapInches: apart,
    }));
    if (title) {
      const placed = stackTexts(page.metrics, stacked, room);
      return placed && [title, ...placed];
    }
    return head && stackTexts(page.metrics, [head, ...stacked], titleRoom);
  });
}

const TAKEN_SIZES = [
  { title: 40, subtitle: 24, lines: 20, credits: 14, apart: 0.25 },
  { title: 36, subtitle: 20, lines: 18, credits: 12, apart: 0.2 },
  { title: 30, subtitle: 18, lines: 18, credits: 12, apart: 0.1 },
  { title: 28, subtitle: 18, lines: 16, credits: 12, apart: 0.05 },
] as const;

function headTexts({ title, subtitle, lines }: CoverSlide, sizes: CoverSizes): readonly Text[] {
  return [
    {
      name: shapeName("title"),
      paragraphs: [{ text: title, weight: "bold", colour: "paper" }],
      sizePoints: sizes.title,
      lineSpacing: 0.9,
    },
    {
      name: "Undertitel",
      paragraphs: [{ text: subtitle, colour: "guide" }],
      sizePoints: sizes.subtitle,
    },
    {
      name: "Mødet",
      paragraphs: lines.map((text) => ({ text, colour: "paper", spaceBefore: 0.2 })),
      sizePoints: sizes.lines,
    },
  ];
}
