import type { DocumentProperties } from "./meeting-kit.ts";
import type { Palette } from "./palette.ts";

/** Which of the deck's layouts a slide stands on: the cover, the opening of a block, everything else. */
export type SlideLayout = "title" | "divider" | "content";

/** What the package stage must know about a deck that its slides cannot tell. */
export interface PresentationFinish {
  readonly properties: DocumentProperties;
  /** Colours of the theme, so that what a user adds by hand matches the deck; the house's own when left out. */
  readonly palette?: Palette;
  /** One entry a slide, in order. The title is what the shape with that role says. */
  readonly slides: readonly { readonly title: string; readonly layout: SlideLayout }[];
  /** Named runs of slides that together cover the deck. */
  readonly sections: readonly { readonly name: string; readonly slideCount: number }[];
  /** PNG bytes by shape name, for every picture that was placed as SVG. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Alternative text by shape name, for shapes that were drawn without one, such as tables. */
  readonly altTexts: ReadonlyMap<string, string>;
}

/** What the package stage must know about a Word sheet that its body cannot tell. */
export interface DocumentFinish {
  readonly properties: DocumentProperties;
  /** Title and description of each table, in the order of the document; may be shorter than the document. */
  readonly tables?: readonly { readonly caption: string; readonly description: string }[];
}

/** The one language of everything that is written for the meeting. */
export const MATERIAL_LANGUAGE = "da-DK";
