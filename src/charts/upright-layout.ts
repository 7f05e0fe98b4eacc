import type { ChartSize } from "../model/chart.ts";
import type { Axis } from "../model/charts/chart-parts.ts";
import type { ColourRole } from "../model/palette.ts";
import { type FontMetrics, textWidth, type Weight } from "../typeset/font-metrics.ts";
import { shortenText } from "../typeset/shorten-text.ts";
import { type AxisScale, linearScale, type Span } from "./axis-scale.ts";
import { EDGE, SIDE_TYPE } from "./chart-style.ts";
import { POINTS_PER_INCH } from "./picture-spec.ts";
import { spreadApart } from "./spread-apart.ts";

/** The name of a line, set at the line's right end. */
export interface EndLabel {
  readonly text: string;
  /** Where the line ends, on the value axis. */
  readonly value: number;
  readonly weight: Weight;
  readonly colour: ColourRole;
}

interface PlacedEndLabel extends EndLabel {
  /** Where the line ends and where its name stands, in points; they differ where names would meet. */
  readonly lineY: number;
  readonly y: number;
}

/** Where things stand in a chart whose values rise upwards. */
export interface UprightLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Span;
  readonly top: number;
  readonly bottom: number;
  readonly scale: AxisScale;
  readonly tickRight: number;
  readonly endLabels: readonly PlacedEndLabel[];
  readonly endLabelLeft: number;
}

export interface UprightRequest {
  readonly valueAxis: Axis;
  readonly endLabels: readonly EndLabel[];
  readonly hasDirection: boolean;
  /** Lines of type below the plot. */
  readonly linesBelow: number;
}

const LINE_HEIGHT = 18;
const DIRECTION_HEIGHT = 22;
const ABOVE_PLOT = 8;
const TO_TICKS = 8;
const TO_END_LABEL = 16;
const LABEL_LINE = 15;
const LARGEST_LABEL_SHARE = 0.3;

/** Lays out a chart with an upright value axis: tick labels left of the plot, names of lines right of it. */
export function uprightLayout(
  { valueAxis, endLabels, hasDirection, linesBelow }: UprightRequest,
  size: ChartSize,
  metrics: FontMetrics,
): UprightLayout {
  const width = Math.round(size.widthInches * POINTS_PER_INCH);
  const height = Math.round(size.heightInches * POINTS_PER_INCH);
  const top = hasDirection ? DIRECTION_HEIGHT : ABOVE_PLOT;
  const bottom = height - linesBelow * LINE_HEIGHT - 2;
  const scale = linearScale(valueAxis, { left: bottom, right: top });
  const tickRight =
    EDGE + Math.max(0, ...valueAxis.ticks.map(({ label }) => textWidth(metrics, label, SIDE_TYPE)));
  const labels = endLabels.map((label) => {
    const type = { size: SIDE_TYPE, weight: label.weight };
    return { ...label, text: shortenText(metrics, label.text, width * LARGEST_LABEL_SHARE, type) };
  });
  const widest = Math.max(
    0,
    ...labels.map(({ text, weight }) => textWidth(metrics, text, SIDE_TYPE, weight)),
  );
  const endLabelLeft = width - EDGE - widest;
  return {
    width,
    height,
    plot: { left: Math.ceil(tickRight + TO_TICKS), right: Math.floor(endLabelLeft - TO_END_LABEL) },
    top,
    bottom,
    scale,
    tickRight,
    endLabels: placeEndLabels(labels, scale, { from: top, to: bottom }),
    endLabelLeft,
  };
}

function placeEndLabels(
  labels: readonly EndLabel[],
  scale: AxisScale,
  stretch: { readonly from: number; readonly to: number },
): readonly PlacedEndLabel[] {
  const placed = labels
    .map((label) => ({ ...label, lineY: scale.toPoints(scale.snap(label.value)) }))
    .sort((a, b) => a.lineY - b.lineY);
  const places = spreadApart(
    placed.map(({ lineY }) => lineY),
    LABEL_LINE,
    stretch,
  );
  return placed.map((label, index) => ({ ...label, y: places[index] ?? label.lineY }));
}
