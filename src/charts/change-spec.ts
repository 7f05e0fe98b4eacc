import type { ChartSize } from "../model/chart.ts";
import type { Direction } from "../model/charts/chart-parts.ts";
import type { ChangeChart, ChangeRow } from "../model/charts/course-charts.ts";
import type { ColourRole } from "../model/palette.ts";
import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";
import { arrowLayers } from "./arrows.ts";
import { colour, EDGE, SIDE_TYPE } from "./chart-style.ts";
import { type Layer, type PictureSpec, ruleLayer, signLayer, textLayer } from "./layers.ts";
import { markLook } from "./marks.ts";
import { CHANGE_ARROW, type RowLook, type RowTexts } from "./practice-columns.ts";
import { FOOT_LINE, type PracticeGrid, practiceRowsSpec, shownRows, TO_FOOT } from "./practice-rows.ts";
import { columnOf, type GridRow } from "./row-grid.ts";

/** A change row with its words in the columns that all charts of rows share. */
export type DrawnRow = RowTexts & { readonly change: ShownChange };

type ShownChange = Exclude<ChangeRow, { kind: "hidden" }>;

/**
 * Before and now: a tick where the practice stood, a line to the dot where it stands.
 *
 * A tick, not a second dot, so that the eye reads the way it went; and not a hollow dot, which means few patients on
 * every other slide.
 */
export function changeSpec(chart: ChangeChart, size: ChartSize, metrics: FontMetrics): PictureSpec {
  const footLines = keyLines(size);
  const content = {
    look: rowLook,
    marks: (placed: readonly GridRow<DrawnRow>[], grid: PracticeGrid<DrawnRow>) => [
      ...movementLayers(placed, grid),
      ...arrowLayers(placed.flatMap((row) => textArrow(row, grid))),
    ],
    footLines,
    foot: (grid: PracticeGrid<DrawnRow>) => keyLayers(chart, { grid, footLines }, metrics),
  };
  return practiceRowsSpec(changeRows(chart), content, size, metrics);
}

/** The chart as one of rows: before and now as texts, the goal as its one line. */
export function changeRows({ goal, ...chart }: ChangeChart) {
  return { ...chart, rows: shownRows(chart.rows).map(drawnRow), references: goal ? [goal] : [] };
}

function drawnRow(change: ShownChange): DrawnRow {
  const { label, remark, emphasised } = change;
  const common = { change, label, remark, ...(emphasised !== undefined && { emphasised }) };
  if (change.kind === "pair")
    return { ...common, beforeText: change.beforeText, valueText: change.afterText };
  return change.when === "before"
    ? { ...common, beforeText: change.valueText, valueText: "–" }
    : { ...common, valueText: change.valueText };
}

export function rowLook({ change }: DrawnRow): RowLook {
  const isFirm = change.kind === "pair" || change.when === "after";
  return { isFirm, ...(change.kind === "pair" && change.isClear && { accent: "ink" as const }) };
}

function textArrow({ row, y }: GridRow<DrawnRow>, grid: PracticeGrid<DrawnRow>) {
  const column = columnOf(grid, CHANGE_ARROW);
  if (row.change.kind !== "pair" || !column) return [];
  const { left, right } = column;
  return [{ tip: right, y, towards: "right" as const, length: right - left, isQuiet: true }];
}

export const TICK_WIDTH = 2.5;
export const CLEAR_LINE = 4;
export const PALE_LINE = 1.5;

