import type { Axis } from "../../model/charts/chart-parts.ts";
import type {
  OverviewChart,
  OverviewRow,
  PositionChart,
  PositionRow,
} from "../../model/charts/relative-charts.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { levelText } from "../sentences/level-text.ts";
import { isAnySelection, overviewAlt } from "../sentences/overview-sentences.ts";
import { cellOf, ownChange, ownText, positionAlt } from "../sentences/own-sentences.ts";
import { levelLineNames } from "../sentences/reference-sentences.ts";
import { isComparable, markOf, overviewRemark, rankShown } from "../sentences/shown-practices.ts";
import { CHARTS } from "../texts/charts-da.ts";
import { directionOf } from "./measure-chart.ts";

/**
 * All measures on one page: each row is scaled by the cluster's own level, so that measures of different size share
 * one axis. A measure whose cluster level cannot be shown keeps its row, without dots; so does a bare count.
 */

const { relative: TEXT } = CHARTS;

export const OVERVIEW_ID = "overblik";

/** The axis ends at these multiples of the cluster's level; practices further out stand at the edge, with a sign. */
const AXIS: Axis = {
  from: 0.4,
  to: 2.5,
  ticks: [
    { value: 0.5, label: TEXT.half },
    { value: 1, label: TEXT.same },
    { value: 2, label: TEXT.double },
  ],
};

/** Every practice on every measure. */
export function overviewChart({ measured }: Pick<KitContext, "measured">): OverviewChart {
  return {
    kind: "overview",
    id: OVERVIEW_ID,
    alt: overviewAlt(measured),
    rows: measured.map(overviewRow),
    axis: AXIS,
    lineNames: levelLineNames(measured),
    headings: {
      ...rowHeadings(measured),
      axis: TEXT.overview.axis,
      cluster: TEXT.overview.cluster,
      remark: isAnySelection(measured) ? TEXT.overview.shown : TEXT.overview.all,
    },
  };
}

function overviewRow(measured: MeasuredMeasure): OverviewRow {
  const { measure, result } = measured;
  return {
    ...rowLabel(measured),
    dots: hasDots(measured)
      ? rankShown(result).map(({ cell }) => ({
          position: relative(cell.estimate.value, measured),
          mark: markOf(cell),
        }))
      : [],
    references: referenceTicks(measured),
    clusterText: clusterText(measured),
    remark: overviewRemark(measure, result),
  };
}

/** One practice among nameless others, on every measure with figures. */
export function positionChart(id: string, label: string, context: KitContext): PositionChart {
  const { measured, cluster } = context;
  return {
    kind: "position",
    id,
    alt: positionAlt(label, context),
    ...(cluster.view.kind === "closed" ? { code: label } : {}),
    rows: measured.map((one) => positionRow(one, label, context)),
    axis: AXIS,
    headings: { ...rowHeadings(measured), ...TEXT.position },
    lineNames: levelLineNames(measured),
  };
}

function positionRow(measured: MeasuredMeasure, label: string, context: KitContext): PositionRow {
  const { result } = measured;
  const own = cellOf(measured, label);
  const before = ownChange(measured, label, context)?.before;
  const hasLevel = hasDots(measured);
  const shown = hasLevel ? rankShown(result) : [];
  return {
    ...rowLabel(measured),
    others: shown
      .filter((practice) => practice.label !== label)
      .map(({ cell }) => relative(cell.estimate.value, measured)),
    ...(hasLevel && own.kind === "shown"
      ? { own: { position: relative(own.estimate.value, measured), mark: markOf(own) } }
      : {}),
    ...(hasLevel && before?.kind === "shown" ? { before: relative(before.estimate.value, measured) } : {}),
    references: referenceTicks(measured),
    ownText: ownText(measured, label),
    clusterText: clusterText(measured),
  };
}

/**
 * Practices are drawn relative to the cluster's level, which must be shown and be more than nought. The level of a bare
 * count is the sum of everybody's: beside that, every practice would be small.
 */
export function hasDots({ measure, result }: MeasuredMeasure): boolean {
  return isComparable(measure) && (result.cluster?.estimate.value ?? 0) > 0;
}

function relative(value: number, { result }: MeasuredMeasure): number {
  return value / (result.cluster?.estimate.value ?? Number.NaN);
}

function rowLabel({ measure }: MeasuredMeasure): Pick<OverviewRow, "number" | "title" | "direction"> {
  const direction = directionOf(measure);
  return {
    number: String(measure.number),
    title: measure.shortTitle,
    ...(direction ? { direction } : {}),
  };
}

function referenceTicks(measured: MeasuredMeasure): OverviewRow["references"] {
  const { result } = measured;
  if (!hasDots(measured)) return [];
  return result.references.map(({ level, estimate }) => ({
    role: level,
    position: relative(estimate.value, measured),
  }));
}

function clusterText({ measure, result }: MeasuredMeasure): string {
  return result.cluster ? levelText(result.cluster, measure) : "–";
}

function rowHeadings(measured: readonly MeasuredMeasure[]) {
  const isAnyAimed = measured.some(({ measure }) => directionOf(measure) !== undefined);
  return { measure: TEXT.measure, ...(isAnyAimed ? { direction: TEXT.direction } : {}) };
}
