import type { ReferenceLine } from "../../model/charts/chart-parts.ts";
import type { FunnelChart } from "../../model/charts/measure-charts.ts";
import { danishNumber } from "../../model/danish-number.ts";
import type { LevelResult } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import { proportionFunnelLimits } from "../../stats/proportion-funnel-limits.ts";
import { rateFunnelLimits } from "../../stats/rate-funnel-limits.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { levelText } from "../sentences/level-text.ts";
import { headline } from "../sentences/measure-sentences.ts";
import { isJudged, markOf, rankShown, shownCount } from "../sentences/shown-practices.ts";
import { CHARTS } from "../texts/charts-da.ts";
import { fill } from "../texts/fill.ts";
import { niceAxis } from "./axes.ts";
import { directionOf } from "./measure-chart.ts";

/** A funnel tells more than ranked dots once the largest practice is more than so many times the smallest. */
const OFFERED_FROM_RATIO = 3;

/** Sizes at which each curve of chance is computed. */
const CURVE_STEPS = 40;

/** 95 % is what is known; 99.8 % is what decides. */
const LIMITS = [
  { label: CHARTS.funnel.limits95, confidence: 0.95 },
  { label: CHARTS.funnel.limits998, confidence: 0.998 },
] as const;

export function funnelId(measure: string): string {
  return `tragt-${measure}`;
}

/**
 * The measures a funnel is offered for. Never in closed view: a point stands at its practice's size, and its value tells
 * which code it has, so the two charts together would say what no slide may.
 */
export function funnelMeasures({ measured, cluster, template }: KitContext): readonly MeasuredMeasure[] {
  if (cluster.view.kind === "closed") return [];
  return measured.filter(({ measure, result }) => {
    if (!isJudged(measure) || !result.cluster) return false;
    if (shownCount(result) < template.smallNumbers.minimumPractices) return false;
    const sizes = rankShown(result).map(({ cell }) => cell.counts.denominator);
    return Math.max(...sizes) > OFFERED_FROM_RATIO * Math.min(...sizes);
  });
}

/** Practices by size, with the limits of chance around the cluster's level. */
export function funnelChart({ measure, result }: MeasuredMeasure): FunnelChart | undefined {
  const { cluster } = result;
  if (!cluster) return undefined;
  const points = rankShown(result).map(({ label, cell }) => ({
    size: cell.counts.denominator,
    value: cell.estimate.value,
    mark: markOf(cell),
    label,
  }));
  const sizes = points.map(({ size }) => size);
  const limits = LIMITS.map(({ label, confidence }) => ({
    label,
    curve: curveSizes(Math.min(...sizes), Math.max(...sizes)).map((size) => ({
      size,
      ...limitsAt(size, cluster, measure, confidence),
    })),
  }));
  const curves = limits.flatMap(({ curve }) => curve.flatMap(({ lower, upper }) => [lower, upper]));
  const direction = directionOf(measure);
  return {
    kind: "funnel",
    id: funnelId(measure.id),
    alt: fill(CHARTS.funnel.alt, { headline: headline(measure, result) }),
    points,
    limits,
    references: [referenceLine(cluster, measure)],
    valueAxis: niceAxis([...points.map(({ value }) => value), ...curves], measure),
    sizeAxis: niceAxis([0, ...sizes], { kind: "count" }),
    sizeTitle: fill(CHARTS.funnel.size, { people: measure.people.many }),
    ...(direction ? { direction } : {}),
  };
}

function referenceLine(cluster: LevelResult, measure: Measure): ReferenceLine {
  return {
    role: "cluster",
    value: cluster.estimate.value,
    label: fill(CHARTS.cluster, { level: levelText(cluster, measure) }),
  };
}

function curveSizes(smallest: number, largest: number): readonly number[] {
  const step = (largest - smallest) / CURVE_STEPS;
  return Array.from({ length: CURVE_STEPS + 1 }, (_, index) => Math.round(smallest + index * step));
}

function limitsAt(size: number, { counts }: LevelResult, measure: Measure, confidence: number) {
  const level = counts.numerator / counts.denominator;
  if (measure.kind === "rate") {
    const base = measure.base ?? 1;
    return rateFunnelLimits(base * level, size, base, confidence);
  }
  const { lower, upper } = proportionFunnelLimits(level, size, confidence);
  return { lower: 100 * lower, upper: 100 * upper };
}

/** "fra 34 til 412": how far apart the sizes are. */
export function sizesText({ result }: MeasuredMeasure): string {
  const sizes = rankShown(result).map(({ cell }) => cell.counts.denominator);
  return `fra ${danishNumber(Math.min(...sizes))} til ${danishNumber(Math.max(...sizes))}`;
}
