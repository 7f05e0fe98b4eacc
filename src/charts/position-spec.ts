import type { TopLevelSpec } from "vega-lite";
import type { ChartSize } from "../model/chart.ts";
import type { ReferenceRole } from "../model/charts/chart-parts.ts";
import type { PositionChart } from "../model/charts/relative-charts.ts";
import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";
import { axisLayers } from "./axis-layers.ts";
import { colour, LINE, lineLook, MARK_STYLE } from "./chart-style.ts";
import { arrowLayers } from "./direction-layers.ts";
import { inPoints } from "./in-points.ts";
import type { Layer } from "./layer.ts";
import { markLayer, markLook } from "./mark-layer.ts";
import { onScale } from "./on-scale.ts";
import { pictureSpec } from "./picture-spec.ts";
import { PAPER_TYPE, type PositionLayout, positionLayout } from "./position-layout.ts";
import { swarmOffsets } from "./swarm-offsets.ts";
import { type PlacedText, textLayers } from "./text-layers.ts";

/** Diameters in points: the practice's own mark has room for its code, the others are there for comparison. */
const OWN = 16;
const OTHER = 4.5;
const ARROW = 22;

/**
 * One practice on all measures: its own marks large and named by its code, the others small, grey and nameless, around
 * the cluster's level in each row.
 */
export function positionSpec(chart: PositionChart, size: ChartSize, metrics: FontMetrics): TopLevelSpec {
  const layout = positionLayout(chart, size, metrics);
  const { width, height } = layout;
  const layer = [
    guideLayer(layout),
    ...axisLayers(chart.axis, { ...layout, size: PAPER_TYPE.side }, metrics),
    clusterLayer(layout),
    ...referenceLayers(layout),
    ...otherLayers(layout),
    ...beforeLayers(layout),
    ...ownLayers(layout),
    ...arrowLayers(arrowsOf(chart, layout)),
    ...keyLayers(chart, layout, metrics),
    ...textLayers([...headingTexts(chart, layout), ...rowTexts(layout), ...codeTexts(chart, layout)]),
  ];
  return pictureSpec([{ width, height, layer }]);
}

function guideLayer({ rows, plot }: PositionLayout): Layer {
  return {
    data: { values: rows.map(({ y }) => ({ y })) },
    mark: { type: "rule", stroke: colour("guide"), strokeWidth: LINE.hairline },
    encoding: { x: { value: plot.left }, x2: { value: plot.right }, y: inPoints("y") },
  };
}

function clusterLayer({ scale, top, bottom }: PositionLayout): Layer {
  return {
    data: { values: [{ position: 1 }] },
    mark: { type: "rule", ...lineLook("cluster") },
    encoding: { x: onScale("position", scale), y: { value: top }, y2: { value: bottom } },
  };
}

function referenceLayers({ rows, scale, pitch }: PositionLayout): Layer[] {
  const roles: readonly ReferenceRole[] = ["region", "nation", "goal"];
  return roles.flatMap((role): Layer[] => {
    const values = rows.flatMap(({ row, y }) =>
      row.references
        .filter((reference) => reference.role === role)
        .map(({ position }) => ({
          position: scale.snap(position),
          from: y - pitch * 0.4,
          to: y + pitch * 0.4,
        })),
    );
    if (values.length === 0) return [];
    return [
      {
        data: { values },
        mark: { type: "rule", ...lineLook(role) },
        encoding: { x: onScale("position", scale), y: inPoints("from"), y2: { field: "to" } },
      },
    ];
  });
}

function otherLayers({ rows, scale, pitch }: PositionLayout): Layer[] {
  const look = { ...markLook("plain", OTHER), fill: colour("uncertain"), stroke: colour("paper") };
  const marks = rows.flatMap(({ row, y }) => {
    const values = row.others.map((position) => scale.snap(position));
    const { offsets } = swarmOffsets(
      values.map((value) => ({ x: scale.toPoints(value), isMarked: false })),
      { diameter: OTHER, reach: pitch / 2 - OTHER },
    );
    return values.map((value, index) => ({ value, y: y + (offsets[index] ?? 0), ...look, strokeWidth: 0.5 }));
  });
  return marks.length > 0 ? [markLayer(marks, scale)] : [];
}

const TICK_WIDTH = 2.5;
const MOVEMENT_WIDTH = 1.5;

/** A tick where the practice stood, and a line from it to its mark, as on the slides of change. */
function beforeLayers({ rows, scale }: PositionLayout): Layer[] {
  const places = rows.flatMap(({ row, y }) =>
    row.before === undefined ? [] : [{ before: scale.snap(row.before), own: row.own?.position, y }],
  );
  if (places.length === 0) return [];
  const moved = places.flatMap(({ before, own, y }) =>
    own === undefined ? [] : [{ before, now: scale.snap(own), y }],
  );
  const ticks = places.map(({ before, y }) => ({ before, from: y - OWN / 2, to: y + OWN / 2 }));
  const stroke = colour("practice");
  const line: Layer = {
    data: { values: moved },
    mark: { type: "rule", stroke, strokeWidth: MOVEMENT_WIDTH },
    encoding: { x: onScale("before", scale), x2: { field: "now" }, y: inPoints("y") },
  };
  const tick: Layer = {
    data: { values: ticks },
    mark: { type: "rule", stroke, strokeWidth: TICK_WIDTH },
    encoding: { x: onScale("before", scale), y: inPoints("from"), y2: { field: "to" } },
  };
  return [...(moved.length > 0 ? [line] : []), tick];
}

