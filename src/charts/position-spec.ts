import type { ChartSize } from "../model/chart.ts";
import type { PositionChart, PositionRow } from "../model/charts/relative-charts.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { colour, MARK_STYLE } from "./chart-style.ts";
import { swarmOffsets } from "./keep-apart.ts";
import { type Layer, type PictureSpec, type PlacedText, ruleLayer, signLayer } from "./layers.ts";
import { type Beyond, beyondLayers, markLook } from "./marks.ts";
import { measureRowsSpec, ON_PAPER } from "./measure-rows.ts";
import type { Column, RowGrid } from "./row-grid.ts";

/** Diameters in points: the practice's own mark has room for its code, the others are there for comparison. */
const OWN = 16;
const OTHER = 4.5;
const BETWEEN_COLUMNS = 13;

/**
 * One practice on all measures: its own marks large and named by its code, the others small, grey and nameless, around
 * the cluster's level in each row.
 */
export function positionSpec(chart: PositionChart, size: ChartSize, metrics: FontMetrics): PictureSpec {
  const content = {
    style: ON_PAPER,
    right: () => valueColumns(chart),
    marks: (grid: RowGrid<PositionRow>) => [...otherLayers(grid), ...beforeLayers(grid), ...ownLayers(grid)],
    texts: (grid: RowGrid<PositionRow>) => codeTexts(chart, grid),
  };
  return measureRowsSpec(chart, content, size, metrics);
}

function valueColumns({ headings }: PositionChart): readonly Column<PositionRow>[] {
  return [
    {
      text: (row) => row.ownText,
      align: "right",
      weight: "bold",
      look: () => ({ colour: "ink" }),
      heading: headings.own,
      gap: BETWEEN_COLUMNS,
    },
    {
      text: (row) => row.clusterText,
      align: "right",
      weight: "regular",
      look: () => ({ colour: "cluster" }),
      heading: headings.cluster,
      gap: 0,
    },
  ];
}

function otherLayers({ rows, scale, pitch }: RowGrid<PositionRow>): readonly Layer[] {
  const look = { ...markLook("plain", OTHER), fill: colour("uncertain"), stroke: colour("paper") };
  const marks = rows.flatMap(({ row, y }) => {
    const places = row.others.map((position) => ({ x: scale.place(position), isMarked: false }));
    const { offsets } = swarmOffsets(places, { diameter: OTHER, reach: pitch / 2 - OTHER });
    return places.map(({ x }, index) => ({ x, y: y + (offsets[index] ?? 0), ...look, strokeWidth: 0.5 }));
  });
  return signLayer(marks);
}

const TICK_WIDTH = 2.5;
const MOVEMENT_WIDTH = 1.5;

/** A tick where the practice stood, and a line from it to its mark, as on the slides of change. */
function beforeLayers({ rows, scale }: RowGrid<PositionRow>): readonly Layer[] {
  const places = rows.flatMap(({ row, y }) =>
    row.before === undefined ? [] : [{ x: scale.place(row.before), own: row.own?.position, y }],
  );
  const stroke = colour("practice");
  const moved = places.flatMap(({ x, own, y }) =>
    own === undefined ? [] : [{ x, x2: scale.place(own), y, stroke, strokeWidth: MOVEMENT_WIDTH }],
  );
  const ticks = places.map(({ x, y }) => {
    return { x, y: y - OWN / 2, y2: y + OWN / 2, stroke, strokeWidth: TICK_WIDTH };
  });
  return [...ruleLayer(moved), ...ruleLayer(ticks)];
}

/** The own mark with a rim of paper, so that it stands clear of those behind it. */
function ownLayers({ rows, scale, plot, axis: { from, to } }: RowGrid<PositionRow>): readonly Layer[] {
  const own = rows.flatMap(({ row, y }) => (row.own ? [{ ...row.own, y }] : []));
  const marks = own.map(({ position, mark, y }) => {
    const look = markLook(mark, OWN);
    const rim = MARK_STYLE[mark].isHollow
      ? { strokeWidth: 2 }
      : { stroke: colour("paper"), strokeWidth: 1.5 };
    return { x: scale.place(position), y, ...look, ...rim };
  });
  const beyond = own.flatMap(({ position, y }): Beyond[] => {
    if (position < from) return [{ x: plot.left - OWN * 0.75, y, beyond: "left" }];
    return position > to ? [{ x: plot.right + OWN * 0.75, y, beyond: "right" }] : [];
  });
  return [...signLayer(marks), ...beyondLayers(beyond)];
}

function codeTexts(
  { code = "" }: PositionChart,
  { rows, scale, sideSize: size }: RowGrid<PositionRow>,
): readonly PlacedText[] {
  return rows.flatMap(({ row, y }): PlacedText[] => {
    if (!row.own) return [];
    const x = scale.place(row.own.position);
    const ink = MARK_STYLE[row.own.mark].isHollow ? "ink" : "paper";
    return [{ x, y, text: code, align: "center", size, weight: "bold", colour: ink }];
  });
}
