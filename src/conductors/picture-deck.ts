import { type DeckOptions, drawDeck } from "../deck/draw-deck.ts";
import { slidePicture } from "../deck/picture/slide-picture.ts";
import { withNumber } from "../deck/picture/text-picture.ts";
import type { ChartImage } from "../model/chart.ts";
import type { Deck, Slide } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { groupBy } from "../model/group-by.ts";
import { KitError } from "../model/kit-error.ts";
import type { SlideDesign } from "../model/slide-design.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { deckOf, deckOptions, type RenderableKit } from "./kit-deck.ts";
import { type ChartParts, withParts } from "./room-for-rows.ts";

/** A slide as a screen shows it: one picture, or several where a master leaves it too little room. */
export interface PicturedSlide {
  readonly id: string;
  /** Which of the file's slides it is, or the first of those it is. */
  readonly number: number;
  /** As SVG; none where its words find no room. */
  readonly pictures: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Picturing {
  readonly metrics: FontMetrics;
  readonly design: SlideDesign;
  /** Charts in lines, by id. */
  readonly charts: ReadonlyMap<string, string>;
  /** Charts that the file has in several parts, each on a slide of its own. */
  readonly parts: ChartParts;
  /** Slides that have been drawn with the same, to be drawn once. */
  readonly drawn: DrawnSlides;
  /** Only this slide is wanted. */
  readonly only?: string | undefined;
}

/** Slides as they were drawn, by everything they say. */
type DrawnSlides = Map<string, Drawing>;

type Drawing = Pick<PicturedSlide, "pictures" | "diagnostics">;

/** A kit's slides as pictures, laid out as in the file, each on its own: one that says too much hides no other. */
export function pictureDeck(kit: RenderableKit, picturing: Picturing): readonly PicturedSlide[] {
  const pictured = pictureSlides(withParts(kit, picturing.parts), picturing);
  return [...groupBy(pictured, ({ id }) => id).values()].map(asOne);
}

/** The slides that a chart was cut into are one to whoever writes their words. */
function asOne(parts: readonly PicturedSlide[]): PicturedSlide {
  const [{ id, number } = { id: "", number: 0 }] = parts;
  const pictures = parts.flatMap((part) => part.pictures);
  return { id, number, pictures, diagnostics: parts.flatMap(({ diagnostics }) => diagnostics) };
}

function pictureSlides(kit: RenderableKit, picturing: Picturing): readonly PicturedSlide[] {
  const file = deckOf(kit);
  if (!file) return [];
  const { metrics, design, charts, only, drawn } = picturing;
  const images = new Map([...charts].map(([id, svg]): [string, ChartImage] => [id, { svg, png: NO_BYTES }]));
  const options = { ...deckOptions(file, kit), images, metrics, design };
  let number = 1;
  return file.deck.sections.flatMap(({ slides }) =>
    slides.flatMap((slide) => {
      const isWanted = only === undefined || slide.id === only;
      // In our own layouts a slide is one slide; another's may need several for it, which only drawing tells.
      const drawing =
        isWanted || design.master ? drawnOnce(drawn, slide, () => drawAlone(slide, file.deck, options)) : ONE;
      const first = number;
      number += Math.max(1, drawing.pictures.length);
      const pictures = drawing.pictures.map((picture, index) => withNumber(picture, first + index));
      return isWanted ? [{ ...drawing, id: slide.id, number: first, pictures }] : [];
    }),
  );
}

const NO_BYTES = new Uint8Array();

const ONE: Drawing = { pictures: [], diagnostics: [] };

/** More than this is what somebody has typed and not kept. */
const MOST_DRAWN = 300;

/** A picture of one's own stands in no slide's words: a slide with one is drawn each time. */
function drawnOnce(drawn: DrawnSlides, slide: Slide, draw: () => Drawing): Drawing {
  if (slide.kind === "text" && slide.picture !== undefined) return draw();
  const key = JSON.stringify(slide);
  const known = drawn.get(key) ?? draw();
  if (drawn.size >= MOST_DRAWN) drawn.clear();
  drawn.set(key, known);
  return known;
}

function drawAlone(slide: Slide, { footer }: Deck, options: DeckOptions): Drawing {
  try {
    const { design, palette, sections } = drawDeck(
      { footer, sections: [{ name: "", slides: [slide] }] },
      options,
    );
    const look = { design, palette, metrics: options.metrics };
    const pictures = sections.flatMap(({ slides }) => slides.map((one) => slidePicture(one, look)));
    return { pictures, diagnostics: [] };
  } catch (cause) {
    if (!(cause instanceof KitError)) throw cause;
    return { pictures: [], diagnostics: cause.diagnostics };
  }
}
