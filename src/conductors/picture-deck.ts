import { drawDeck } from "../deck/draw-deck.ts";
import { slidePicture } from "../deck/picture/slide-picture.ts";
import type { ChartImage } from "../model/chart.ts";
import type { Deck, Slide } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
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
      const deck = alone(file.deck, slide);
      const drawn = drawnOr(() => drawDeck(deck, { ...options, before }));
      const shown = "sections" in drawn ? drawn.sections.flatMap((section) => section.slides) : [];
      before += Math.max(1, shown.length);
      if (only !== undefined && slide.id !== only) return [];
      const pictures =
        "sections" in drawn ? shown.map((one) => slidePicture(one, { ...drawn, metrics })) : [];
      return [{ id: slide.id, pictures, diagnostics: "sections" in drawn ? [] : drawn.diagnostics }];
    }),
  );
}

const NO_BYTES = new Uint8Array();

function alone({ footer }: Deck, slide: Slide): Deck {
  return { footer, sections: [{ name: "", slides: [slide] }] };
}

/** What is drawn, or what is said of words that find no room. */
function drawnOr<Drawn>(draw: () => Drawn): Drawn | { readonly diagnostics: readonly Diagnostic[] } {
  try {
    return draw();
  } catch (cause) {
    if (!(cause instanceof KitError)) throw cause;
    return { diagnostics: cause.diagnostics };
  }
}
