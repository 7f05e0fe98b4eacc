import type { TopLevelSpec } from "vega-lite";
import type { ChartSize } from "../model/chart.ts";
import type { Axis } from "../model/charts/chart-parts.ts";
import type { TrendChart } from "../model/charts/course-charts.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { type AxisScale, axisLayers, linearScale, onScale } from "./axis.ts";
import { colour, LINE, lineLook, REFERENCE_STYLE, SIDE_TYPE } from "./chart-style.ts";
import { drawn, type Layer, pictureSpec } from "./layers.ts";
import { markLayers, markLook } from "./marks.ts";
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
export function trendSpec(chart: TrendChart, size: ChartSize, metrics: FontMetrics): TopLevelSpec {
  const { layout, periods, scale } = trendPlaces(chart, size, metrics);
  const { plot } = layout;
  const layer = [
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
  return pictureSpec([{ width: layout.width, height: layout.height, layer }]);
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

const BAND_LOOK = { fill: colour("band"), stroke: null, opacity: 1 };
const BAND_EDGE = { stroke: colour("interval"), strokeWidth: LINE.guide };

function levelBand({ lower, upper }: Bounds, layout: UprightLayout): readonly Layer[] {
  const { toPoints, snap } = layout.scale;
  const { left, right } = layout.plot;
  return [
    ...drawn({ type: "rect", ...BAND_LOOK }, [{ from: toPoints(snap(lower)), to: toPoints(snap(upper)) }], {
      x: left,
      x2: right,
      y: "from",
      y2: "to",
    }),
    ...[lower, upper].flatMap((value) => levelLayers(value, BAND_EDGE, layout)),
  ];
}

/** Limits of each period's own, held from half-way before it to half-way after. */
function steppedBand(periods: readonly (Bounds | undefined)[], { scale, layout }: Scales): readonly Layer[] {
  const { toPoints, snap } = layout.scale;
  const half = (scale.toPoints(1) - scale.toPoints(0)) / 2;
  const boxes = periods.flatMap((found, period) => {
    if (!found) return [];
    const x = scale.toPoints(period);
    const [left, right] = [Math.max(layout.plot.left, x - half), Math.min(layout.plot.right, x + half)];
    return [{ left, right, from: toPoints(snap(found.lower)), to: toPoints(snap(found.upper)) }];
  });
  const across = { x: "left", x2: "right" };
  return [
    ...drawn({ type: "rect", ...BAND_LOOK }, boxes, { ...across, y: "from", y2: "to" }),
    ...drawn({ type: "rule", ...BAND_EDGE }, boxes, { ...across, y: "from" }),
    ...drawn({ type: "rule", ...BAND_EDGE }, boxes, { ...across, y: "to" }),
  ];
}

/** One line for each unbroken stretch of values, so that a hidden period leaves a gap. */
function lineLayers(
  values: readonly (number | undefined)[],
  look: object,
  { scale, layout }: Scales,
): readonly Layer[] {
  let stretch = 0;
  const places = values.flatMap((value, period) => {
    if (value === undefined) {
      stretch += 1;
      return [];
    }
    return [{ period, y: layout.scale.toPoints(layout.scale.snap(value)), stretch: String(stretch) }];
  });
  return drawn({ type: "line", ...look }, places, { x: onScale("period", scale), y: "y", detail: "stretch" });
}

function intervalLayers({ points }: TrendChart, { scale, layout }: Scales): readonly Layer[] {
  const { toPoints, snap } = layout.scale;
  const values = points.flatMap((point, period) =>
    point?.lower === undefined || point.upper === undefined
      ? []
      : [{ period, from: toPoints(snap(point.lower)), to: toPoints(snap(point.upper)) }],
  );
  return drawn({ type: "rule", stroke: colour("interval"), strokeWidth: LINE.interval }, values, {
    x: onScale("period", scale),
    y: "from",
    y2: "to",
  });
}

export const DIAMETER = 8;

/** A point outside what chance gives is a diamond, half as large again. */
function pointLayers({ points }: TrendChart, { scale, layout }: Scales): readonly Layer[] {
  const { toPoints, snap } = layout.scale;
  const look = { ...markLook("plain", DIAMETER), fill: colour("cluster"), stroke: colour("cluster") };
  const marks = points.flatMap((point, value) => {
    if (point === undefined) return [];
    const signal = point.isSignal ? { shape: "diamond", area: Math.round((DIAMETER * 1.9) ** 2) } : {};
    return [{ value, y: toPoints(snap(point.value)), ...look, ...signal }];
  });
  return markLayers(marks, scale);
}
