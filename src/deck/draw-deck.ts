import { type Brand, brandPalette, NEUTRAL_BRAND } from "../model/brand.ts";
import type { Chart, ChartImage, ChartSize } from "../model/chart.ts";
import type { Deck, Slide, TextSlide } from "../model/deck.ts";
import type { DrawnDeck, DrawnShape, DrawnSlide } from "../model/drawn-deck.ts";
import type { DocumentProperties } from "../model/meeting-kit.ts";
import type { OwnPicture } from "../model/own-words.ts";
import type { PlottedChart } from "../model/plotted-chart.ts";
import { shapeName } from "../model/shape-role.ts";
import { HOUSE_DESIGN, type SlideDesign, withDrawnCharts } from "../model/slide-design.ts";
import type { Box, LayoutName } from "../model/slide-layouts.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { type ChartPicture, drawChartSlide } from "./chart-slide.ts";
import { drawCoverSlide } from "./cover-slide.ts";
import { drawDividerSlide } from "./divider-slide.ts";
import { firstFit } from "./fit-text.ts";
import { drawKeySlide } from "./key-slide.ts";
import { ifFits, mustFit, type Page } from "./page.ts";
import { drawProgrammeSlide } from "./programme-slide.ts";
import { metricsIn, tallLayout } from "./settle-design.ts";
import { splitSlide } from "./split-slide.ts";
import { drawTableSlide } from "./table-slide.ts";
import { drawTextSlide } from "./text-slide.ts";

export interface DeckOptions {
  readonly properties: DocumentProperties;
  /** Charts that are shown as pictures, by chart id, each at the size of its place in the design. */
  readonly images: ReadonlyMap<string, ChartImage>;
  /** Where the pictures' alternative texts come from. */
  readonly charts: readonly Chart[];
  /** Charts as Office draws them for a size, panel by panel; left out where all are pictures. */
  readonly plot?: (chart: Chart, size: ChartSize, metrics: FontMetrics) => readonly PlottedChart[];
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
  const { properties, brand = NEUTRAL_BRAND, plot, design: worn = HOUSE_DESIGN } = options;
  const design = plot ? withDrawnCharts(worn) : worn;
  const metrics = metricsIn(options.metrics, design);
  const base = { metrics, file: properties.title, footer };
  let number = 0;
  const drawWhole = (slide: Slide, at: number): DrawnSlide | undefined => {
    const { id, title, notes } = slide;
    const name = layoutOf(slide);
    const shapes = drawFitting({ ...base, id, number: at, layout: design.layouts[name] }, slide, options);
    return shapes && { title, layout: name, shapes, notes };
  };
  const draw = (slide: Slide): readonly DrawnSlide[] => {
    const drawn = firstFit([1, ...PARTS], (count) => {
      const parts = count === 1 ? [slide] : splitSlide(slide, count);
      const slides = parts.flatMap((part, index) => drawWhole(part, number + index + 1) ?? []);
      return slides.length === count ? slides : undefined;
    });
    const page = { ...base, id: slide.id, layout: design.layouts[layoutOf(slide)] };
    const fitting = mustFit(page, drawn);
    number += fitting.length;
    return fitting;
  };
  return {
    properties,
    palette: brandPalette(brand),
    design,
    sections: sections.map((section) => ({ name: section.name, slides: section.slides.flatMap(draw) })),
  };
}

/** How many slides one may become that says more than a master leaves room for. */
const PARTS = [2, 3] as const;

/** How much room each chart gets that is shown as a picture, by its id; known before any is drawn. */
export function chartBoxes(deck: Deck, options: Omit<DeckOptions, "images">): ReadonlyMap<string, Box> {
  const blank: ChartImage = { svg: "", png: new Uint8Array() };
  const images = new Map(options.charts.map(({ id }) => [id, blank]));
  const drawn = drawDeck(deck, { ...options, images });
  const shapes = drawn.sections.flatMap(({ slides }) => slides.flatMap((slide) => slide.shapes));
  const boxes = new Map(
    shapes.flatMap((shape) => (shape.kind === "picture" ? [[shape.name, shape.box]] : [])),
  );
  return new Map(
    options.charts.flatMap(({ id }) => {
      const box = boxes.get(shapeName("chart", id));
      return box ? [[id, box] as const] : [];
    }),
  );
}

/** In the places of another's layout, else on all the surface it leaves; undefined where even that is too little. */
function drawFitting(page: Page, slide: Slide, options: DeckOptions): readonly DrawnShape[] | undefined {
  const { layout } = page;
  if (!layout.taken) return drawSlide(page, slide, options);
  const tall = { ...page, layout: tallLayout(layout, layout.taken) };
  const isFull = slide.kind === "chart" && slide.isFull;
  return firstFit(isFull ? [tall] : [page, tall], (one) => ifFits(() => drawSlide(one, slide, options)));
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
      return drawChartSlide(page, slide, chartPicture(page, slide.chart, options));
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

function chartPicture(page: Page, id: string, { images, charts, plot }: DeckOptions): ChartPicture {
  const chart = charts.find((candidate) => candidate.id === id);
  if (!chart) throw new Error(`a slide shows the chart ${id}, which the kit does not hold`);
  return {
    image: images.get(id),
    alt: chart.alt,
    plots: (size) => plotted(page, (metrics) => plot?.(chart, size, metrics) ?? []),
  };
}

/** Laid out so that its words do not meet in a wider typeface either; where that leaves no room, as they are measured. */
function plotted<P>({ metrics }: Page, plot: (metrics: FontMetrics) => readonly P[]): readonly P[] {
  const wide = metrics.standIn ? plot(metrics.standIn) : [];
  return wide.length > 0 ? wide : plot(metrics);
}
