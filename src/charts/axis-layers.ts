import type { Axis } from "../model/charts/chart-parts.ts";
import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";
import type { AxisScale } from "./axis-scale.ts";
import { colour, LINE } from "./chart-style.ts";
import type { Layer } from "./layer.ts";
import { onScale } from "./on-scale.ts";
import { type PlacedText, textLayers } from "./text-layers.ts";

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
export function axisLayers(axis: Axis, place: AxisPlace, metrics: FontMetrics): Layer[] {
  const grid: Layer = {
    data: { values: axis.ticks.map(({ value }) => ({ value })) },
    mark: { type: "rule", stroke: colour("guide"), strokeWidth: LINE.guide },
    encoding: {
      x: onScale("value", place.scale),
      y: { value: place.top },
      y2: { value: place.bottom },
    },
  };
  return [grid, ...textLayers(tickTexts(axis, place, metrics))];
}

/** Labels of every tick, or of every second, third … where they would run together. */
function tickTexts(axis: Axis, place: AxisPlace, metrics: FontMetrics): PlacedText[] {
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
