import { hasRoom } from "../charts/chart-spec.ts";
import { partText } from "../kit/slides/slide-parts.ts";
import type { Chart, ChartSize } from "../model/chart.ts";
import type { ChartSlide, Deck, Slide } from "../model/deck.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { chartPlaces, type RenderableKit, type WornDesign } from "./kit-deck.ts";

/** How many slides one chart may become. */
const PARTS = [2, 3] as const;

/** The parts of charts that are cut, by the id of the whole. */
export type ChartParts = ReadonlyMap<string, readonly Chart[]>;

/**
 * What is cut for a master that leaves its charts little height: a chart whose rows would be lower than their words takes
 * all the surface there is, and where that is too little becomes several, each on a slide of its own. In our own layouts
 * the largest cluster has room.
 */
export function partsForRows(kit: RenderableKit, design: WornDesign, metrics: FontMetrics): ChartParts {
  if (!design.deck.master) return new Map();
  const sizes = roomsOf(kit, design, metrics);
  const shown = new Set(slidesIn(kit).flatMap(chartOn));
  const tight = kit.charts.filter((chart) => shown.has(chart.id) && !isReadable(sizes, metrics)(chart));
  if (tight.length === 0) return new Map();
  // What is left is measured below the longer title of a part.
  const longest = new Map(tight.map((chart) => [chart.id, [chart, chart]]));
  const full = roomsOf(withParts(kit, longest), design, metrics);
  return new Map(tight.map((chart) => [chart.id, partsOf(chart, isReadable(full, metrics, chart.id))]));
}

/** What Office draws has the room that a picture would have. */
function roomsOf(kit: RenderableKit, design: WornDesign, metrics: FontMetrics): ChartRooms {
  return chartPlaces({ ...kit, choices: { ...kit.choices, charts: "picture" } }, design, metrics).sizes;
}

type ChartRooms = ReadonlyMap<string, ChartSize>;

const slidesIn = ({ files }: RenderableKit): readonly Slide[] =>
  files.flatMap((file) => (file.kind === "deck" ? file.deck.sections.flatMap(({ slides }) => slides) : []));

const chartOn = (slide: Slide): readonly string[] => (slide.kind === "chart" ? [slide.chart] : []);

/** Whether a chart's rows hold their words at the size of its place, or of that of another chart. */
const isReadable =
  (sizes: ChartRooms, metrics: FontMetrics, place?: string) =>
  (chart: Chart): boolean => {
    const size = sizes.get(place ?? chart.id);
    return size === undefined || hasRoom(chart, size, metrics);
  };

/** As few parts as can be read; the most there may be where none can. */
function partsOf(chart: Chart, canBeRead: (part: Chart) => boolean): readonly Chart[] {
  const tried = PARTS.map((count) => chartParts(chart, count)).filter(({ length }) => length > 0);
  return [[chart], ...tried].find((parts) => parts.every(canBeRead)) ?? tried.at(-1) ?? [chart];
}

/** Nearly equal numbers of the rows that are drawn; a row that the others are held against is in every part. */
function chartParts(chart: Chart, count: number): readonly Chart[] {
  if (!("rows" in chart)) return [];
  const drawn = [...chart.rows].filter((row) => !("kind" in row) || row.kind !== "hidden");
  const lead = drawn.filter((row) => "emphasised" in row && row.emphasised);
  const others = drawn.filter((row) => !lead.includes(row));
  if (others.length < count) return [];
  const endOf = (part: number) => Math.round((part * others.length) / count);
  return Array.from({ length: count }, (_, part) => {
    const rows = [...lead, ...others.slice(endOf(part), endOf(part + 1))];
    const named = `${chart.alt}${partText(part, count)}`;
    return { ...chart, id: `${chart.id}-${part + 1}-${count}`, alt: named, rows } as Chart;
  });
}

/** A kit with each of those charts in its parts, and a slide for each. */
export function withParts<Kit extends RenderableKit>(kit: Kit, parts: ChartParts): Kit {
  if (parts.size === 0) return kit;
  const files = kit.files.map((file) =>
    file.kind === "deck" ? { ...file, deck: inParts(file.deck, parts) } : file,
  );
  // A chart that is also a file of its own stays whole there.
  const alone = new Set(kit.files.flatMap((file) => (file.kind === "picture" ? file.chart : [])));
  const added = [...parts.values()].flat();
  const whole = kit.charts.filter(
    (chart) => !parts.has(chart.id) || (alone.has(chart.id) && !added.includes(chart)),
  );
  return { ...kit, files, charts: [...whole, ...new Set(added)] };
}

function inParts({ sections, ...deck }: Deck, parts: ChartParts): Deck {
  const slidesOf = (slide: Slide): readonly Slide[] => {
    const own = slide.kind === "chart" ? parts.get(slide.chart) : undefined;
    if (slide.kind !== "chart" || !own) return [slide];
    return own.map(({ id }, part): ChartSlide => {
      const title = `${slide.title}${partText(part, own.length)}`;
      return { ...slide, title, chart: id, isFull: true };
    });
  };
  return {
    ...deck,
    sections: sections.map(({ slides, ...section }) => ({ ...section, slides: slides.flatMap(slidesOf) })),
  };
}
