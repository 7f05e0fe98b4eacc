import { computeTrend } from "../indicators/compute-trend.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { EarlierKit, EarlierMeasure } from "../model/earlier-kit.ts";
import type { KitTrend } from "../model/follow-up.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import type { MeasureResult } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { compareSeries } from "../validate/compare-series.ts";

/** The chain of kits up to and with an earlier one, each with the levels it published. */
export function historyWith(earlier: MeetingKit, isOtherPractices: boolean): readonly EarlierKit[] {
  const { meetingDate, definitions, results, history = [] } = earlier;
  return [
    ...history,
    { meetingDate, definitions, measures: results.measures.map(levelsOf), isOtherPractices },
  ];
}

/** The measures that three kits or more can be seen together in, and why others cannot. */
export function trendsOf(
  measures: readonly Measure[],
  history: readonly EarlierKit[],
  latest: Pick<MeetingKit, "definitions" | "results">,
  file: string,
): { readonly trends: readonly KitTrend[]; readonly diagnostics: readonly Diagnostic[] } {
  const now = { definitions: latest.definitions, measures: latest.results.measures.map(levelsOf) };
  const { series, diagnostics } = compareSeries(history, now, file);
  const trends = measures.flatMap((measure) => {
    const found = series.find((one) => one.measure === measure.id);
    if (!found) return [];
    const trend = computeTrend(measure, found.levels.map(withoutPractices));
    return [{ trend, isOtherPractices: found.isOtherPractices }];
  });
  return { trends, diagnostics };
}

function levelsOf({ measure, period, cluster, references }: MeasureResult): EarlierMeasure {
  return { measure, period, ...(cluster ? { cluster } : {}), references };
}

function withoutPractices(level: EarlierMeasure): MeasureResult {
  return { ...level, practices: [], againstReferences: {} };
}
