import type { ChartSize } from "../../model/chart.ts";
import type { TrendChart } from "../../model/charts/course-charts.ts";
import type {
  PlotMarker,
  PlotNote,
  PlotStroke,
  PlottedChart,
  PlottedSeries,
} from "../../model/plotted-chart.ts";
import type { FontMetrics } from "../../typeset/font-metrics.ts";
import { LINE, SIDE_TYPE } from "../chart-style.ts";
import { DIAMETER, levelLimits, trendPlaces } from "../trend-spec.ts";
import { asDrawn, column, LINE_NAMES, overGrid, pieces, plotAxis, plotLine } from "./data.ts";
import { tickSeries } from "./grid-series.ts";
import { VEIL } from "./rows-plot.ts";
import { endSeries, leaderNotes, levelSeries, uprightNotes } from "./upright-plots.ts";

type Places = ReturnType<typeof trendPlaces> & { readonly from: number; readonly to: number };

/** One measure over periods as Office draws it: lines of values by period, numbered from 0. */
export function trendPlot(chart: TrendChart, size: ChartSize, metrics: FontMetrics): PlottedChart {
  const found = trendPlaces(chart, size, metrics);
  const { layout, periods, scale } = found;
  const { width, height, plot, top, bottom } = layout;
  const perPeriod = scale.toPoints(1) - scale.toPoints(0);
  const beside = (scale.toPoints(0) - plot.left) / perPeriod;
  const places = { ...found, from: rounded(-beside), to: rounded(periods.to + beside) };
  const { from, to } = chart.valueAxis;
  const tickPlace = { scale, bottom, width, size: SIDE_TYPE, labelLeft: plot.left };
  const ticks = tickSeries(periods, tickPlace, { foot: from, length: to - from }, metrics);
  const drawn = [
    ...limitSeries(chart, places),
    ...centreSeries(chart, places),
    ...chart.others.map(({ role, values }) => lineOf(LINE_NAMES[role], values, plotLine(role), places)),
    ...ownSeries(chart, places),
  ];
  return {
    width,
    height,
    plot: { ...plot, top, bottom },
    across: { from: places.from, to: places.to },
    upright: plotAxis(chart.valueAxis),
    series: [...overGrid([levelSeries(chart.valueAxis, places), ticks], drawn), endSeries(layout, places)],
    notes: [
      ...bandNotes(chart, places),
      ...leaderNotes(layout),
      ...uprightNotes(chart.direction, layout, metrics),
    ],
  };
}

const rounded = (value: number): number => Number(value.toFixed(3));

const numbered = (values: readonly unknown[]) =>
  column(
    "Periode nr.",
    values.map((_, index) => index),
  );

function lineOf(
  name: string,
  values: readonly (number | undefined)[],
  line: PlotStroke,
  { layout }: Places,
): PlottedSeries {
  const cells = values.map((value) => (value === undefined ? undefined : asDrawn(value, layout.scale)));
  return { name, x: numbered(values), y: column(name, cells), line };
}

/** The own line with its points and the intervals of its levels. */
function ownSeries({ points }: TrendChart, places: Places): readonly PlottedSeries[] {
  const { scale } = places.layout;
  const ends = points.flatMap((point, period) =>
    point?.lower === undefined || point.upper === undefined
      ? []
      : [{ period, lower: asDrawn(point.lower, scale), upper: asDrawn(point.upper, scale) }],
  );
  const intervals: PlottedSeries = {
    name: "Interval",
    x: column(
      "Interval, periode nr.",
      pieces(ends, ({ period }) => [period, period]),
    ),
    y: column(
      "Interval",
      pieces(ends, ({ lower, upper }) => [lower, upper]),
    ),
    line: { colour: "interval", points: LINE.interval },
  };
  const line = lineOf(
    "Værdi",
    points.map((point) => point?.value),
    { colour: "cluster", points: 2.5 },
    places,
  );
  return [
    ...(ends.length > 0 ? [intervals] : []),
    { ...line, markers: points.map((point) => markerOf(point?.isSignal)) },
  ];
}

/** A point outside what chance gives is a diamond, larger than the others. */
function markerOf(isSignal = false): PlotMarker {
  const rim = { colour: "cluster", points: LINE.rim } as const;
  const look = { fill: "cluster", rim } as const;
  return isSignal
    ? { shape: "diamond", points: Math.round(DIAMETER * 1.9), ...look }
    : { shape: "circle", points: DIAMETER, ...look };
}

function centreSeries({ centre }: TrendChart, places: Places): readonly PlottedSeries[] {
  return centre ? [levelLine("Midte", centre.value, { colour: "uncertain", points: 1.25 }, places)] : [];
}

function levelLine(
  name: string,
  value: number,
  line: PlotStroke,
  { layout, from, to }: Places,
): PlottedSeries {
  const level = asDrawn(value, layout.scale);
  return { name, x: column(`${name}, ender`, [from, to]), y: column(name, [level, level]), line };
}

/** Stretches within which limits hold: all periods at once, or each from half-way before it to half-way after. */
function stretches({ limits }: TrendChart, { from, to }: Places) {
  if (!limits) return [];
  const level = levelLimits(limits);
  if (level) return [{ from, to, ...level }];
  return limits.periods.flatMap((found, period) =>
    found ? [{ from: Math.max(from, period - 0.5), to: Math.min(to, period + 0.5), ...found }] : [],
  );
}

function limitSeries(chart: TrendChart, places: Places): readonly PlottedSeries[] {
  const found = stretches(chart, places);
  if (found.length === 0) return [];
  const { scale } = places.layout;
  return (
    [
      ["lower", "Nedre grænse"],
      ["upper", "Øvre grænse"],
    ] as const
  ).map(([bound, name]) => ({
    name,
    x: column(
      `${name}, ender`,
      pieces(found, ({ from, to }) => [from, to]),
    ),
    y: column(
      name,
      pieces(found, (one) => [asDrawn(one[bound], scale), asDrawn(one[bound], scale)]),
    ),
    line: { colour: "interval", points: LINE.guide },
  }));
}

function bandNotes(chart: TrendChart, places: Places): readonly PlotNote[] {
  const { scale, layout } = places;
  const { toPoints, snap } = layout.scale;
  return stretches(chart, places).map(({ from, to, lower, upper }) => ({
    kind: "surface",
    shape: "rect",
    left: scale.toPoints(from),
    right: scale.toPoints(to),
    top: toPoints(snap(upper)),
    bottom: toPoints(snap(lower)),
    ...VEIL,
  }));
}
