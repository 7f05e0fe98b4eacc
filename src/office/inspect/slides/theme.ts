import type { Document, Element } from "../../../ooxml/xml-node.ts";
import { children, first } from "../../../ooxml/xml-tree.ts";

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
