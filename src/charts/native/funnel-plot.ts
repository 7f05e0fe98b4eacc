import type { ChartSize } from "../../model/chart.ts";
import type { FunnelChart } from "../../model/charts/measure-charts.ts";
import type { LabelLook, PlottedChart, PlottedSeries } from "../../model/plotted-chart.ts";
import type { FontMetrics } from "../../typeset/font-metrics.ts";
import { LINE, SIDE_TYPE } from "../chart-style.ts";
import { byStrength, DIAMETER, funnelPlaces, funnelPoints, titleText } from "../funnel-spec.ts";
import {
  asDrawn,
  asWritten,
  column,
  LINE_NAMES,
  overGrid,
  plotAxis,
  plotLine,
  plotMarker,
  withHollows,
} from "./data.ts";
import { labelStep, textNote, tickSeries } from "./grid-series.ts";
import { endSeries, leaderNotes, levelSeries, uprightNotes } from "./upright-plots.ts";

type Places = ReturnType<typeof funnelPlaces>;

/** Practices by size as Office draws them, with the limits of chance as curves. */
export function funnelPlot(chart: FunnelChart, size: ChartSize, metrics: FontMetrics): PlottedChart {
  const places = funnelPlaces(chart, size, metrics);
  const { layout, sizes } = places;
  const { width, height, plot, top, bottom } = layout;
  const { from, to } = chart.valueAxis;
  const tickPlace = { scale: sizes, bottom, width, size: SIDE_TYPE };
  const grid = [
    levelSeries(chart.valueAxis, chart.sizeAxis),
    tickSeries(chart.sizeAxis, tickPlace, { foot: from, length: to - from }, metrics),
  ];
  const drawn = [
    ...chart.limits.flatMap((_, index) => limitSeries(chart, index)),
    ...byStrength(chart.references).map((reference) => levelLine(chart, reference)),
    ...pointSeries(chart, places, metrics),
  ];
  return {
    width,
    height,
    plot: { ...plot, top, bottom },
    across: plotAxis(chart.sizeAxis, labelStep(chart.sizeAxis, tickPlace, metrics)),
    upright: plotAxis(chart.valueAxis),
    series: [...overGrid(grid, drawn), endSeries(layout, chart.sizeAxis)],
    notes: [
      textNote(titleText(chart, layout), metrics),
      ...leaderNotes(layout),
      ...uprightNotes(chart.direction, layout, metrics),
    ],
  };
}

function levelLine(
  { sizeAxis }: FunnelChart,
  { role, value, label }: FunnelChart["references"][number],
): PlottedSeries {
  const level = asWritten(value, label);
  const name = LINE_NAMES[role];
  return {
    name,
    x: column(`${name}, ender`, [sizeAxis.from, sizeAxis.to]),
    y: column(name, [level, level]),
    line: plotLine(role),
  };
}

/** Curves are of chance and of no practice: they are told as smooth as they are. */
const fine = (value: number): number => Number(value.toFixed(2));

/** Inner limits are dashed, the outermost solid. Where a limit lies beyond the axis it is left out. */
function limitSeries({ limits, valueAxis }: FunnelChart, index: number): readonly PlottedSeries[] {
  const isOuter = index === limits.length - 1;
  const which = isOuter ? "Ydre" : "Indre";
  return (
    [
      ["lower", "nedre"],
      ["upper", "øvre"],
    ] as const
  ).flatMap(([bound, side]) => {
    const curve = (limits[index]?.curve ?? []).filter(
      (point) => point[bound] >= valueAxis.from && point[bound] <= valueAxis.to,
    );
    if (curve.length === 0) return [];
    const name = `${which} ${side} grænse`;
    return {
      name,
      x: column(
        `${name}, størrelse`,
        curve.map((point) => fine(point.size)),
      ),
      y: column(
        name,
        curve.map((point) => fine(point[bound])),
      ),
      line: { colour: "uncertain", points: 1.25, ...(isOuter ? {} : { dash: "dash" }) },
    };
  });
}

function pointSeries(chart: FunnelChart, places: Places, metrics: FontMetrics): readonly PlottedSeries[] {
  const { sizes, layout } = places;
  const { ordered, names } = funnelPoints(chart, places, metrics);
  const drawn = ordered.map(({ size, value, label = "", mark }) => ({
    size: asDrawn(size, sizes),
    value: asDrawn(value, layout.scale),
    mark,
    name: names.find(({ text }) => label !== "" && text === label),
  }));
  const looks = drawn.map(({ size, value, name }): LabelLook => {
    const at = { x: sizes.toPoints(size), y: layout.scale.toPoints(value) };
    const away = name ? { dx: name.x - at.x, dy: name.y - at.y } : {};
    return { side: "middle", ...away, size: SIDE_TYPE, weight: "regular", colour: "ink" };
  });
  const dots: PlottedSeries = {
    name: "Praksis",
    x: column(
      "Størrelse",
      drawn.map(({ size }) => size),
    ),
    y: column(
      "Værdi",
      drawn.map(({ value }) => value),
    ),
    markers: drawn.map(({ mark }) => {
      const marker = plotMarker(mark, DIAMETER);
      return mark === "uncertain" ? marker : { ...marker, rim: { colour: "paper", points: LINE.guide } };
    }),
    labels: {
      texts: column(
        "Navn på praksis",
        drawn.map(({ name }) => name?.text ?? ""),
      ),
      looks,
    },
  };
  return withHollows(
    dots,
    drawn.map(({ mark }) => mark === "uncertain"),
  );
}
