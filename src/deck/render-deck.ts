import { type Brand, brandPalette, NEUTRAL_BRAND } from "../model/brand.ts";
import type { Chart, ChartImage } from "../model/chart.ts";
import type { Deck, Slide, TextSlide } from "../model/deck.ts";
import type { DocumentProperties } from "../model/meeting-kit.ts";
import type { PresentationFinish, SlideLayout } from "../model/office-finish.ts";
import type { OwnPicture } from "../model/own-words.ts";
import { shapeName } from "../model/shape-role.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { type ChartPicture, drawChartSlide } from "./chart-slide.ts";
import { drawCoverSlide } from "./cover-slide.ts";
import { drawDividerSlide } from "./divider-slide.ts";
import { drawKeySlide } from "./key-slide.ts";
import type { Page } from "./page.ts";
import { newPresentation, presentationBytes } from "./pptx.ts";
import { drawProgrammeSlide } from "./programme-slide.ts";
import { drawTableSlide, tableName } from "./table-slide.ts";
import { drawTextSlide } from "./text-slide.ts";

export interface DeckOptions {
  readonly properties: DocumentProperties;
  /** Drawn charts by chart id, each at the size of `CHART_AREA`. */
  readonly images: ReadonlyMap<string, ChartImage>;
  /** Where the pictures' alternative texts come from. */
  readonly charts: readonly Chart[];
  readonly metrics: FontMetrics;
  /** Pictures of one's own, by the ids that text slides name them by. */
  readonly pictures?: ReadonlyMap<string, OwnPicture>;
  /** How the sender looks; the house itself when left out. */
  readonly brand?: Brand;
}

export interface RenderedDeck {
  readonly bytes: Uint8Array;
  /** What the package stage needs besides the bytes. */
  readonly finish: PresentationFinish;
}

/**
 * Draws a deck as a .pptx file that still has to go through the package stage.
 *
 * @throws KitError "rendering" with `kit/text-does-not-fit` when a text is too long for its slide
 */
export async function renderDeck(deck: Deck, options: DeckOptions): Promise<RenderedDeck> {
  const presentation = newPresentation(options.properties);
  const palette = brandPalette(options.brand ?? NEUTRAL_BRAND);
  for (const section of deck.sections) {
    presentation.addSection({ title: section.name });
    for (const slide of section.slides) {
      const page: Page = {
        slide: presentation.addSlide({ sectionTitle: section.name }),
        id: slide.id,
        metrics: options.metrics,
        palette,
        file: options.properties.title,
        footer: deck.footer,
      };
      drawSlide(page, slide, options);
      page.slide.addNotes(slide.notes.join("\n"));
    }
  }
  return { bytes: await presentationBytes(presentation), finish: finishOf(deck, options) };
}

function drawSlide(page: Page, slide: Slide, options: DeckOptions) {
  switch (slide.kind) {
    case "cover":
      return drawCoverSlide(page, slide, options.brand?.logo);
    case "programme":
      return drawProgrammeSlide(page, slide);
    case "text":
      return drawTextSlide(page, slide, ownPicture(slide, options));
    case "key":
      return drawKeySlide(page, slide);
    case "divider":
      return drawDividerSlide(page, slide);
    case "table":
      return drawTableSlide(page, slide);
    case "chart":
      return drawChartSlide(page, slide, chartPicture(slide.chart, options));
    default:
      return slide satisfies never;
  }
}

function ownPicture({ picture: id }: TextSlide, { pictures }: DeckOptions): OwnPicture | undefined {
  const picture = id === undefined ? undefined : pictures?.get(id);
  if (id !== undefined && !picture)
    throw new Error(`a slide shows the picture ${id}, which the kit does not hold`);
  return picture;
}

function chartPicture(id: string, { images, charts }: DeckOptions): ChartPicture {
  const image = images.get(id);
  const chart = charts.find((candidate) => candidate.id === id);
  if (!image || !chart) throw new Error(`a slide shows the chart ${id}, which the kit does not hold`);
  return { image, alt: chart.alt };
}

function finishOf(
  deck: Deck,
  { properties, images, brand = NEUTRAL_BRAND }: DeckOptions,
): PresentationFinish {
  const slides = deck.sections.flatMap((section) => section.slides);
  return {
    properties,
    palette: brandPalette(brand),
    slides: slides.map((slide) => ({ title: slide.title, layout: layoutOf(slide) })),
    sections: deck.sections.map(({ name, slides }) => ({ name, slideCount: slides.length })),
    pictures: new Map(slides.flatMap((slide) => chartTwins(slide, images))),
    altTexts: new Map(slides.flatMap(tableAlts)),
  };
}

const layoutOf = ({ kind }: Slide): SlideLayout =>
  kind === "cover" ? "title" : kind === "divider" ? "divider" : "content";

/** The picture of a chart slide by shape name. */
function chartTwins(slide: Slide, images: DeckOptions["images"]): [string, Uint8Array][] {
  const image = slide.kind === "chart" ? images.get(slide.chart) : undefined;
  return slide.kind === "chart" && image ? [[shapeName("chart", slide.chart), image.png]] : [];
}

/** The words of a table by shape name; both blocks of a table in two say the same. */
function tableAlts(slide: Slide): [string, string][] {
  if (slide.kind !== "table" && slide.kind !== "programme") return [];
  return [0, 1].map((block) => [tableName(slide.id, block), slide.alt]);
}
