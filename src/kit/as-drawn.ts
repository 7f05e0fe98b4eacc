import type { Chart } from "../model/chart.ts";

/** Steps along an axis; a chart of a slide's width has about as many points. */
const STEPS = 1000;

/**
 * A chart with every place in it no finer than it is drawn.
 *
 * `kit.json` keeps the charts, to draw them again. At full precision an interval's end or a position relative to the
 * cluster gives numerator and denominator away; what is drawn does not.
 */
export function asDrawn(chart: Chart): Chart {
  const axes = Object.values(chart).filter(isAxis);
  const decimals = Math.max(...axes.map(({ from, to }) => Math.ceil(Math.log10(STEPS / (to - from)))), 0);
  return rounded(chart, decimals) as Chart;
}

function isAxis(part: unknown): part is { readonly from: number; readonly to: number } {
  return typeof part === "object" && part !== null && "from" in part && "to" in part && "ticks" in part;
}

function rounded(part: unknown, decimals: number): unknown {
  if (typeof part === "number") return Number(part.toFixed(decimals));
  if (Array.isArray(part)) return part.map((one) => rounded(one, decimals));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, rounded(value, decimals)]));
}
