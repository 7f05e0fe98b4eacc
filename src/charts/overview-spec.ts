import type { ChartSize } from "../model/chart.ts";
import type { Mark } from "../model/charts/chart-parts.ts";
import type { OverviewChart, OverviewRow } from "../model/charts/relative-charts.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { swarmOffsets } from "./keep-apart.ts";
import { type Layer, type PictureSpec, signLayer } from "./layers.ts";
import { type Beyond, beyondLayers, crowdedMarkLook } from "./marks.ts";
import { type MeasuresStyle, measureRowsSpec, ON_NARROW_SLIDE, ON_SLIDE } from "./measure-rows.ts";
import type { Column, GridRow, RowGrid } from "./row-grid.ts";

const LARGEST_REMARK_SHARE = 0.24;

/**
 * All measures on one page: one row a measure, the cluster's practices as a swarm of dots around the cluster's own
 * level, with short lines where region and nation stand.
 */
export function overviewSpec(chart: OverviewChart, size: ChartSize, metrics: FontMetrics): PictureSpec {
  return measureRowsSpec(chart, { ...overviewContent(chart, size), marks: dotLayers }, size, metrics);
}

/** Narrower than this, headings would run into one another in one line. */
const ROOMY_INCHES = 10.9;

/** What the overview puts beside its rows. */
export function overviewContent(chart: OverviewChart, { widthInches }: ChartSize) {
  const style = widthInches < ROOMY_INCHES ? ON_NARROW_SLIDE : ON_SLIDE;
  return { style, right: (width: number) => valueColumns(chart, style, width) };
}

function valueColumns(
  { headings }: OverviewChart,
  { headingY, keyY, betweenColumns }: MeasuresStyle,
  width: number,
): readonly Column<OverviewRow>[] {
  return [
    {
      text: (row) => row.clusterText,
      align: "right",
      weight: "bold",
      look: () => ({ colour: "cluster" }),
      heading: keyY < headingY ? headings.cluster.replace(" ", "\n") : headings.cluster,
      gap: betweenColumns,
    },
    {
      text: (row) => row.remark,
      align: "left",
      weight: "regular",
      look: () => ({ colour: "quiet" }),
      heading: headings.remark,
      gap: 0,
      atMost: width * LARGEST_REMARK_SHARE,
    },
  ];
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
  { row, y }: GridRow<OverviewRow>,
  { scale, pitch, axis: { from, to } }: RowGrid<OverviewRow>,
  diameter: number,
): RowSwarm {
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
const DIAMETERS = [9, 8, 7, 6.5, 6, 5.5, 5];
const SMALLEST_DIAMETER = 5;
const SMALLEST_MARKED = 8;

/** As large as lets every dot of every row stand clear of the others. */
function swarmDiameter(grid: RowGrid<OverviewRow>): number {
  const isRoomy = (diameter: number) => grid.rows.every((row) => rowSwarm(row, grid, diameter).isClear);
  return DIAMETERS.find(isRoomy) ?? SMALLEST_DIAMETER;
}

/** Every dot with its place, and their size; marked practices last, so that no other dot covers them. */
export function swarmOf(grid: RowGrid<OverviewRow>) {
  const diameter = swarmDiameter(grid);
  const marks = grid.rows.flatMap((row) => rowSwarm(row, grid, diameter).marks);
  return { diameter, marks: [...marks].sort((a, b) => Number(isMarked(a)) - Number(isMarked(b))) };
}

function dotLayers(grid: RowGrid<OverviewRow>): readonly Layer[] {
  const { scale, plot } = grid;
  const { diameter, marks } = swarmOf(grid);
  const beyond = marks.flatMap(({ beyond, y }): Beyond[] => {
    if (beyond === undefined) return [];
    return [{ x: beyond === "left" ? plot.left - diameter : plot.right + diameter, y, beyond }];
  });
  const dots = marks.map(({ position, y, mark }) => ({
    x: scale.place(position),
    y,
    ...dotLook(mark, diameter),
  }));
  return [...signLayer(dots), ...beyondLayers(beyond)];
}

const isMarked = ({ mark }: { readonly mark: Mark }): boolean => mark === "above" || mark === "below";

export function dotDiameter(mark: Mark, diameter: number): number {
  return isMarked({ mark }) ? Math.max(SMALLEST_MARKED, diameter * 1.15) : diameter;
}

/** Marked practices are a little larger, so that they are found in the swarm. */
function dotLook(mark: Mark, diameter: number) {
  return crowdedMarkLook(mark, dotDiameter(mark, diameter));
}
