import type { ReferenceLevel } from "../model/cluster.ts";
import type { Period } from "../model/counts.ts";
import type { LevelResult, MeasureResult } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import type { MeasureTrend } from "../model/trend.ts";
import { computeChange } from "./compute-changes.ts";
import { readSeries } from "./read-series.ts";

const REFERENCES: readonly ReferenceLevel[] = ["region", "nation"];

/**
 * One measure of the same cluster in several kits: its levels in time order, and what they can be read by.
 *
 * Only what the kits show enters, so the series tells nothing that they do not. The caller sees to it that the measure
 * is counted the same way in all of them.
 *
 * @param results one for each kit, in time order, each with a period of its own; levels in the measure's unit
 */
export function computeTrend(measure: Measure, results: readonly MeasureResult[]): MeasureTrend {
  const levels = results.map(({ cluster }) => cluster);
  const sinceFirst = changeSinceFirst(measure, results);
  const shownPeriods = results.flatMap(({ cluster }) => cluster?.period ?? []);
  return {
    measure: measure.id,
    periods: results.map(({ period }) => period),
    levels,
    references: REFERENCES.flatMap((level) => {
      const series = results.map(({ references }) => references.find((found) => found.level === level));
      return series.some((found) => found !== undefined) ? [{ level, levels: series }] : [];
    }),
    ...(sinceFirst ? { sinceFirst } : {}),
    reading: readingOf(measure, levels, shownPeriods),
  };
}

function readingOf(
  measure: Measure,
  levels: readonly (LevelResult | undefined)[],
  periods: readonly Period[],
): MeasureTrend["reading"] {
  if (measure.kind === "count") return { kind: "line", reason: "count" };
  // Both sets of rules ask for points that do not depend on each other.
  if (isOverlapping(periods)) return { kind: "line", reason: "overlapping" };
  return readSeries(measure, levels);
}

function changeSinceFirst(measure: Measure, results: readonly MeasureResult[]): MeasureTrend["sinceFirst"] {
  const shown = results.filter(({ cluster }) => cluster !== undefined);
  const [first, latest] = [shown[0], shown.at(-1)];
  if (!first || !latest || first === latest) return undefined;
  return computeChange(measure, first, latest).cluster;
}

/** Whether a period begins before the one before it has ended; unknown days overlap with nothing. */
function isOverlapping(periods: readonly Period[]): boolean {
  return periods.some(({ from }, index) => {
    const { to } = periods[index - 1] ?? {};
    return from !== undefined && to !== undefined && from <= to;
  });
}
