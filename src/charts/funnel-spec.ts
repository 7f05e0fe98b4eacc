import type { ChartSize } from "../model/chart.ts";
import type { ReferenceLine } from "../model/charts/chart-parts.ts";
import type { FunnelChart } from "../model/charts/measure-charts.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { type AxisScale, axisLayers, linearScale } from "./axis.ts";
import { colour, lineLook, REFERENCE_STYLE, SIDE_TYPE } from "./chart-style.ts";
import { type Layer, lineLayer, type PictureSpec, type PlacedText, signLayer, textLayer } from "./layers.ts";
import { crowdedMarkLook } from "./marks.ts";
import { type Box, pointNames } from "./point-names.ts";
import {
  type EndLabel,
  endLabelLayers,
  levelLayers,
  type UprightLayout,
  uprightDirectionLayers,
  uprightLayout,
  valueAxisLayers,
} from "./upright-plot.ts";

export const DIAMETER = 9;
/** From the plot to the middle of the first and second line below it. */
const TO_TITLE = 28;

/**
 * Practices by size with the limits within which chance keeps them: the second view of a measure whose practices
 * differ much in size.
 */
export function funnelSpec(chart: FunnelChart, size: ChartSize, metrics: FontMetrics): PictureSpec {
  const { layout, sizes } = funnelPlaces(chart, size, metrics);
  const axisPlace = { ...layout, scale: sizes, size: SIDE_TYPE };
  const { width, height } = layout;
  const layers = [
    ...valueAxisLayers(chart.valueAxis, layout),
    ...axisLayers(chart.sizeAxis, axisPlace, metrics),
    ...chart.limits.flatMap((_, index) => limitLayers(chart, index, { sizes, layout })),
    ...byStrength(chart.references).flatMap(({ role, value }) => levelLayers(value, lineLook(role), layout)),
    ...pointLayers(chart, { sizes, layout }, metrics),
    ...endLabelLayers(layout),
    ...(chart.direction ? uprightDirectionLayers(chart.direction, layout) : []),
    ...textLayer([titleText(chart, layout)]),
  ];
  return { width, height, panels: [{ left: 0, layers }] };
}

/** Where a chart by size stands. */
export function funnelPlaces(chart: FunnelChart, size: ChartSize, metrics: FontMetrics): Scales {
  const request = {
    ...chart,
    endLabels: endLabels(chart),
    hasDirection: chart.direction !== undefined,
    linesBelow: 2,
  };
  const layout = uprightLayout(request, size, metrics);
  return { layout, sizes: linearScale(chart.sizeAxis, layout.plot) };
}

export function byStrength(references: readonly ReferenceLine[]): readonly ReferenceLine[] {
  return [...references].sort((a, b) => REFERENCE_STYLE[a.role].width - REFERENCE_STYLE[b.role].width);
}

/** References by their level; limits by where their upper curve leaves the plot. */
function endLabels({ references, limits, valueAxis }: FunnelChart): readonly EndLabel[] {
  const levels = references.map(({ role, label, value }): EndLabel => {
    const { isStrong, colour: role_ } = REFERENCE_STYLE[role];
    return { text: label, value, weight: isStrong ? "bold" : "regular", colour: role_ };
  });
  const curves = limits.flatMap(({ label, curve }): EndLabel[] => {
    const last = curve.filter(({ upper }) => upper <= valueAxis.to).at(-1);
    return last ? [{ text: label, value: last.upper, weight: "regular", colour: "quiet" }] : [];
  });
  return [...levels, ...curves];
}

interface Scales {
  readonly sizes: AxisScale;
  readonly layout: UprightLayout;
}

/** Inner limits are dashed, the outermost solid: their order tells them apart in grey print, too. */
function limitLayers(
  { limits, valueAxis }: FunnelChart,
  index: number,
  { sizes, layout }: Scales,
): readonly Layer[] {
  const dash = index < limits.length - 1 ? { strokeDash: [4, 3] } : {};
  const look = { stroke: colour("uncertain"), strokeWidth: 1.25, ...dash };
  return (["lower", "upper"] as const).flatMap((bound) => {
    const curve = limits[index]?.curve ?? [];
    // Where a limit lies beyond the axis it is left out, since a line along the edge would be a limit that is not.
    const inside = curve.filter((point) => point[bound] >= valueAxis.from && point[bound] <= valueAxis.to);
    const places = inside.map((point) => ({
      x: sizes.toPoints(point.size),
      y: layout.scale.toPoints(point[bound]),
    }));
    return lineLayer(places, look);
  });
}

/** Points in the order they are drawn in, and the names that find a place beside them. */
export function funnelPoints(chart: FunnelChart, { sizes, layout }: Scales, metrics: FontMetrics) {
  const isMarked = ({ mark }: (typeof chart.points)[number]) => mark === "above" || mark === "below";
  // Marked practices are drawn over the others and choose their names' places before them.
  const ordered = [...chart.points].sort((a, b) => Number(isMarked(a)) - Number(isMarked(b)));
  const named = ordered.toReversed().map(({ size, value, label = "" }) => ({
    x: sizes.place(size),
    y: layout.scale.place(value),
    label,
  }));
  const { plot, top, bottom } = layout;
  const room = {
    plot: { ...plot, top, bottom },
    diameter: DIAMETER,
    lines: lineBoxes(chart, { sizes, layout }),
  };
  return { ordered, names: pointNames(named, room, metrics) };
}

function pointLayers(chart: FunnelChart, scales: Scales, metrics: FontMetrics): readonly Layer[] {
  const { sizes, layout } = scales;
  const { ordered, names } = funnelPoints(chart, scales, metrics);
  const marks = ordered.map(({ size, value, mark }) => ({
    x: sizes.place(size),
    y: layout.scale.place(value),
    ...crowdedMarkLook(mark, DIAMETER),
  }));
  return [...signLayer(marks), ...textLayer(names)];
}

/** Where lines run that a name should not cross: levels, and limits piece by piece. */
function lineBoxes({ references, limits }: FunnelChart, { sizes, layout }: Scales): Box[] {
  const { toPoints, place } = layout.scale;
  const levels = references.map(({ value }) => {
    const y = place(value);
    return { ...layout.plot, top: y, bottom: y };
  });
  const pieces = limits.flatMap(({ curve }) =>
    (["lower", "upper"] as const).flatMap((bound) => {
      const places = curve.map((point) => ({ x: sizes.toPoints(point.size), y: toPoints(point[bound]) }));
      return places.slice(1).map((to, index) => {
        const from = places[index] ?? to;
        return { left: from.x, right: to.x, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) };
      });
    }),
  );
  return [...levels, ...pieces];
}

export function titleText({ sizeTitle }: FunnelChart, { plot, bottom }: UprightLayout): PlacedText {
  return {
    x: plot.right,
    y: bottom + TO_TITLE,
    text: sizeTitle,
    align: "right",
    size: SIDE_TYPE,
    weight: "regular",
    colour: "quiet",
  };
}