function movementLayers(
  rows: readonly GridRow<DrawnRow>[],
  { scale, markDiameter }: PracticeGrid<DrawnRow>,
): readonly Layer[] {
  const reach = markDiameter / 2 + 1;
  const lines = rows.flatMap(({ row: { change, emphasised }, y }) =>
    change.kind === "pair"
      ? [
          {
            x: scale.place(change.before),
            x2: scale.place(change.after),
            y,
            stroke: colour(change.isClear ? mainColour(emphasised) : "interval"),
            strokeWidth: change.isClear ? CLEAR_LINE : PALE_LINE,
          },
        ]
      : [],
  );
  const ticks = rows.flatMap(({ row: { change, emphasised }, y }) => {
    const value = valueAt(change, "before");
    return value === undefined
      ? []
      : [
          {
            x: scale.place(value),
            y: y - reach,
            y2: y + reach,
            stroke: colour(mainColour(emphasised)),
            strokeWidth: TICK_WIDTH,
          },
        ];
  });
  const dots = rows.flatMap(({ row: { change, emphasised }, y }) => {
    const value = valueAt(change, "after");
    const look = { ...markLook("plain", markDiameter), ...fillOf(mainColour(emphasised)) };
    return value === undefined ? [] : [{ x: scale.place(value), y, ...look }];
  });
  return [...ruleLayer(lines), ...ruleLayer(ticks), ...signLayer(dots)];
}

/** Of a row: the cluster's own stands out. */
export const mainColour = (emphasised?: boolean): "cluster" | "practice" =>
  emphasised === true ? "cluster" : "practice";

const fillOf = (role: ColourRole) => ({ fill: colour(role), stroke: colour(role) });

export function valueAt(change: ShownChange, when: "before" | "after"): number | undefined {
  if (change.kind === "pair") return change[when];
  return change.when === when ? change.value : undefined;
}

const SAMPLE = 6;
const TO_WORDS = 8;
const BETWEEN_ENTRIES = 20;

/** Narrower than this, arrow and key have no room in one line. */
const ROOMY_INCHES = 10.9;

/** How many lines the key below the axis takes. */
export function keyLines({ widthInches }: ChartSize): number {
  return widthInches < ROOMY_INCHES ? 2 : 1;
}

export interface KeyRoom {
  readonly grid: PracticeGrid<DrawnRow>;
  readonly footLines: number;
}

/** Where the key stands, below the axis at the end the arrow leaves free: left edges of tick and dot, and their words. */
export function keyPlace(
  { names, direction }: ChangeChart,
  { grid, footLines }: KeyRoom,
  metrics: FontMetrics,
) {
  const entry = SAMPLE + TO_WORDS;
  const [before, after] = [names.before, names.after].map(
    (text) => entry + textWidth(metrics, text, SIDE_TYPE),
  ) as [number, number];
  const isStacked = footLines > 1;
  const width = isStacked ? Math.max(before, after) : before + BETWEEN_ENTRIES + after;
  const x = keyLeft(width, direction, grid);
  const y = grid.bottom + TO_FOOT;
  const dot = isStacked ? { x, y: y + FOOT_LINE } : { x: x + before + BETWEEN_ENTRIES, y };
  return { tick: { x, y }, dot, entry, half: SAMPLE / 2 };
}

/** What tick and dot stand for. */
function keyLayers(chart: ChangeChart, room: KeyRoom, metrics: FontMetrics): readonly Layer[] {
  const { names } = chart;
  const { tick, dot, entry, half } = keyPlace(chart, room, metrics);
  const ink = colour("practice");
  const words = { size: SIDE_TYPE, weight: "regular", colour: "quiet", align: "left" } as const;
  const sample = { x: tick.x + half, y: tick.y - 6, y2: tick.y + 6, stroke: ink, strokeWidth: TICK_WIDTH };
  return [
    ...ruleLayer([sample]),
    ...signLayer([{ x: dot.x + half, y: dot.y, shape: "circle", fill: ink, diameter: 9 }]),
    ...textLayer([
      { y: tick.y, ...words, x: tick.x + entry, text: names.before },
      { y: dot.y, ...words, x: dot.x + entry, text: names.after },
    ]),
  ];
}

/** In a panel of its own below the plot; beside the arrow at the other edge of the panel. */
function keyLeft(width: number, direction: Direction | undefined, grid: PracticeGrid<DrawnRow>): number {
  const farthest = grid.width - EDGE - width;
  if (grid.panels.length > 1 || direction === undefined) return Math.min(grid.plot.left, farthest);
  return direction.towards === "left" ? farthest : EDGE;
}
