import { addDays, addMonths } from "../model/calendar-date.ts";
import type { Period } from "../model/counts.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { EarlierKit, EarlierMeasure } from "../model/follow-up.ts";
import type { Results } from "../model/results.ts";

/** Practices' figures are drawn again after half a year at the earliest. */
const EARLIEST_MONTHS = 6;

/** Days by which two periods may differ and still be called equally long: months and leap years are uneven. */
const LENGTH_SLACK_DAYS = 4;

const SHORTEST_WHOLE_YEAR_DAYS = 360;

/** The parts of a kit that a comparison rests on. */
export interface ComparedKit extends CountedKit {
  readonly results: Results;
}

/** How a kit counted: what each measure counts, by measure id. */
interface CountedKit {
  readonly definitions: Readonly<Record<string, string>>;
}

/** A measure's period in a kit. */
interface CountedMeasure extends CountedKit {
  readonly measure: string;
  readonly period: Period;
}

interface Comparability {
  /** Measures whose change may be shown. */
  readonly measures: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

type Finding = Pick<Diagnostic, "code" | "severity" | "values">;

/**
 * Which measures of two kits may be compared, and every reason why others may not.
 *
 * Only equally long periods of the same season, at least half a year apart and counted in the same way, say anything
 * about change.
 *
 * @param file the data file, for the diagnostics
 */
export function compareKits(earlier: ComparedKit, later: ComparedKit, file: string): Comparability {
  const pairs = earlier.results.measures.flatMap((before) => {
    const after = later.results.measures.find(({ measure }) => measure === before.measure);
    return after ? [{ before, after }] : [];
  });
  const judged = pairs.map(({ before, after }) => ({
    measure: before.measure,
    findings: pairFindings({ ...before, ...earlier }, { ...after, ...later }),
  }));
  const measures = judged.filter(({ findings }) => findings.every(isHarmless)).map(({ measure }) => measure);
  const findings = [
    ...judged.flatMap((one) => one.findings),
    ...practiceFindings(earlier, later),
    ...referenceFindings(later),
  ];
  // A package without figures has nothing to compare, and none is missed.
  const hasFigures = [earlier, later].some(({ results }) => results.measures.length > 0);
  const nothing: Finding[] =
    hasFigures && measures.length === 0 ? [{ code: "change/nothing-to-compare", severity: "error" }] : [];
  return {
    measures,
    diagnostics: unique([...findings, ...nothing]).map((finding) => ({ ...finding, place: { file } })),
  };
}

/** Whether a measure says anything about change between two kits, whatever the practices. */
function isComparable(before: CountedMeasure, after: CountedMeasure): boolean {
  return pairFindings(before, after).every(isHarmless);
}

function pairFindings(before: CountedMeasure, after: CountedMeasure): readonly Finding[] {
  return [...definitionFindings(before.measure, before, after), ...periodFindings(before, after)];
}

/** What is only worth knowing does not stop a comparison. */
function isHarmless({ code }: Finding): boolean {
  return code === "change/period-unknown";
}

function definitionFindings(measure: string, earlier: CountedKit, later: CountedKit): readonly Finding[] {
  if (earlier.definitions[measure] === later.definitions[measure]) return [];
  return [{ code: "change/definition-changed", severity: "warning", values: { measure } }];
}

function periodFindings(
  { measure, period: before }: CountedMeasure,
  { period: after }: CountedMeasure,
): readonly Finding[] {
  const unknown = [before, after].find(({ from, to }) => !from || !to);
  if (unknown)
    return [{ code: "change/period-unknown", severity: "warning", values: { period: unknown.label } }];
  const values = { before: before.label, after: after.label };
  if ((after.to ?? "") < addMonths(addDays(before.to ?? "", 1), EARLIEST_MONTHS - 1)) {
    return [{ code: "change/too-early", severity: "error", values }];
  }
  const [earlierDays, laterDays] = [daysIn(before), daysIn(after)];
  if (Math.abs(earlierDays - laterDays) > LENGTH_SLACK_DAYS) {
    return [{ code: "change/unequal-periods", severity: "warning", values: { ...values, measure } }];
  }
  const isWholeYear = earlierDays % 365 < LENGTH_SLACK_DAYS || earlierDays >= SHORTEST_WHOLE_YEAR_DAYS;
  if (!isWholeYear && before.from?.slice(5) !== after.from?.slice(5)) {
    return [{ code: "change/other-season", severity: "warning", values: { ...values, measure } }];
  }
  return [];
}

function daysIn({ from = "", to = "" }: Period): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}

function practiceFindings(earlier: ComparedKit, later: ComparedKit): readonly Finding[] {
  const [before, after] = [deliveredIn(earlier.results), deliveredIn(later.results)];
  const joined = [...after].filter((label) => !before.has(label)).length;
  const left = [...before].filter((label) => !after.has(label)).length;
  if (joined + left === 0) return [];
  return [{ code: "change/practices-changed", severity: "warning", values: { joined, left } }];
}

/** Labels of the practices that delivered anything at all. */
export function deliveredIn({ measures }: Results): ReadonlySet<string> {
  return new Set(
    measures.flatMap(({ practices }) =>
      practices.flatMap(({ label, cell }) =>
        cell.kind === "shown" || cell.reason !== "no-data" ? label : [],
      ),
    ),
  );
}

function referenceFindings({ results }: ComparedKit): readonly Finding[] {
  return results.measures
    .filter(({ period, references }) => references.some((reference) => reference.period.id !== period.id))
    .map(({ measure }) => ({ code: "change/reference-period", severity: "notice", values: { measure } }));
}

/** The same reason for every measure is said once. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** A kit that is the latest of a series. */
type LatestKit = Pick<EarlierKit, "definitions" | "measures">;

/** One measure over the kits in which it says something about change, the latest last. */
interface ComparedSeries {
  readonly measure: string;
  readonly levels: readonly EarlierMeasure[];
  readonly isOtherPractices: boolean;
}

interface SeriesComparability {
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
