import type { Axis } from "../model/charts/chart-parts.ts";
import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";
import { colour, LINE } from "./chart-style.ts";
import { type Layer, type PlacedText, ruleLayer, textLayer } from "./layers.ts";

/** The stretch of a panel that a scale covers, in points. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/**
 * An axis laid on a stretch of the panel.
 *
 * Values are moved to the nearest whole point, which no eye can tell from the exact place. A vector file would
 * otherwise hold interval ends to many digits, and a denominator could be computed back from them.
 */
export interface AxisScale {
  readonly kind: "linear" | "log";
  readonly toPoints: (value: number) => number;
  /** The nearest whole point, inside the axis. */
  readonly place: (value: number) => number;
  /** The value of that point. */
  readonly snap: (value: number) => number;
}

export function linearScale(axis: Axis, { left, right }: Span): AxisScale {
  const pointsPerUnit = (right - left) / (axis.to - axis.from);
  return scaleOf("linear", axis, {
    left,
    toPoints: (value) => left + (value - axis.from) * pointsPerUnit,
    valueAt: (points) => axis.from + points / pointsPerUnit,
  });
}

/** The same for shares of a level: twice as much stands as far from 1 as half as much. */
export function logScale(axis: Axis, { left, right }: Span): AxisScale {
  const pointsPerFold = (right - left) / Math.log(axis.to / axis.from);
  return scaleOf("log", axis, {
    left,
    toPoints: (value) => left + Math.log(value / axis.from) * pointsPerFold,
    // Machines may differ in the last digit of an exponential.
    valueAt: (points) => Number((axis.from * Math.exp(points / pointsPerFold)).toPrecision(9)),
  });
}

interface Course extends Pick<AxisScale, "toPoints"> {
  readonly left: number;
  /** The value so many points from the axis's beginning. */
  readonly valueAt: (points: number) => number;
}

function scaleOf(
  kind: AxisScale["kind"],
  { from, to }: Axis,
  { left, toPoints, valueAt }: Course,
): AxisScale {
  const steps = (value: number) => Math.round(toPoints(Math.min(Math.max(value, from), to)) - left);
  return { kind, toPoints, place: (value) => left + steps(value), snap: (value) => valueAt(steps(value)) };
}

export interface AxisPlace {
  readonly scale: AxisScale;
  readonly width: number;
  /** Labels keep right of this edge; the panel's own when absent. */
  readonly labelLeft?: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

const BETWEEN_LABELS = 10;
const BELOW_PLOT = 10;

/** Thin lines through the plot at the ticks and their labels below it. */
export function axisLayers(axis: Axis, place: AxisPlace, metrics: FontMetrics): readonly Layer[] {
  const grid = ruleLayer(
    axis.ticks.map(({ value }) => ({
      x: place.scale.toPoints(value),
      y: place.top,
      y2: place.bottom,
      stroke: colour("guide"),
      strokeWidth: LINE.guide,
    })),
  );
  return [...grid, ...textLayer(tickTexts(axis, place, metrics))];
}

/** Labels of every tick, or of every second, third … where they would run together. */
export function tickTexts(axis: Axis, place: AxisPlace, metrics: FontMetrics): PlacedText[] {
  for (let step = 1; ; step++) {
    const texts = axis.ticks
      .filter((_, index) => index % step === 0)
      .map((tick) => tickText(tick, place, metrics));
    if (texts.every((text, index) => isClear(texts[index - 1], text, metrics))) return texts;
  }
}

/** Centred below its tick, but never beyond the panel. */
function tickText(tick: Axis["ticks"][number], place: AxisPlace, metrics: FontMetrics): PlacedText {
  const half = textWidth(metrics, tick.label, place.size) / 2;
  const x = Math.min(
    Math.max(place.scale.toPoints(tick.value), (place.labelLeft ?? 0) + half),
    place.width - half,
  );
  return {
    x,
    y: place.bottom + BELOW_PLOT,
    text: tick.label,
    align: "center",
    size: place.size,
    weight: "regular",
    colour: "quiet",
  };
}

function isClear(previous: PlacedText | undefined, text: PlacedText, metrics: FontMetrics): boolean {
  if (previous === undefined) return true;
  const half = (placed: PlacedText) => textWidth(metrics, placed.text, placed.size, placed.weight) / 2;
  return previous.x + half(previous) + BETWEEN_LABELS <= text.x - half(text);
}
