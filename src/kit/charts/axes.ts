import type { Chart } from "../../model/chart.ts";
import type { Axis } from "../../model/charts/chart-parts.ts";
import { danishNumber, danishPercent } from "../../model/danish-number.ts";
import { type Cell, hasInterval } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";

/** Most ticks an axis carries: more is noise on a projector. */
const MOST_STEPS = 6;

/** A cut axis still spans this share of its top value, so that small differences do not fill the slide. */
const LEAST_SPAN = 0.3;

/** An axis shorter than this would magnify nothing but rounding. */
const SMALLEST_TOP = 0.01;

/**
 * An axis that holds every value, with round ticks.
 *
 * It starts at zero unless all values lie in the upper half of the range they would then fill; dots, unlike bars, may
 * stand on an axis that does not start at zero. Shares never go beyond 0-100.
 */
export function niceAxis(values: readonly number[], { kind }: Pick<Measure, "kind">): Axis {
  const lowest = Math.min(...values, Number.POSITIVE_INFINITY);
  const highest = Math.max(...values, 0);
  const limit = kind === "proportion" ? 100 : Number.POSITIVE_INFINITY;
  const top = highest >= SMALLEST_TOP ? highest : 1;
  const bottom = Number.isFinite(lowest) && lowest > top / 2 ? Math.min(lowest, (1 - LEAST_SPAN) * top) : 0;
  const step = niceStep((top - bottom) / MOST_STEPS);
  const from = Math.max(0, Math.floor(bottom / step) * step);
  const to = Math.min(limit, Math.max(Math.ceil(top / step) * step, from + step));
  return { from, to, ticks: ticksOf(from, to, step, kind) };
}

function niceStep(least: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((candidate) => candidate * magnitude >= least) ?? 10;
  return step * magnitude;
}

function ticksOf(from: number, to: number, step: number, kind: Measure["kind"]): Axis["ticks"] {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const label = (value: number) =>
    kind === "proportion" ? danishPercent(value, decimals) : danishNumber(value, decimals);
  const count = Math.floor((to - from) / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => from + index * step).map((value) => ({
    value,
    label: label(value),
  }));
}

type Drawn = Extract<Cell, { kind: "shown" }>["estimate"];

/** With fewer practices nobody is far from the many. */
const FEWEST = 5;

/** One practice, and one more for each further ten, may be drawn at the edge. */
const PRACTICES_PER_STRAY = 10;

/** Only where the others would share less than this part of the axis. */
const SQUEEZED = 0.25;

/**
 * The axis of a chart of practices. When one or two lie so far from all others that these would be squeezed into a
 * corner, the axis is the others'; whoever lies outside it is drawn at its end, and the value stands beside it in words.
 *
 * @param lines levels that must be on the axis: cluster, references, goal
 */
export function axisOfMany(practices: readonly Drawn[], lines: readonly number[], measure: Measure): Axis {
  const whole = axisOf(practices, lines, measure);
  if (practices.length < FEWEST) return whole;
  const ranked = practices.toSorted((a, b) => a.value - b.value);
  const most = Math.max(1, Math.floor(practices.length / PRACTICES_PER_STRAY));
  for (let strays = 1; strays <= most; strays++)
    for (const others of [ranked.slice(0, -strays), ranked.slice(strays)]) {
      const values = valuesOf(others, lines);
      const span = Math.max(...values) - Math.min(...values);
      if (span < SQUEEZED * (whole.to - whole.from)) return axisOf(others, lines, measure);
    }
  return whole;
}

function axisOf(practices: readonly Drawn[], lines: readonly number[], measure: Measure): Axis {
  return niceAxis(valuesOf(practices, lines), measure);
}

function valuesOf(practices: readonly Drawn[], lines: readonly number[]): readonly number[] {
  const ends = practices.flatMap((drawn) =>
    hasInterval(drawn) ? [drawn.lower95, drawn.upper95] : [drawn.value],
  );
  return [...ends, ...lines];
}

/** On which side of the axis a value lies; undefined where it is on it. */
export function sideOfAxis(value: number, { from, to }: Axis): "left" | "right" | undefined {
  if (value < from) return "left";
  return value > to ? "right" : undefined;
}

/** Steps along an axis; a chart of a slide's width has about as many points. */
const STEPS = 1000;

/**
 * A chart with every place in it no finer than it is drawn.
 *
 * `kit.json` keeps the charts, to draw them again. At full precision an interval's end or a position relative to the
 * cluster gives numerator and denominator away; what is drawn does not.
 */
export function asDrawn<Drawn extends Chart>(chart: Drawn): Drawn {
  const axes = Object.values(chart).filter(isAxis);
  const decimals = Math.max(...axes.map(({ from, to }) => Math.ceil(Math.log10(STEPS / (to - from)))), 0);
  return rounded(chart, decimals) as Drawn;
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
