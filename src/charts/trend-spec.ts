import type { ChartSize } from "../model/chart.ts";
import type { Axis } from "../model/charts/chart-parts.ts";
import type { TrendChart } from "../model/charts/course-charts.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { type AxisScale, axisLayers, linearScale } from "./axis.ts";
import { colour, LINE, lineLook, REFERENCE_STYLE, SIDE_TYPE } from "./chart-style.ts";
import {
  boxLayer,
  type Layer,
  lineLayer,
  type PictureSpec,
  ruleLayer,
  type Stroke,
  signLayer,
} from "./layers.ts";
import { markLook } from "./marks.ts";
import {
  type EndLabel,
  endLabelLayers,
  levelLayers,
  type UprightLayout,
  uprightDirectionLayers,
  uprightLayout,
  valueAxisLayers,
} from "./upright-plot.ts";

/** Free room in the plot before the first and after the last period. */
const INSET = 14;

/**
 * One measure over periods: the own line strong with its points, others thin behind it; the centre and the limits of
 * run and control charts where the model has them.
 */
export function trendSpec(chart: TrendChart, size: ChartSize, metrics: FontMetrics): PictureSpec {
  const { layout, periods, scale } = trendPlaces(chart, size, metrics);
  const { plot, width, height } = layout;
  const layers = [
    ...limitLayers(chart, { scale, layout }),
    ...valueAxisLayers(chart.valueAxis, layout),
    ...axisLayers(periods, { ...layout, scale, size: SIDE_TYPE, labelLeft: plot.left }, metrics),
    ...centreLayers(chart, layout),
    ...chart.others.flatMap(({ role, values }) => lineLayers(values, lineLook(role), { scale, layout })),
    ...intervalLayers(chart, { scale, layout }),
    ...lineLayers(
      chart.points.map((point) => point?.value),
      { stroke: colour("cluster"), strokeWidth: 2.5 },
      { scale, layout },
    ),
    ...pointLayers(chart, { scale, layout }),
    ...endLabelLayers(layout),
    ...(chart.direction ? uprightDirectionLayers(chart.direction, layout) : []),
  ];
  return { width, height, panels: [{ left: 0, layers }] };
}

/** Where a chart over periods stands, and its axis of periods. */
export function trendPlaces(chart: TrendChart, size: ChartSize, metrics: FontMetrics) {
  const request = {
    ...chart,
    endLabels: endLabels(chart),
    hasDirection: chart.direction !== undefined,
    linesBelow: 1,
  };
  const layout = uprightLayout(request, size, metrics);
  const periods = periodAxis(chart);
  const { left, right } = layout.plot;
  return { layout, periods, scale: linearScale(periods, { left: left + INSET, right: right - INSET }) };
}

function periodAxis({ periods }: TrendChart): Axis {
  const ticks = periods.map((label, value) => ({ value, label }));
  return { from: 0, to: Math.max(1, periods.length - 1), ticks };
}

function endLabels({ points, label, others, centre, limits }: TrendChart): readonly EndLabel[] {
  const own = points.findLast((point) => point !== undefined)?.value;
  const quiet = { weight: "regular", colour: "quiet" } as const;
  const upper = limits?.periods.findLast((found) => found !== undefined)?.upper;
  return [
    ...(own === undefined ? [] : [{ text: label, value: own, weight: "bold", colour: "cluster" } as const]),
    ...others.flatMap(({ role, label: text, values }): EndLabel[] => {
      const value = values.findLast((candidate) => candidate !== undefined);
      return value === undefined
        ? []
        : [{ text, value, weight: "regular", colour: REFERENCE_STYLE[role].colour }];
    }),
    ...(centre ? [{ ...quiet, text: centre.label, value: centre.value }] : []),
    ...(upper === undefined || !limits ? [] : [{ ...quiet, text: limits.label, value: upper }]),
  ];
}

interface Scales {
  readonly scale: AxisScale;
  readonly layout: UprightLayout;
}

function centreLayers({ centre }: TrendChart, layout: UprightLayout): readonly Layer[] {
  return centre ? levelLayers(centre.value, { stroke: colour("uncertain"), strokeWidth: 1.25 }, layout) : [];
}

