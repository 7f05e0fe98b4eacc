import type { Document, Element } from "../../../ooxml/xml-node.ts";
import { children, first } from "../../../ooxml/xml-tree.ts";
import type { ElementIndex } from "../element-index.ts";
import type { Placed, Spot } from "../finding.ts";
import type { Box } from "./box.ts";
import { flattened, isTitle, type SlideShape } from "./slide-shape.ts";
import type { ShapeText } from "./slide-texts.ts";

/** What slides inherit from a theme. */
export interface Theme {
  /** Hex colours by their name in the theme: `dk1`, `lt1`, `accent1` …. */
  readonly colours: ReadonlyMap<string, string>;
  /** Typefaces by the name styles refer to them by: `+mj-lt`, `+mn-lt`. */
  readonly typefaces: ReadonlyMap<string, string>;
  /** Fills that shapes and backgrounds refer to by number. */
  readonly fills: readonly Element[];
  readonly backgrounds: readonly Element[];
}

export const EMPTY_THEME: Theme = {
  colours: new Map(),
  typefaces: new Map(),
  fills: [],
  backgrounds: [],
};

/** Reads the theme part of a master or document. */
export function readTheme(document: Document): Theme {
  const scheme = first(document, "a:clrScheme");
  const fills = first(document, "a:fillStyleLst");
  const backgrounds = first(document, "a:bgFillStyleLst");
  return {
    colours: new Map(scheme ? children(scheme).flatMap(colourEntry) : []),
    typefaces: new Map([
      ...typeface(first(document, "a:majorFont"), "+mj-lt"),
      ...typeface(first(document, "a:minorFont"), "+mn-lt"),
    ]),
    fills: fills ? children(fills) : [],
    backgrounds: backgrounds ? children(backgrounds) : [],
  };
}

function colourEntry(entry: Element): readonly (readonly [string, string])[] {
  const [colour] = children(entry);
  const hex = colour?.getAttribute("lastClr") ?? colour?.getAttribute("val") ?? "";
  return /^[0-9a-f]{6}$/i.test(hex) ? [[entry.localName ?? "", hex.toUpperCase()]] : [];
}

function typeface(font: Element | undefined, name: string): readonly (readonly [string, string])[] {
  const latin = font && children(font, "a:latin")[0]?.getAttribute("typeface");
  return latin ? [[name, latin]] : [];
}

/** A slide, layout or master as a sheet of shapes. */
interface SheetView {
  readonly part: string;
  readonly root: Element;
  /** In reading order; groups hold their members. */
  readonly shapes: readonly SlideShape[];
}

export interface MasterView extends SheetView {
  readonly theme: Theme;
}

export interface LayoutView extends SheetView {
  readonly master?: MasterView;
}

/** The hex colour a name of the theme stands for on a slide: `tx1`, `bg1`, `accent2` …. */
export type Scheme = (name: string) => string | undefined;

/** A slide before anybody has read its texts. */
export interface DrawnSlide extends SheetView {
  /** Counted from 1 as the slides are shown. */
  readonly number: number;
  readonly layout?: LayoutView;
  readonly theme: Theme;
  readonly scheme: Scheme;
  /** Part with the speaker notes. */
  readonly notes?: string;
  readonly isHidden: boolean;
}

export interface SlideView extends DrawnSlide {
  /** What its shapes say, the members of groups included. */
  readonly texts: readonly ShapeText[];
  /** What the cells of its tables say. */
  readonly cells: readonly CellText[];
}

/** A cell of a table; `shape` is the table's frame. */
export interface CellText extends ShapeText {
  readonly cell: Element;
  /** Whether the table's style leaves colours alone, so that what the file does not say is known. */
  readonly isPlain: boolean;
}

/** A presentation as its rules look at it: every part is read once. */
export interface PresentationView {
  readonly index: ElementIndex;
  /** Part with the list of slides. */
  readonly main: string;
  /** The slide's surface. */
  readonly surface: Box;
  readonly slides: readonly SlideView[];
}

/** The place of a slide as a whole, as it is told. */
export function onSlide({ part, number }: DrawnSlide): Spot {
  return { part, spot: { kind: "slide", number } };
}

/** The place of a shape of a slide. */
export function onShape(slide: DrawnSlide, { name }: SlideShape): Spot {
  return { ...onSlide(slide), ...(name === "" ? {} : { element: name }) };
}

/** A shape with the slide it stands on. */
export interface ShapeOnSlide {
  readonly shape: SlideShape;
  readonly slide: SlideView;
  readonly view: PresentationView;
}

/** Every shape of a slide, the members of groups included. */
export function shapesOn(slide: SlideView, view: PresentationView): readonly Placed<ShapeOnSlide>[] {
  return flattened(slide.shapes).map((shape) => ({
    subject: { shape, slide, view },
    spot: onShape(slide, shape),
  }));
}

/** Every title of a slide, with and without words. */
export function titlesOf({ shapes }: DrawnSlide): readonly SlideShape[] {
  return flattened(shapes).filter(({ placeholder }) => isTitle(placeholder?.type));
}

/** The tables of a slide with the shape each stands in. */
export function slideTables(
  slide: DrawnSlide,
): readonly { readonly shape: SlideShape; readonly table: Element }[] {
  return flattened(slide.shapes).flatMap((shape) => {
    const table = shape.kind === "frame" ? first(shape.element, "a:tbl") : undefined;
    return table ? [{ shape, table }] : [];
  });
}
