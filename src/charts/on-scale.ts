import type { AxisScale } from "./axis-scale.ts";

/** Encodes a position by its value on the chart's axis; the axis itself is drawn as layers of its own. */
export function onScale<Name extends string>(field: Name, scale: AxisScale) {
  return { field, type: "quantitative", scale: scale.vegaLite, axis: null } as const;
}
