import type { Axis } from "../model/charts/chart-parts.ts";
import { danishNumber, danishPercent } from "../model/danish-number.ts";
import type { Measure } from "../model/template.ts";

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
