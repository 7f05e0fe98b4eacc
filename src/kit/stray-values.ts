import type { Axis } from "../model/charts/chart-parts.ts";
import { type Cell, hasInterval } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { niceAxis } from "./nice-axis.ts";

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
