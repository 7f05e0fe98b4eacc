import type { Mark } from "../model/charts/chart-parts.ts";
import { asGiven, asGivenNumber } from "./as-given.ts";
import type { AxisScale } from "./axis-scale.ts";
import { colour, LINE, MARK_STYLE } from "./chart-style.ts";
import { inPoints } from "./in-points.ts";
import type { Layer } from "./layer.ts";
import { onScale } from "./on-scale.ts";

interface MarkLook {
  readonly shape: string;
  /** In square points, as the drawing library measures symbols. */
  readonly area: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

/** How a practice's mark looks, for dots of the given diameter. */
export function markLook(mark: Mark, diameter: number): MarkLook {
  const style = MARK_STYLE[mark];
  return {
    shape: style.shape,
    area: Math.round((diameter * style.scale) ** 2),
    fill: colour(style.isHollow ? "paper" : style.colour),
    stroke: colour(style.colour),
    strokeWidth: style.isHollow ? Math.round(diameter * 1.8) / 10 : LINE.rim,
  };
}

/** The same where marks lie close: a rim of paper parts them. */
export function crowdedMarkLook(mark: Mark, diameter: number): MarkLook {
  const look = markLook(mark, diameter);
  return MARK_STYLE[mark].isHollow
    ? { ...look, strokeWidth: LINE.uncertain }
    : { ...look, stroke: colour("paper"), strokeWidth: LINE.guide };
}

/** Marks that carry their look with them, each at its value on the scale. */
export function markLayer(
  marks: readonly (MarkLook & { readonly value: number; readonly y: number })[],
  scale: AxisScale,
): Layer {
  return {
    data: { values: [...marks] },
    mark: { type: "point", filled: true, opacity: 1 },
    encoding: {
      x: onScale("value", scale),
      y: inPoints("y"),
      shape: asGiven("shape"),
      size: asGivenNumber("area"),
      fill: asGiven("fill"),
      stroke: asGiven("stroke"),
      strokeWidth: asGivenNumber("strokeWidth"),
    },
  };
}