/** The own mark with a rim of paper, so that it stands clear of those behind it. */
function ownLayers({ rows, scale, plot }: PositionLayout): Layer[] {
  const own = rows.flatMap(({ row, y }) => (row.own ? [{ ...row.own, y }] : []));
  if (own.length === 0) return [];
  const [from, to] = scale.vegaLite.domain;
  const marks = own.map(({ position, mark, y }) => {
    const look = markLook(mark, OWN);
    const rim = MARK_STYLE[mark].isHollow
      ? { strokeWidth: 2 }
      : { stroke: colour("paper"), strokeWidth: 1.5 };
    return { value: scale.snap(position), y, ...look, ...rim };
  });
  const beyond = own.flatMap(({ position, y }) => {
    if (position < from) return [{ x: plot.left - OWN * 0.75, y, shape: "triangle-left" }];
    return position > to ? [{ x: plot.right + OWN * 0.75, y, shape: "triangle-right" }] : [];
  });
  const signs: Layer = {
    data: { values: beyond },
    mark: { type: "point", filled: true, opacity: 1, fill: colour("quiet"), stroke: null, size: 20 },
    encoding: {
      x: inPoints("x"),
      y: inPoints("y"),
      shape: { field: "shape", type: "nominal", scale: null },
    },
  };
  return [markLayer(marks, scale), ...(beyond.length > 0 ? [signs] : [])];
}

function codeTexts({ code = "" }: PositionChart, { rows, scale }: PositionLayout): PlacedText[] {
  return rows.flatMap(({ row, y }): PlacedText[] => {
    if (!row.own) return [];
    const { isHollow } = MARK_STYLE[row.own.mark];
    return [
      {
        x: scale.toPoints(scale.snap(row.own.position)),
        y,
        text: code,
        align: "center",
        size: PAPER_TYPE.side,
        weight: "bold",
        colour: isHollow ? "ink" : "paper",
      },
    ];
  });
}

function arrowsOf({ headings }: PositionChart, { rows, directionMiddle }: PositionLayout) {
  if (headings.direction === undefined) return [];
  return rows.flatMap(({ row, y }) => {
    if (!row.direction) return [];
    const { towards } = row.direction;
    return [
      { tip: directionMiddle + (towards === "left" ? -ARROW / 2 : ARROW / 2), y, towards, length: ARROW },
    ];
  });
}

/** Samples of the lines with their names, at the right end of the heading over the marks. */
function keyLayers({ lineNames }: PositionChart, layout: PositionLayout, metrics: FontMetrics): Layer[] {
  const { plot, headingY } = layout;
  let right = plot.right;
  return [...lineNames].reverse().flatMap(({ role, label }) => {
    const left = right - textWidth(metrics, label, PAPER_TYPE.side);
    const x = left - 5;
    right = x - 10;
    const sample: Layer = {
      data: { values: [{ x, from: headingY - 6, to: headingY + 6 }] },
      mark: { type: "rule", ...lineLook(role) },
      encoding: { x: inPoints("x"), y: inPoints("from"), y2: { field: "to" } },
    };
    return [sample, ...textLayers([{ ...HEADING, x: left, y: headingY, text: label, align: "left" }])];
  });
}

const HEADING = { size: PAPER_TYPE.side, weight: "regular", colour: "quiet" } as const;

function headingTexts({ headings }: PositionChart, layout: PositionLayout): PlacedText[] {
  const heading = { ...HEADING, y: layout.headingY };
  return [
    { ...heading, x: layout.titleLeft, text: headings.measure, align: "left" },
    { ...heading, x: layout.directionMiddle, text: headings.direction ?? "", align: "center" },
    { ...heading, x: layout.plot.left, text: headings.axis, align: "left" },
    { ...heading, x: layout.ownRight, text: headings.own, align: "right" },
    { ...heading, x: layout.clusterRight, text: headings.cluster, align: "right" },
  ];
}

function rowTexts(layout: PositionLayout): PlacedText[] {
  const type = { size: PAPER_TYPE.row, weight: "regular", colour: "ink" } as const;
  return layout.rows.flatMap(({ row, title, y }): PlacedText[] => [
    {
      ...type,
      x: layout.numberRight,
      y,
      text: row.number,
      align: "right",
      weight: "bold",
      colour: "cluster",
    },
    { ...type, x: layout.titleLeft, y, text: title, align: "left" },
    { ...type, x: layout.ownRight, y, text: row.ownText, align: "right", weight: "bold" },
    { ...type, x: layout.clusterRight, y, text: row.clusterText, align: "right", colour: "cluster" },
  ]);
}
