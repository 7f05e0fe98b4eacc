import type { KeySlide } from "../model/deck.ts";
import { PALETTE } from "../model/palette.ts";
import type { ShapeName, ShapeOptions } from "./pptx.ts";
import type { Box } from "./slide-layout.ts";

export type Sign = KeySlide["entries"][number]["sign"];

/** A shape of a sign, in inches from the middle of the sign's place. */
export interface SignPart {
  readonly shape: ShapeName;
  readonly box: Box;
  readonly fill?: NonNullable<ShapeOptions["fill"]>;
  readonly line?: NonNullable<ShapeOptions["line"]>;
}

const LENGTH = 1;
const MARK = 0.23;
const HEIGHT = 0.44;

/** The signs as the charts draw them; each call builds them anew, since the slide library writes into options. */
export function signParts(sign: Sign): readonly SignPart[] {
  switch (sign) {
    case "plain":
      return [interval(PALETTE.interval), mark("ellipse", { color: PALETTE.practice })];
    case "uncertain":
      return [
        interval(PALETTE.uncertain),
        { ...mark("ellipse", { color: PALETTE.paper }), line: { color: PALETTE.uncertain, width: 2.25 } },
      ];
    case "above":
      return [interval(PALETTE.above, 50), mark("diamond", { color: PALETTE.above })];
    case "below":
      return [interval(PALETTE.below, 50), mark("diamond", { color: PALETTE.below })];
    case "interval":
      return [interval(PALETTE.interval)];
    case "cluster-line":
      return [upright(PALETTE.cluster, 2.5, "solid")];
    case "region-line":
      return [upright(PALETTE.reference, 1.75, "dash")];
    case "nation-line":
      return [upright(PALETTE.reference, 1.75, "sysDot")];
    case "band":
      return [{ shape: "rect", box: centred(LENGTH, HEIGHT), fill: { color: PALETTE.band } }];
    case "hidden":
      return [{ shape: "rect", box: centred(MARK, 0.03), fill: { color: PALETTE.uncertain } }];
    default:
      return sign satisfies never;
  }
}

const centred = (width: number, height: number): Box => ({ x: -width / 2, y: -height / 2, width, height });

const mark = (shape: ShapeName, fill: { color: string }): SignPart => ({
  shape,
  box: shape === "diamond" ? centred(MARK * 1.2, MARK * 1.2) : centred(MARK, MARK),
  fill,
});

const interval = (color: string, transparency = 0): SignPart => ({
  shape: "line",
  box: { x: -LENGTH / 2, y: 0, width: LENGTH, height: 0 },
  line: { color, width: 3, transparency },
});

const upright = (color: string, width: number, dashType: "solid" | "dash" | "sysDot"): SignPart => ({
  shape: "line",
  box: { x: 0, y: -HEIGHT / 2, width: 0, height: HEIGHT },
  line: { color, width, dashType },
});
