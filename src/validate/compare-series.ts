import type { Diagnostic } from "../model/diagnostic.ts";
import type { EarlierKit, EarlierMeasure } from "../model/earlier-kit.ts";
import { type CountedMeasure, isComparable } from "./compare-kits.ts";

/** A kit that is the latest of a series. */
type LatestKit = Pick<EarlierKit, "definitions" | "measures">;

/** One measure over the kits in which it says something about change, the latest last. */
interface ComparedSeries {
  readonly measure: string;
  readonly levels: readonly EarlierMeasure[];
  readonly isOtherPractices: boolean;
}

export interface SeriesComparability {
  readonly series: readonly ComparedSeries[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Two kits are a change; a course needs one more. */
const LEAST_KITS = 3;

/**
 * Which kits of a chain can stand in one series, measure by measure: each with every other, since a reader compares any
 * two points. Seen from the latest, so that a new way of counting starts afresh.
 *
 * @param history earlier kits, the first of them first
 * @param file the data file, for the diagnostics
 */
export function compareSeries(
  history: readonly EarlierKit[],
  latest: LatestKit,
  file: string,
): SeriesComparability {
  if (history.length + 1 < LEAST_KITS) return { series: [], diagnostics: [] };
  const judged = latest.measures.map((measure) => judgeMeasure(history, latest, measure));
  return {
    series: judged.map(({ series }) => series).filter(({ levels }) => levels.length >= LEAST_KITS),
    diagnostics: judged.flatMap(({ series: { measure }, leftOut }) =>
      leftOut.map(({ period: { label: period } }) => ({
        code: "change/left-out-of-course",
        severity: "warning",
        place: { file },
        values: { measure, period },
      })),
    ),
  };
}

function judgeMeasure(history: readonly EarlierKit[], { definitions }: LatestKit, level: EarlierMeasure) {
  const kept: { readonly level: EarlierMeasure; readonly counted: CountedMeasure }[] = [
    { level, counted: { ...level, definitions } },
  ];
  const leftOut: EarlierMeasure[] = [];
  let hasChanged = false;
  let isOtherPractices = false;
  for (const kit of [...history].reverse()) {
    hasChanged ||= kit.isOtherPractices;
    const before = kit.measures.find(({ measure }) => measure === level.measure);
    if (!before) continue;
    const counted = { ...before, definitions: kit.definitions };
    if (kept.every((after) => isComparable(counted, after.counted))) {
      kept.unshift({ level: before, counted });
      isOtherPractices = hasChanged;
    } else leftOut.push(before);
  }
  const series = { measure: level.measure, levels: kept.map((one) => one.level), isOtherPractices };
  return { series, leftOut };
}
