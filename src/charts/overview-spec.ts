import type { TopLevelSpec } from "vega-lite";
import type { ChartSize } from "../model/chart.ts";
import type { Mark, ReferenceRole } from "../model/charts/chart-parts.ts";
import type { OverviewChart } from "../model/charts/relative-charts.ts";
import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";
import { axisLayers } from "./axis-layers.ts";
import { beyondLayers } from "./beyond-layer.ts";
import { colour, LINE, lineLook, SIDE_TYPE } from "./chart-style.ts";
import { arrowLayers } from "./direction-layers.ts";
import { inPoints } from "./in-points.ts";
import type { Layer } from "./layer.ts";
import { crowdedMarkLook, markLayer } from "./mark-layer.ts";
import { onScale } from "./on-scale.ts";
import { type OverviewLayout, overviewLayout } from "./overview-layout.ts";
import { pictureSpec } from "./picture-spec.ts";
import { swarmOffsets } from "./swarm-offsets.ts";
import { type PlacedText, textLayers } from "./text-layers.ts";

/**
 * All measures on one page: one row a measure, the cluster's practices as a swarm of dots around the cluster's own
 * level, with short lines where region and nation stand.
 */
export function overviewSpec(chart: OverviewChart, size: ChartSize, metrics: FontMetrics): TopLevelSpec {
  const layout = overviewLayout(chart, size, metrics);
  const { width, height } = layout;
  const layer = [
    guideLayer(layout),
    ...axisLayers(chart.axis, { ...layout, size: SIDE_TYPE }, metrics),
    clusterLayer(layout),
    ...referenceLayers(layout),
    ...dotLayers(layout),
    ...arrowLayers(arrowsOf(chart, layout)),
    ...keyLayers(chart, layout, metrics),
    ...textLayers([...headingTexts(chart, layout), ...rowTexts(layout)]),
  ];
  return pictureSpec([{ width, height, layer }]);
}

function guideLayer({ rows, plot }: OverviewLayout): Layer {
  return {
    data: { values: rows.map(({ y }) => ({ y })) },
    mark: { type: "rule", stroke: colour("guide"), strokeWidth: LINE.hairline },
    encoding: { x: { value: plot.left }, x2: { value: plot.right }, y: inPoints("y") },
  };
}

/** The cluster is 1 in every row, so its line runs through all of them. */
function clusterLayer({ scale, top, bottom }: OverviewLayout): Layer {
  return {
    data: { values: [{ position: 1 }] },
    mark: { type: "rule", ...lineLook("cluster") },
    encoding: {
      x: onScale("position", scale),
      y: { value: top },
      y2: { value: bottom },
    },
  };
}

function referenceLayers({ rows, scale, pitch }: OverviewLayout): Layer[] {
  const roles: readonly ReferenceRole[] = ["region", "nation", "goal"];
  return roles.flatMap((role): Layer[] => {
    const values = rows.flatMap(({ row, y }) =>
      row.references
        .filter((reference) => reference.role === role)
        .map(({ position }) => ({
          position: scale.snap(position),
          from: y - pitch * LINE_SHARE,
          to: y + pitch * LINE_SHARE,
        })),
    );
    if (values.length === 0) return [];
    return [
      {
        data: { values },
        mark: { type: "rule", ...lineLook(role) },
        encoding: {
          x: onScale("position", scale),
          y: inPoints("from"),
          y2: { field: "to" },
        },
      },
    ];
  });
}

interface SwarmMark {
  readonly position: number;
  readonly y: number;
  readonly mark: Mark;
  /** Lies beyond the axis and is drawn at its end. */
  readonly beyond?: "left" | "right";
}

interface RowSwarm {
  readonly marks: readonly SwarmMark[];
  readonly isClear: boolean;
}

function rowSwarm(
  { row, y }: OverviewLayout["rows"][number],
  layout: OverviewLayout,
  diameter: number,
): RowSwarm {
  const { scale, pitch } = layout;
  const [from, to] = scale.vegaLite.domain;
  const dots = row.dots.map(({ position, mark }) => ({
    exact: position,
    position: scale.snap(position),
    mark,
  }));
  const places = dots.map((dot) => ({ x: scale.toPoints(dot.position), isMarked: isMarked(dot) }));
  const reach = pitch * SWARM_SHARE - diameter / 2;
  const { offsets, isClear } = swarmOffsets(places, { diameter, reach });
  const marks = dots.map(({ position, mark, exact }, index): SwarmMark => {
    const at = { position, mark, y: y + (offsets[index] ?? 0) };
    if (exact <= from && from > 0) return { ...at, beyond: "left" };
    return exact >= to ? { ...at, beyond: "right" } : at;
  });
  return { marks, isClear };
}

