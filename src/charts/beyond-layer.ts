import { asGiven } from "./as-given.ts";
import { colour } from "./chart-style.ts";
import { inPoints } from "./in-points.ts";
import type { Layer } from "./layer.ts";

/** Small triangles at an end of the axis: what stands there lies further out. */
export function beyondLayers(
  signs: readonly { readonly x: number; readonly y: number; readonly beyond: "left" | "right" }[],
): readonly Layer[] {
  if (signs.length === 0) return [];
  return [
    {
      data: { values: signs.map(({ x, y, beyond }) => ({ x, y, shape: `triangle-${beyond}` })) },
      mark: { type: "point", filled: true, opacity: 1, fill: colour("quiet"), stroke: null, size: 20 },
      encoding: { x: inPoints("x"), y: inPoints("y"), shape: asGiven("shape") },
    },
  ];
}
