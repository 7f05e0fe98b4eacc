import type { Mark } from "../model/charts/chart-parts.ts";
import { colour, LINE, MARK_STYLE } from "./chart-style.ts";
import { type Layer, signLayer } from "./layers.ts";

interface MarkLook {
  readonly shape: "circle" | "diamond" | "square";
  /** In points. */
  readonly diameter: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

/** How a practice's mark looks, for dots of the given diameter; a level's, in the colour of its line. */
export function markLook(mark: Mark, diameter: number, ink = MARK_STYLE[mark].colour): MarkLook {
  const style = MARK_STYLE[mark];
  return {
    shape: style.shape,
    diameter: diameter * style.scale,
    fill: colour(style.isHollow ? "paper" : ink),
    stroke: colour(ink),
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

/** A sign at an end of the axis. */
export interface Beyond {
  readonly x: number;
  readonly y: number;
  readonly beyond: "left" | "right";
}

/** Width of the sign for what lies further out, in points. */
const BEYOND = 4.5;

/** Small triangles at an end of the axis: what stands there lies further out. */
export function beyondLayers(signs: readonly Beyond[]): readonly Layer[] {
  return signLayer(
    signs.map(({ x, y, beyond }) => ({
      x,
      y,
      shape: `triangle-${beyond}`,
      fill: colour("quiet"),
      diameter: BEYOND,
    })),
  );
}
