import type { Element } from "../../../ooxml/xml-node.ts";
import { child, children } from "../../../ooxml/xml-tree.ts";
import type { SlideView } from "./slide-view.ts";

/** The hex colour a name of the theme stands for on a slide: `tx1`, `bg1`, `accent2` …. */
export type Scheme = (name: string) => string | undefined;

const PRESETS: Readonly<Record<string, string>> = { black: "000000", white: "FFFFFF" };

/** How a slide's names of colours lead to its theme, through the master's map or an override of its own. */
export function schemeOf({ root, layout }: SlideView): Scheme {
  const theme = layout?.master?.theme;
  const master = layout?.master && child(layout.master.root, "p:clrMap");
  const map = overrideIn(root) ?? (layout && overrideIn(layout.root)) ?? master;
  return (name) => theme?.colours.get(map?.getAttribute(name) || name);
}

/**
 * The hex colour that a fill or reference resolves to; undefined when it is see-through or changed in ways
 * that are
 * not computed here.
 *
 * @param holder the element around the colour: `a:solidFill`, `a:fontRef`, `p:bgRef` …
 * @param placeholderColour what `phClr` stands for inside a theme's fill
 */
export function colourIn(holder: Element, scheme: Scheme, placeholderColour?: string): string | undefined {
  const [colour] = children(holder);
  const base = colour && baseColour(colour, scheme, placeholderColour);
  return colour && base && changed(base, children(colour));
}

function overrideIn(sheet: Element): Element | undefined {
  const override = child(sheet, "p:clrMapOvr");
  return override && child(override, "a:overrideClrMapping");
}

function baseColour(colour: Element, scheme: Scheme, placeholderColour?: string): string | undefined {
  const value = colour.getAttribute("val") ?? "";
  switch (colour.localName) {
    case "srgbClr":
      return /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : undefined;
    case "schemeClr":
      return value === "phClr" ? placeholderColour : scheme(value);
    case "sysClr":
      return colour.getAttribute("lastClr")?.toUpperCase();
    case "prstClr":
      return PRESETS[value];
    default:
      return undefined;
  }
}

/** Applies what the file does to the colour's lightness (ISO 29500-1 §20.1.2.3.20-21). */
function changed(hex: string, changes: readonly Element[]): string | undefined {
  let { hue, saturation, lightness } = toHsl(hex);
  for (const change of changes) {
    const share = Number(change.getAttribute("val")) / 100_000;
    if (change.localName === "lumMod") lightness *= share;
    else if (change.localName === "lumOff") lightness += share;
    else if (change.localName !== "alpha" || share < 1) return undefined;
  }
  lightness = Math.min(1, Math.max(0, lightness));
  return changes.length === 0 ? hex : toHex({ hue, saturation, lightness });
}

interface Hsl {
  /** Sixths of the circle. */
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function toHsl(hex: string): { hue: number; saturation: number; lightness: number } {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const span = most - least;
  if (span === 0) return { hue: 0, saturation: 0, lightness };
  const hue =
    most === red
      ? (green - blue) / span
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return { hue: (hue + 6) % 6, saturation: span / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function toHex({ hue, saturation, lightness }: Hsl): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const table = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const offset = lightness - chroma / 2;
  return (table[Math.floor(hue) % 6] ?? [0, 0, 0])
    .map((channel) =>
      Math.round((channel + offset) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
