import { type Brand, brandPalette, NEUTRAL_BRAND } from "../model/brand.ts";
import type { Chart, ChartImage } from "../model/chart.ts";
import type { Deck, Slide, TextSlide } from "../model/deck.ts";
import type { DrawnDeck, DrawnShape } from "../model/drawn-deck.ts";
import type { DocumentProperties } from "../model/meeting-kit.ts";
import type { OwnPicture } from "../model/own-words.ts";
import { HOUSE_DESIGN, type SlideDesign } from "../model/slide-design.ts";
import type { LayoutName } from "../model/slide-layouts.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { type ChartPicture, drawChartSlide } from "./chart-slide.ts";
import { drawCoverSlide } from "./cover-slide.ts";
import { drawDividerSlide } from "./divider-slide.ts";
import { drawKeySlide } from "./key-slide.ts";
import type { Page } from "./page.ts";
import { drawProgrammeSlide } from "./programme-slide.ts";
import { metricsIn } from "./settle-design.ts";
import { drawTableSlide } from "./table-slide.ts";
import { drawTextSlide } from "./text-slide.ts";

export interface DeckOptions {
  readonly properties: DocumentProperties;
  /** Drawn charts by chart id, each at the size of its place in the design. */
  readonly images: ReadonlyMap<string, ChartImage>;
  /** Where the pictures' alternative texts come from. */
  readonly charts: readonly Chart[];
  readonly metrics: FontMetrics;
  /** Pictures of one's own, by the ids that text slides name them by. */
  readonly pictures?: ReadonlyMap<string, OwnPicture>;
  /** How the sender looks; the house itself when left out. */
  readonly brand?: Brand;
  /** What the deck wears, settled for it by `settleDesign`; the house's own look when left out. */
  readonly design?: SlideDesign;
}

/**
 * Puts everything a deck says in its place, as plain data that the package stage writes as a file.
 *
 * @throws KitError "rendering" with `kit/text-does-not-fit` when a text is too long for its slide
 */
export function drawDeck({ sections, footer }: Deck, options: DeckOptions): DrawnDeck {
  const { properties, brand = NEUTRAL_BRAND, design = HOUSE_DESIGN } = options;
  const metrics = metricsIn(options.metrics, design);
  const order = sections.flatMap(({ slides }) => slides);
  return {
    properties,
    palette: brandPalette(brand),
    design,
    sections: sections.map(({ name, slides }) => ({
      name,
      slides: slides.map((slide) => {
        const { id, title, notes } = slide;
        const name = layoutOf(slide);
        const number = order.indexOf(slide) + 1;
        const layout = design.layouts[name];
        const page: Page = { id, number, layout, metrics, file: properties.title, footer };
        return { title, layout: name, shapes: drawSlide(page, slide, options), notes };
      }),
    })),
  };
}

function drawSlide(page: Page, slide: Slide, options: DeckOptions): readonly DrawnShape[] {
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

function layoutOf(slide: Slide): LayoutName {
  if (slide.kind !== "text") return slide.kind;
  if (slide.picture !== undefined) return "picture";
  if (slide.groups.length > 1) return "columns";
  return slide.purpose ?? "text";
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
