import type { TopLevelSpec } from "vega-lite";

/** One view of several layers on the same coordinates: a whole chart, or one of the panels side by side in it. */
export type Panel = Extract<TopLevelSpec, { layer: unknown }>;

/** One kind of mark with its data. Layers are drawn in the order they stand in. */
export type Layer = Panel["layer"][number];