/** Half of a row's height a swarm may take; the lines of region and nation reach a little further. */
const SWARM_SHARE = 0.44;
const LINE_SHARE = 0.48;
const DIAMETERS = [9, 8, 7, 6.5, 6, 5.5, 5];
const SMALLEST_DIAMETER = 5;
const SMALLEST_MARKED = 8;

/** As large as lets every dot of every row stand clear of the others. */
function swarmDiameter(layout: OverviewLayout): number {
  const isRoomy = (diameter: number) => layout.rows.every((row) => rowSwarm(row, layout, diameter).isClear);
  return DIAMETERS.find(isRoomy) ?? SMALLEST_DIAMETER;
}

function dotLayers(layout: OverviewLayout): Layer[] {
  const { scale, plot } = layout;
  const diameter = swarmDiameter(layout);
  const marks = layout.rows.flatMap((row) => rowSwarm(row, layout, diameter).marks);
  // Marked practices are drawn last, so that no other dot covers them.
  const ordered = [...marks].sort((a, b) => Number(isMarked(a)) - Number(isMarked(b)));
  const beyond = marks.flatMap(({ beyond, y }) =>
    beyond === undefined
      ? []
      : [
          {
            x: beyond === "left" ? plot.left - diameter : plot.right + diameter,
            y,
            beyond,
          },
        ],
  );
  const dots = ordered.map(({ position, y, mark }) => ({ value: position, y, ...dotLook(mark, diameter) }));
  return [...(marks.length > 0 ? [markLayer(dots, scale)] : []), ...beyondLayers(beyond)];
}

const isMarked = ({ mark }: { readonly mark: Mark }): boolean => mark === "above" || mark === "below";

/** Marked practices are a little larger, so that they are found in the swarm. */
function dotLook(mark: Mark, diameter: number) {
  return crowdedMarkLook(mark, isMarked({ mark }) ? Math.max(SMALLEST_MARKED, diameter * 1.15) : diameter);
}

const ARROW = 24;

function arrowsOf({ headings }: OverviewChart, { rows, directionMiddle }: OverviewLayout) {
  if (headings.direction === undefined) return [];
  return rows.flatMap(({ row, y }) => {
    if (row.direction === undefined) return [];
    const { towards } = row.direction;
    const tip = directionMiddle + (towards === "left" ? -ARROW / 2 : ARROW / 2);
    return [{ tip, y, towards, length: ARROW }];
  });
}

/** Samples of the lines with their names, at the right end of the heading over the plot. */
function keyLayers({ lineNames = [] }: OverviewChart, layout: OverviewLayout, metrics: FontMetrics): Layer[] {
  const { plot, headingY } = layout;
  let right = plot.right;
  return [...lineNames].reverse().flatMap(({ role, label }) => {
    const left = right - textWidth(metrics, label, SIDE_TYPE);
    const x = left - 7;
    right = x - 16;
    const sample: Layer = {
      data: { values: [{ x, from: headingY - 8, to: headingY + 8 }] },
      mark: { type: "rule", ...lineLook(role) },
      encoding: { x: inPoints("x"), y: inPoints("from"), y2: { field: "to" } },
    };
    const name = { ...HEADING, x: left, y: headingY, text: label, align: "left" } as const;
    return [sample, ...textLayers([name])];
  });
}

const HEADING = { size: SIDE_TYPE, weight: "regular", colour: "quiet" } as const;

function headingTexts({ headings }: OverviewChart, layout: OverviewLayout): PlacedText[] {
  const heading = { ...HEADING, y: layout.headingY };
  return [
    { ...heading, x: layout.titleLeft, text: headings.measure, align: "left" },
    { ...heading, x: layout.directionMiddle, text: headings.direction ?? "", align: "center" },
    { ...heading, x: layout.plot.left, text: headings.axis, align: "left" },
    { ...heading, x: layout.clusterRight, text: headings.cluster, align: "right" },
    { ...heading, x: layout.remarkLeft, text: headings.remark, align: "left" },
  ];
}

function rowTexts(layout: OverviewLayout): PlacedText[] {
  const { size } = layout;
  return layout.rows.flatMap(({ row, title, remark, y }): PlacedText[] => [
    { x: layout.numberRight, y, text: row.number, align: "right", size, weight: "bold", colour: "cluster" },
    { x: layout.titleLeft, y, text: title, align: "left", size, weight: "regular", colour: "ink" },
    {
      x: layout.clusterRight,
      y,
      text: row.clusterText,
      align: "right",
      size,
      weight: "bold",
      colour: "cluster",
    },
    { x: layout.remarkLeft, y, text: remark, align: "left", size, weight: "regular", colour: "quiet" },
  ]);
}
