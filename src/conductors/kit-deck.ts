import { leastWidth } from "../charts/chart-spec.ts";
import { plotChart } from "../charts/native/plot-chart.ts";
import { chartBoxes } from "../deck/draw-deck.ts";
import { settleDesign } from "../deck/settle-design.ts";
import { ownPictures } from "../kit/own-words.ts";
import { NEUTRAL_BRAND } from "../model/brand.ts";
import type { Chart, ChartSize } from "../model/chart.ts";
import type { KitDesign } from "../model/kit-design.ts";
import type { KitFile, MeetingKit } from "../model/meeting-kit.ts";
import { HOUSE_SHEETS } from "../model/sheet-design.ts";
import { HOUSE_DESIGN, type SlideDesign } from "../model/slide-design.ts";
import { type Box, CHART_AREA } from "../model/slide-layouts.ts";
import { chartsIn, documentChartSize } from "../sheets/chart-part.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";

/** What files are rendered from: the part of a kit that says what stands in them. */
export type RenderableKit = Pick<MeetingKit, "files" | "charts" | "brand" | "ownWords" | "choices">;

export type DeckFile = Extract<KitFile, { kind: "deck" }>;

export const deckOf = ({ files }: RenderableKit): DeckFile | undefined =>
  files.find((file): file is DeckFile => file.kind === "deck");

/** What a kit's files wear, all of it. */
export type WornDesign = Required<KitDesign>;

/** What a kit's files wear, with what depends on the deck. */
export function settledFor(kit: RenderableKit, design: KitDesign, metrics: FontMetrics): WornDesign {
  const { deck = HOUSE_DESIGN, sheets = HOUSE_SHEETS } = design;
  return { deck: settleDesign(deck, deckOf(kit)?.deck.footer ?? "", metrics), sheets };
}

/** How a kit's charts are drawn as pictures. */
export interface ChartPlaces {
  /** Where a chart stands decides how large it is drawn, and on what. */
  readonly sizes: ReadonlyMap<string, ChartSize>;
  /** Those that are shown without a frame; Office draws the others itself. */
  readonly pictured: readonly Chart[];
}

export function chartPlaces(
  kit: RenderableKit,
  { deck: design, sheets: { page } }: WornDesign,
  metrics: FontMetrics,
): ChartPlaces {
  const { charts, files } = kit;
  const onPaper = new Set(files.flatMap((file) => (file.kind === "document" ? chartsIn(file.document) : [])));
  const alone = new Set(files.flatMap((file) => (file.kind === "picture" && !file.frame ? file.chart : [])));
  const deck = deckOf(kit);
  const options = deck && { ...deckOptions(deck, kit), metrics, design };
  const boxes = options && (design.master || options.plot) ? chartBoxes(deck.deck, options) : undefined;
  const isPictured = ({ id }: Chart) =>
    onPaper.has(id) || alone.has(id) || !options?.plot || boxes?.has(id) === true;
  const onSlide = (chart: Chart) => slideChartSize(chart, boxes?.get(chart.id), design);
  const sizeOf = (chart: Chart) => (onPaper.has(chart.id) ? documentChartSize(chart, page) : onSlide(chart));
  const sizes = new Map(charts.map((chart) => [chart.id, sizeOf(chart)]));
  return { sizes, pictured: charts.filter(isPictured) };
}

/** In our own layouts all are drawn in one size; in a master that was brought, for the room there is. */
function slideChartSize(chart: Chart, box: Box | undefined, { master }: SlideDesign): ChartSize {
  if (!master) return CHART_AREA;
  const { chartGround: ground } = master;
  const scale = box ? Math.max(1, leastWidth(chart) / box.width) : 1;
  const size = box ? { widthInches: box.width * scale, heightInches: box.height * scale } : CHART_AREA;
  return { ...size, ...(ground === undefined ? {} : { ground }) };
}

/** What a deck is drawn with besides its pictures and its look. */
export function deckOptions({ properties }: DeckFile, kit: RenderableKit) {
  const { charts, choices, brand = NEUTRAL_BRAND } = kit;
  const plot = choices?.charts === "editable" ? { plot: plotChart } : {};
  return { properties, brand, charts, pictures: ownPictures(kit), ...plot };
}
