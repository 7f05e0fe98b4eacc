import type { LevelResult } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import type { PeriodLimits, RunReading, TrendReading } from "../model/trend.ts";
import { attributeLimits } from "../stats/attribute-limits.ts";
import type { Scale } from "../stats/count.ts";
import { type RunChart, runChart } from "../stats/run-chart.ts";
import { seriesRules } from "../stats/series-rules.ts";
import { xmrLimits } from "../stats/xmr-limits.ts";

/**
 * Denominators further from their mean than this share call for limits of their own in each period.
 * Source: AIAG, Statistical Process Control, 2nd edition: fixed limits serve while sizes keep within 25 %.
 */
const SIZE_TOLERANCE = 0.25;

const LARGEST_SHARE = 100;

/**
 * Reads a series of cluster levels by the rules it is long enough for: none below ten shown periods, Anhøj's run rules
 * around the median from ten, limits around the mean from twelve. Hidden periods are passed over.
 *
 * @param levels in time order, at equal steps, in periods that share no days
 * @returns centre and limits in the measure's own unit: percent, or events per base
 */
export function readSeries(measure: Measure, levels: readonly (LevelResult | undefined)[]): TrendReading {
  const shown = levels.filter((level) => level !== undefined);
  const values = shown.map(({ estimate }) => estimate.value);
  const { chart, isTrial } = seriesRules(values.length);
  if (chart === "line") return { kind: "line", reason: "few-periods" };
  if (chart === "run-chart") {
    const run = runReading(runChart(values));
    return run ? { kind: "run-chart", run } : { kind: "line", reason: "few-useful" };
  }
  const { centre, limits } = controlLimits(measure, levels);
  const run = runReading(runChart(values, centre));
  if (!run) return { kind: "line", reason: "few-useful" };
  const outside = levels.flatMap((level, period) =>
    level && isOutside(level.estimate.value, limits[period]) ? [period] : [],
  );
  return { kind: "control-chart", run, limits, isTrial, outside };
}

/** Undefined when so many points lie on the centre line that the rules have too few left. */
function runReading({ centre, usefulPoints, limits, ...found }: RunChart): RunReading | undefined {
  if (seriesRules(usefulPoints).chart === "line" || !limits || !found.longestSide) return undefined;
  return {
    centre,
    longestRun: found.longestRun,
    longestSide: found.longestSide,
    longestByChance: limits.longestRun,
    crossings: found.crossings,
    fewestByChance: limits.fewestCrossings,
  };
}

interface ControlLimits {
  readonly centre: number;
  /** One for each level. */
  readonly limits: readonly (PeriodLimits | undefined)[];
}

/** Limits from the series' own moving ranges; from the counts where periods differ much in size. */
function controlLimits(measure: Measure, levels: readonly (LevelResult | undefined)[]): ControlLimits {
  const shown = levels.filter((level) => level !== undefined);
  // The charts for counts trust events to be independent, which repeated ones are not.
  if (measure.repeats || !isUneven(shown)) {
    const { mean, lower, upper } = xmrLimits(shown.map(({ estimate }) => estimate.value));
    return { centre: mean, limits: levels.map(() => withinScale({ lower, upper }, measure)) };
  }
  const [scale, unit]: [Scale, number] =
    measure.kind === "proportion"
      ? [{ kind: "proportion" }, 100]
      : [{ kind: "rate", base: measure.base ?? 1 }, 1];
  const { centre, limits } = attributeLimits(
    scale,
    shown.map(({ counts }) => counts),
  );
  const inUnit = limits.map(({ lower, upper }) => ({ lower: unit * lower, upper: unit * upper }));
  return {
    centre: unit * centre,
    limits: levels.map((level) => (level ? inUnit[shown.indexOf(level)] : undefined)),
  };
}

function isUneven(shown: readonly LevelResult[]): boolean {
  const sizes = shown.map(({ counts }) => counts.denominator);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return sizes.some((size) => Math.abs(size - mean) > SIZE_TOLERANCE * mean);
}

/** Limits from moving ranges know no scale; nothing can lie below zero, nor a share above all. */
function withinScale({ lower, upper }: PeriodLimits, { kind }: Measure): PeriodLimits {
  const ceiling = kind === "proportion" ? LARGEST_SHARE : Number.POSITIVE_INFINITY;
  return { lower: Math.max(0, lower), upper: Math.min(ceiling, upper) };
}

function isOutside(value: number, limits: PeriodLimits | undefined): boolean {
  return limits !== undefined && (value < limits.lower || value > limits.upper);
}
