import type { KeySlide } from "../model/deck.ts";
import type { ColourRole } from "../model/palette.ts";
import type { Box, Mark, Stroke } from "../model/slide-layouts.ts";

export type Sign = KeySlide["entries"][number]["sign"];

/** A shape of a sign, in inches from the middle of the sign's place. */
export type SignPart = Mark;

const LENGTH = 1;
const HEIGHT = 0.5;
const DOT = 0.24;

/** The signs as the charts draw them. */
export function signParts(sign: Sign): readonly SignPart[] {
  switch (sign) {
    case "plain":
      return [across("interval"), filled("ellipse", DOT, "practice")];
    case "uncertain":
      return [across("uncertain"), { ...filled("ellipse", DOT, "paper"), stroke: stroke("uncertain", 2.25) }];
    case "above":
      return [across("above"), filled("diamond", DOT * 1.4, "above")];
    case "below":
      return [across("below"), filled("rect", DOT * 0.98, "below")];
    case "interval":
      return [across("interval")];
    case "cluster-line":
      return [upright(stroke("cluster", 2.5))];
    case "region-line":
      return [upright({ ...stroke("reference", 1.75), dash: "dash" })];
    case "nation-line":
      return [upright({ ...stroke("reference", 1.75), dash: "sysDot" })];
    case "goal-line":
      return [upright({ ...stroke("reference", 1.75), dash: "lgDashDot" })];
    case "band":
      return [{ shape: "rect", box: centred(LENGTH, HEIGHT), fill: "band" }];
    case "hidden":
      return [{ ...across("guide"), stroke: stroke("guide", 1.5) }];
    default:
      return sign satisfies never;
  }
}

const centred = (width: number, height: number): Box => ({ x: -width / 2, y: -height / 2, width, height });

const stroke = (colour: ColourRole, points: number): Stroke => ({ colour, points });

/** A mark with the thin halo that keeps the line behind from running into it. */
const filled = (shape: Mark["shape"], size: number, role: ColourRole): SignPart => ({
  shape,
  box: centred(size, size),
  fill: role,
  stroke: stroke("paper", 1),
});

const across = (role: ColourRole): SignPart => ({
  shape: "line",
  box: centred(LENGTH, 0),
  stroke: stroke(role, 2.5),
});

const upright = (line: Stroke): SignPart => ({ shape: "line", box: centred(0, HEIGHT), stroke: line });
