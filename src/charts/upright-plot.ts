import type { ChartSize } from "../model/chart.ts";
import type { Axis, Direction } from "../model/charts/chart-parts.ts";
import type { ColourRole } from "../model/palette.ts";
import { type FontMetrics, textWidth, type Weight } from "../typeset/font-metrics.ts";
import { shortenText } from "../typeset/shorten-text.ts";
import { type AxisScale, linearScale, type Span } from "./axis.ts";
import { colour, EDGE, LINE, SIDE_TYPE } from "./chart-style.ts";
import { spreadApart } from "./keep-apart.ts";
import {
  type Layer,
  type PlacedText,
  pictureSize,
  ruleLayer,
  type Stroke,
  signLayer,
  textLayer,
} from "./layers.ts";

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
  const { width, height } = pictureSize(size);
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
    .map((label) => ({ ...label, lineY: scale.place(label.value) }))
    .sort((a, b) => a.lineY - b.lineY);
  const places = spreadApart(
    placed.map(({ lineY }) => lineY),
    LABEL_LINE,
    stretch,
  );
  return placed.map((label, index) => ({ ...label, y: places[index] ?? label.lineY }));
}

/** Lines across the plot at the ticks of the value axis, their labels left of it. */
export function valueAxisLayers(axis: Axis, layout: UprightLayout): readonly Layer[] {
  const { plot, scale, tickRight } = layout;
  const ticks = axis.ticks.map(({ value, label }) => ({ y: scale.toPoints(value), label }));
  const look = { align: "right", size: SIDE_TYPE, weight: "regular", colour: "quiet" } as const;
  const line = { x: plot.left, x2: plot.right, stroke: colour("guide"), strokeWidth: LINE.guide };
  const grid = ruleLayer(ticks.map(({ y }) => ({ ...line, y })));
  return [...grid, ...textLayer(ticks.map(({ y, label }) => ({ ...look, x: tickRight, y, text: label })))];
}

export const LEADER_FROM = 3;
export const LEADER_TO = 4;
export const LEVEL = 3;

/** Names at the right ends of the lines, with a thin leader where a name had to move. */
export function endLabelLayers({ endLabels, endLabelLeft, plot }: UprightLayout): readonly Layer[] {
  const texts = endLabels.map(({ text, y, weight, colour: role }): PlacedText => {
    return { x: endLabelLeft, y, text, align: "left", size: SIDE_TYPE, weight, colour: role };
  });
  const leaders = endLabels
    .filter(({ y, lineY }) => Math.abs(y - lineY) > LEVEL)
    .map(({ y, lineY, colour: role }) => ({
      x: plot.right + LEADER_FROM,
      x2: endLabelLeft - LEADER_TO,
      y: lineY,
      y2: y,
      stroke: colour(role),
      strokeWidth: LINE.guide,
    }));
  return [...ruleLayer(leaders), ...textLayer(texts)];
}

const ARROW = 16;
const HEAD = 9;
const TO_WORDS = 8;

/** Where the arrow for the better direction stands, and its words. */
export function directionPlace(direction: Direction, { plot }: UprightLayout) {
  const [top, bottom] = [1, 1 + ARROW];
  const x = plot.left + HEAD / 2;
  const words: PlacedText = {
    x: x + HEAD / 2 + TO_WORDS,
    y: (top + bottom) / 2,
    text: direction.label,
    align: "left",
    size: SIDE_TYPE,
    weight: "bold",
    colour: "cluster",
  };
  return { x, top, bottom, head: HEAD, words };
}

/** The arrow along the value axis and the words for the better direction, above the plot. */
export function uprightDirectionLayers(direction: Direction, layout: UprightLayout): readonly Layer[] {
  const isDown = direction.towards === "left";
  const { x, top, bottom, words } = directionPlace(direction, layout);
  const ink = colour("cluster");
  const shaft = { y: isDown ? top : top + HEAD / 2, y2: isDown ? bottom - HEAD / 2 : bottom };
  const head = {
    y: isDown ? bottom - HEAD / 2 : top + HEAD / 2,
    shape: isDown ? "triangle-down" : "triangle-up",
  } as const;
  return [
    ...ruleLayer([{ x, ...shaft, stroke: ink, strokeWidth: 2 }]),
    ...signLayer([{ x, ...head, fill: ink, diameter: HEAD }]),
    ...textLayer([words]),
  ];
}

/** A line across the plot at one value. */
export function levelLayers(value: number, look: Stroke, { plot, scale }: UprightLayout): readonly Layer[] {
  return ruleLayer([{ x: plot.left, x2: plot.right, y: scale.place(value), ...look }]);
}
