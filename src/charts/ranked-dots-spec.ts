import type { ChartSize } from "../model/chart.ts";
import type { DotRow, RankedDotsChart } from "../model/charts/measure-charts.ts";
import type { ColourRole } from "../model/palette.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { colour, LINE, MARK_STYLE, REFERENCE_STYLE } from "./chart-style.ts";
import { boxLayer, type Layer, type PictureSpec, ruleLayer, signLayer } from "./layers.ts";
import { beyondLayers, markLook } from "./marks.ts";
import type { RowLook } from "./practice-columns.ts";
import { type PracticeGrid, practiceRowsSpec, shownRows } from "./practice-rows.ts";
import type { GridRow } from "./row-grid.ts";

export type ShownDot = Extract<DotRow, { kind: "value" }>;

/**
 * The chart of a measure: practices as ranked dots with 95 % intervals, read against lines for cluster, region and
 * nation that carry their names, before the pale band of the region's practices.
 */
export function rankedDotsSpec(chart: RankedDotsChart, size: ChartSize, metrics: FontMetrics): PictureSpec {
  const content = {
    look: rowLook,
    background: (grid: PracticeGrid<ShownDot>) => bandLayers(chart, grid),
    marks: dotLayers,
  };
  return practiceRowsSpec({ ...chart, rows: shownRows(chart.rows) }, content, size, metrics);
}

/** What a row's mark and line are drawn in: a level's own colour, or that of a practice's mark. */
export function colourOf({ role, mark }: ShownDot): ColourRole {
  return role ? REFERENCE_STYLE[role].colour : MARK_STYLE[mark].colour;
}

/** The line of a practice that nothing is said of is paler than its dot. */
export function lineColourOf(row: ShownDot): ColourRole {
  return row.mark === "plain" && !row.role ? "interval" : colourOf(row);
}

export function rowLook(row: ShownDot): RowLook {
  if (row.mark === "uncertain") return { isFirm: false };
  return row.mark === "plain" ? { isFirm: true } : { isFirm: true, accent: MARK_STYLE[row.mark].colour };
}

function bandLayers(
  { band }: RankedDotsChart,
  { scale, top, bottom }: PracticeGrid<ShownDot>,
): readonly Layer[] {
  if (band === undefined) return [];
  return boxLayer([
    { left: scale.place(band.from), right: scale.place(band.to), top, bottom, fill: colour("band") },
  ]);
}

/** From the rim of a mark at the end of the axis to the sign that it lies further out. */
const BEYOND_GAP = 5;

function dotLayers(
  shown: readonly GridRow<ShownDot>[],
  { scale, markDiameter, plot }: PracticeGrid<ShownDot>,
): readonly Layer[] {
  const intervals = shown.flatMap(({ row, y }) =>
    row.lower === undefined || row.upper === undefined
      ? []
      : [{ x: scale.place(row.lower), x2: scale.place(row.upper), y, ...intervalLook(row) }],
  );
  const dots = shown.map(({ row, y }) => ({
    x: scale.place(row.value),
    y,
    ...markLook(row.mark, markDiameter * (row.emphasised === true ? 1.2 : 1), colourOf(row)),
  }));
  return [
    ...ruleLayer(intervals),
    ...signLayer(dots),
    ...beyondLayers(shown.flatMap(({ row, y }) => (row.beyond ? { ...beyondAt(row.beyond), y } : []))),
  ];

  function beyondAt(beyond: "left" | "right") {
    const away = markDiameter / 2 + BEYOND_GAP;
    return { beyond, x: beyond === "left" ? plot.left - away : plot.right + away };
  }
}

function intervalLook(row: ShownDot) {
  return {
    stroke: colour(lineColourOf(row)),
    strokeWidth: row.mark === "uncertain" ? LINE.uncertain : LINE.interval,
  };
}
