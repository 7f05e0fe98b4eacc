import { type DeckOptions, drawDeck } from "../deck/draw-deck.ts";
import { type PictureLook, slidePicture } from "../deck/picture/slide-picture.ts";
import type { ChartImage } from "../model/chart.ts";
import type { Deck, Slide } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DrawnSlide } from "../model/drawn-deck.ts";
import { KitError } from "../model/kit-error.ts";
import type { SlideDesign } from "../model/slide-design.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { deckOf, deckOptions, type RenderableKit } from "./kit-deck.ts";

/** A slide as a screen shows it: one picture, or several where a master leaves it too little room. */
export interface PicturedSlide {
  readonly id: string;
  /** As SVG; none where its words find no room. */
  readonly pictures: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Picturing {
  readonly metrics: FontMetrics;
  readonly design: SlideDesign;
  /** Charts in lines, by id. */
  readonly charts: ReadonlyMap<string, string>;
  /** Only this slide is wanted. */
  readonly only?: string | undefined;
}

/** A kit's slides as pictures, laid out as in the file, each on its own: one that says too much hides no other. */
export function pictureDeck(kit: RenderableKit, picturing: Picturing): readonly PicturedSlide[] {
  const file = deckOf(kit);
  if (!file) return [];
  const { metrics, design, charts, only } = picturing;
  const images = new Map([...charts].map(([id, svg]): [string, ChartImage] => [id, { svg, png: NO_BYTES }]));
  const options = { ...deckOptions(file, kit), images, metrics, design };
  let before = 0;
  return file.deck.sections.flatMap(({ slides }) =>
    slides.flatMap((slide) => {
      const isWanted = only === undefined || slide.id === only;
      // In our own layouts a slide is one slide; another's may need several for it, which only drawing tells.
      const drawn = isWanted || design.master ? drawAlone(slide, file.deck, { ...options, before }) : ONE;
      before += Math.max(1, drawn.slides.length);
      const { look } = drawn;
      const pictures = isWanted && look ? drawn.slides.map((one) => slidePicture(one, look)) : [];
      return isWanted ? [{ id: slide.id, pictures, diagnostics: drawn.diagnostics }] : [];
    }),
  );
}

const NO_BYTES = new Uint8Array();

interface DrawnAlone {
  readonly slides: readonly DrawnSlide[];
  readonly look?: PictureLook;
  /** What is said of words that find no room. */
  readonly diagnostics: readonly Diagnostic[];
}

const ONE: DrawnAlone = { slides: [], diagnostics: [] };

function drawAlone(slide: Slide, { footer }: Deck, options: DeckOptions): DrawnAlone {
  try {
    const drawn = drawDeck({ footer, sections: [{ name: "", slides: [slide] }] }, options);
    const { design, palette, sections } = drawn;
    return {
      slides: sections.flatMap(({ slides }) => slides),
      look: { design, palette, metrics: options.metrics },
      diagnostics: [],
    };
  } catch (cause) {
    if (!(cause instanceof KitError)) throw cause;
    return { slides: [], diagnostics: cause.diagnostics };
  }
}
