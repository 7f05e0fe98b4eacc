import type { Mark } from "../model/charts/chart-parts.ts";
import { type AxisScale, onScale } from "./axis.ts";
import { colour, LINE, MARK_STYLE } from "./chart-style.ts";
import { drawn, type Layer } from "./layers.ts";

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
export function markLayers(
  marks: readonly (MarkLook & { readonly value: number; readonly y: number })[],
  scale: AxisScale,
): readonly Layer[] {
  return drawn({ type: "point", filled: true, opacity: 1 }, marks, {
    x: onScale("value", scale),
    y: "y",
    shape: "shape",
    size: "area",
    fill: "fill",
    stroke: "stroke",
    strokeWidth: "strokeWidth",
  });
}

/** A sign at an end of the axis. */
export interface Beyond {
  readonly x: number;
  readonly y: number;
  readonly beyond: "left" | "right";
}

/** Small triangles at an end of the axis: what stands there lies further out. */
export function beyondLayers(signs: readonly Beyond[]): readonly Layer[] {
  return drawn(
    { type: "point", filled: true, opacity: 1, fill: colour("quiet"), stroke: null, size: 20 },
    signs.map(({ x, y, beyond }) => ({ x, y, shape: `triangle-${beyond}` })),
    { x: "x", y: "y", shape: "shape" },
  );
}
