import { contrast, LARGE_CONTRAST, TEXT_CONTRAST } from "../../model/contrast.ts";
import { type ColourRole, PALETTE } from "../../model/palette.ts";
import type { Box, Colours, OfficeColour, TakenLook } from "../../model/slide-layouts.ts";
import { elementOf } from "../../ooxml/xml-tree.ts";
import { colourIn, colourUnder, surfacesOf } from "../inspect/slides/colours.ts";
import type { SlideShape } from "../inspect/slides/slide-shape.ts";
import type { SlideView } from "../inspect/slides/slide-view.ts";
import { colourXml } from "../presentation/drawing-xml.ts";

/** The colour of what lies under a box, in inches; undefined where that is a picture, a gradient, or several things. */
export function groundOf(slide: SlideView, { x, y, width, height }: Box): string | undefined {
  const emu = (inches: number) => inches * EMU;
  const box = { x: emu(x), y: emu(y), width: emu(width), height: emu(height) };
  const element = elementOf("<p:sp/>");
  const shape: SlideShape = {
    element,
    box,
    kind: "text",
    name: "",
    text: "",
    inherited: [],
    members: [],
    isDecorative: false,
    isHidden: false,
  };
  return colourUnder(slide, shape);
}

/** Roles that a chart or a sign draws with, whatever it stands on: words, and marks that need less. */
const DRAWN_WORDS = ["ink", "quiet", "cluster"] as const satisfies readonly ColourRole[];
const DRAWN_MARKS = [
  "practice",
  "uncertain",
  "above",
  "below",
  "reference",
] as const satisfies readonly ColourRole[];

/** Whether charts, whose colours mean something and stay the same everywhere, can be read on a ground. */
export function carriesCharts(ground: string): boolean {
  return (
    DRAWN_WORDS.every((role) => contrast(PALETTE[role], ground) >= TEXT_CONTRAST) &&
    DRAWN_MARKS.every((role) => contrast(PALETTE[role], ground) >= LARGE_CONTRAST)
  );
}

/** A colour as a slide of the layout shows it. */
function hexOf(colour: OfficeColour, { scheme }: SlideView): string | undefined {
  if ("hex" in colour) return colour.hex;
  return colourIn(elementOf(`<a:solidFill>${colourXml(colour)}</a:solidFill>`), scheme);
}

/**
 * What a picture of a slide can show of a layout: plain colours, and none of its pictures.
 *
 * @param likely what its words can be read on, where its background is a picture or a gradient
 */
export function takenLook(
  slide: SlideView,
  { colours, likely, typeface }: { readonly colours: Colours; readonly likely: string; typeface: string },
): TakenLook {
  const { background, surfaces } = surfacesOf(slide);
  const hexes = Object.entries(colours).flatMap(([role, colour]) => {
    const hex = hexOf(colour, slide);
    return hex === undefined ? [] : [[role, hex] as const];
  });
  const inches = ({ x, y, width, height }: Box): Box => {
    return { x: x / EMU, y: y / EMU, width: width / EMU, height: height / EMU };
  };
  return {
    ground: background ?? likely,
    surfaces: surfaces.map(({ box, hex }) => ({ box: inches(box), hex })),
    colours: Object.fromEntries(hexes),
    typeface,
  };
}

/** In an inch. */
const EMU = 914_400;

interface Ground {
  /** Of the layout's own words. */
  readonly words: string | undefined;
  /** What they stand on, or as good as. */
  readonly hex: string;
  /** Cover and divider have words alone, in the colour that the house keeps for its accent. */
  readonly isAccent: boolean;
}

/**
 * How our roles are written on a layout, in colours of its theme that can be read there; undefined when none can.
 */
export function layoutColours(slide: SlideView, { words, hex, isAccent }: Ground): Colours | undefined {
  const shown = (colour: OfficeColour) => hexOf(colour, slide);
  const stands = (colour: OfficeColour, ...grounds: readonly (string | undefined)[]) => {
    const own = shown(colour);
    return (
      own !== undefined &&
      grounds.every((ground) => ground === undefined || contrast(own, ground) >= TEXT_CONTRAST)
    );
  };
  const first = (candidates: readonly OfficeColour[], ...grounds: readonly (string | undefined)[]) =>
    candidates.find((colour) => stands(colour, ...grounds));
  const theirs: readonly OfficeColour[] = words === undefined ? [] : [{ hex: words }];
  const plain: readonly OfficeColour[] = [{ theme: "tx1" }, { theme: "bg1" }, { theme: "tx2" }];
  const same = (colour: OfficeColour) => shown(colour) === words;
  const ink = first([...plain.filter(same), ...theirs, ...plain], hex);
  if (!ink) return undefined;
  if (isAccent) return { ink, paper: ink, guide: ink, quiet: ink, accent: ink };
  const tint = first(TINTS, shown(ink)) ?? { theme: "bg1" };
  const accent = first([{ theme: "tx2" }, { theme: "accent1" }, ink], hex, shown(tint)) ?? ink;
  return {
    ink,
    accent,
    tint: stands(tint, shown(accent)) ? tint : { theme: "bg1" },
    quiet: first([QUIET], hex) ?? ink,
    guide: guideOn(hex, shown(LINE)) ?? ink,
    paper: { hex },
  };
}

const TINTS: readonly OfficeColour[] = [
  { theme: "bg1", changes: [["lumMod", 95_000]] },
  {
    theme: "bg1",
    changes: [
      ["lumMod", 85_000],
      ["lumOff", 15_000],
    ],
  },
];

const QUIET: OfficeColour = {
  theme: "tx1",
  changes: [
    ["lumMod", 65_000],
    ["lumOff", 35_000],
  ],
};

const LINE: OfficeColour = { theme: "bg1", changes: [["lumMod", 85_000]] };

/** Lines that only guide the eye are pale on a light ground, be it one in a theme that is dark elsewhere. */
function guideOn(ground: string, line: string | undefined): OfficeColour | undefined {
  if (contrast(ground, PALETTE.ink) <= LARGE_CONTRAST) return undefined;
  return line !== undefined && contrast(line, ground) < LARGE_CONTRAST ? LINE : { hex: PALETTE.guide };
}