/** A pale band behind everything: two lines of their own would be taken for more references. */
function limitLayers({ limits }: TrendChart, { scale, layout }: Scales): readonly Layer[] {
  if (!limits) return [];
  const first = levelLimits(limits);
  return first ? levelBand(first, layout) : steppedBand(limits.periods, { scale, layout });
}

/** The limits that hold for all periods, where they are the same. */
export function levelLimits({ periods }: NonNullable<TrendChart["limits"]>): Bounds | undefined {
  const [first] = periods;
  return periods.every((found) => found?.lower === first?.lower && found?.upper === first?.upper)
    ? first
    : undefined;
}

type Bounds = { readonly lower: number; readonly upper: number };

const BAND_LOOK = { fill: colour("band") };
const BAND_EDGE = { stroke: colour("interval"), strokeWidth: LINE.guide };

function levelBand({ lower, upper }: Bounds, layout: UprightLayout): readonly Layer[] {
  const { place } = layout.scale;
  const { left, right } = layout.plot;
  return [
    ...boxLayer([{ left, right, top: place(upper), bottom: place(lower), ...BAND_LOOK }]),
    ...[lower, upper].flatMap((value) => levelLayers(value, BAND_EDGE, layout)),
  ];
}

/** Limits of each period's own, held from half-way before it to half-way after. */
function steppedBand(periods: readonly (Bounds | undefined)[], { scale, layout }: Scales): readonly Layer[] {
  const half = (scale.toPoints(1) - scale.toPoints(0)) / 2;
  const boxes = periods.flatMap((found, period) => {
    if (!found) return [];
    const x = scale.toPoints(period);
    const [left, right] = [Math.max(layout.plot.left, x - half), Math.min(layout.plot.right, x + half)];
    return [{ left, right, top: layout.scale.place(found.upper), bottom: layout.scale.place(found.lower) }];
  });
  const edges = (end: "top" | "bottom") =>
    boxes.map(({ left: x, right: x2, [end]: y }) => ({ x, x2, y, ...BAND_EDGE }));
  return [
    ...boxLayer(boxes.map((box) => ({ ...box, ...BAND_LOOK }))),
    ...ruleLayer(edges("bottom")),
    ...ruleLayer(edges("top")),
  ];
}

/** One line for each unbroken stretch of values, so that a hidden period leaves a gap. */
function lineLayers(
  values: readonly (number | undefined)[],
  look: Stroke,
  { scale, layout }: Scales,
): readonly Layer[] {
  const stretches: { x: number; y: number }[][] = [[]];
  for (const [period, value] of values.entries()) {
    if (value === undefined) stretches.push([]);
    else stretches.at(-1)?.push({ x: scale.toPoints(period), y: layout.scale.place(value) });
  }
  return stretches.flatMap((places) => lineLayer(places, look));
}

function intervalLayers({ points }: TrendChart, { scale, layout }: Scales): readonly Layer[] {
  const { place } = layout.scale;
  const look = { stroke: colour("interval"), strokeWidth: LINE.interval };
  const intervals = points.flatMap((point, period) =>
    point?.lower === undefined || point.upper === undefined
      ? []
      : [{ x: scale.toPoints(period), y: place(point.lower), y2: place(point.upper), ...look }],
  );
  return ruleLayer(intervals);
}

export const DIAMETER = 8;

/** A point outside what chance gives is a diamond, half as large again. */
function pointLayers({ points }: TrendChart, { scale, layout }: Scales): readonly Layer[] {
  const look = { ...markLook("plain", DIAMETER), fill: colour("cluster"), stroke: colour("cluster") };
  const signal = { shape: "diamond", diameter: DIAMETER * 1.9 } as const;
  const marks = points.flatMap((point, period) => {
    if (point === undefined) return [];
    const at = { x: scale.toPoints(period), y: layout.scale.place(point.value) };
    return [{ ...at, ...look, ...(point.isSignal ? signal : {}) }];
  });
  return signLayer(marks);
}
