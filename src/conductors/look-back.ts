import { carriedLabels, carriedNames } from "../indicators/assign-codes.ts";
import { computeChange } from "../indicators/compute-changes.ts";
import { computeTrend } from "../indicators/compute-trend.ts";
import { mergePractices } from "../indicators/merge-practices.ts";
import { decisionsInShort } from "../kit/sentences/decisions-in-short.ts";
import { addDays } from "../model/calendar-date.ts";
import type { Cluster } from "../model/cluster.ts";
import type { MeasureCount } from "../model/counts.ts";
import type { Decisions } from "../model/decisions.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { EarlierKit, EarlierMeasure, FollowUp, KitTrend } from "../model/follow-up.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import type { PracticeKey } from "../model/practice-key.ts";
import type { MeasureResult, Results } from "../model/results.ts";
import type { Measure, PackageTemplate } from "../model/template.ts";
import { compareKits, compareSeries, deliveredIn } from "../validate/compare-kits.ts";
import { compareSizes, type SizeChanges } from "../validate/compare-sizes.ts";
import { dataAfterMeeting } from "../validate/data/doubtful-numbers.ts";
import { finding } from "../validate/finding.ts";

/** The meeting before, as its kit and its decisions tell it. */
export interface EarlierMeeting {
  readonly kit: MeetingKit;
  readonly folder: string;
  readonly decisions: Decisions;
  /** The data file, or what stands for it, that is named when the two do not go together. */
  readonly file: string;
  /** Where the new meeting's day was asked for. */
  readonly dateFrom: string;
}

/** How practices are called now, and what is known of how they were called. */
interface Present {
  readonly view: MeetingKit["view"];
  readonly key: PracticeKey;
  /** The key as the earlier kits left it, with the names of the last open one. */
  readonly known: PracticeKey;
  /** What each practice is called now, by ydernummer. */
  readonly labels: ReadonlyMap<string, string>;
  readonly measures: readonly Measure[];
}

/**
 * An earlier kit and what its meeting decided, with merged practices as the one they are now: their counts added, their
 * plans under one code. In open view practices go by their names, also those they had then.
 */
export function underPresentNames(
  earlier: EarlierMeeting,
  { view, key, known, labels: now, measures }: Present,
): EarlierMeeting {
  const { kit, decisions } = earlier;
  const isOpen = kit.view === "open";
  const labels = isOpen ? carriedNames(key, now, known.names ?? new Map()) : carriedLabels(key);
  // A name of an open kit is never tied to a code.
  if ((isOpen && view === "closed") || labels.size === 0) return earlier;
  const results = mergePractices(kit.results, labels, measures);
  const plans = decisions.plans.map((plan) => {
    return { ...plan, practice: labels.get(plan.practice) ?? plan.practice };
  });
  return { ...earlier, kit: { ...kit, results }, decisions: { ...decisions, plans } };
}

/** The new meeting, its results known. */
interface Now {
  readonly template: PackageTemplate;
  readonly cluster: Cluster;
  readonly counts: readonly MeasureCount[];
  readonly results: Results;
  readonly definitions: Readonly<Record<string, string>>;
}

interface LookBack {
  readonly followUp: FollowUp;
  /** Every meeting before this one. */
  readonly history: readonly EarlierKit[];
  /** Measures whose figures are many times what they were. */
  readonly leaps: SizeChanges["leaps"];
  readonly diagnostics: readonly Diagnostic[];
}

/** What has changed since the earlier kit, the course over all kits before it, and what speaks against comparing them. */
export function lookBack(earlier: EarlierMeeting, now: Now): LookBack {
  const { kit, decisions, file } = earlier;
  const { template, results, definitions } = now;
  const compared = compareKits(kit, { results, definitions }, file);
  const change = changeSince(template, kit, results, compared.measures);
  const history = historyWith(kit, isOtherPractices(kit.results, results));
  const course = trendsOf(template.measures, history, { results, definitions }, file);
  const sizes = compareSizes(kit.results, results, file);
  return {
    followUp: { ...change, trends: course.trends, ...decisionsInShort(decisions, template) },
    history,
    leaps: sizes.leaps,
    diagnostics: [
      ...[...compared.diagnostics, ...course.diagnostics],
      ...[...orderFindings(earlier, now), ...sizes.diagnostics],
    ],
  };
}

function changeSince(
  template: PackageTemplate,
  earlier: MeetingKit,
  results: Results,
  comparable: readonly string[],
): Omit<FollowUp, "trends" | keyof ReturnType<typeof decisionsInShort>> {
  const of = ({ measures }: Results, id: string) => measures.find(({ measure }) => measure === id);
  return {
    earlierMeeting: earlier.meeting.date,
    changes: template.measures.flatMap((measure) => {
      const [old, now] = [of(earlier.results, measure.id), of(results, measure.id)];
      return old && now && comparable.includes(measure.id) ? [computeChange(measure, old, now)] : [];
    }),
  };
}

function isOtherPractices(earlier: Results, results: Results): boolean {
  const [before, after] = [deliveredIn(earlier), deliveredIn(results)];
  return before.size !== after.size || [...after].some((label) => !before.has(label));
}

/** The chain of kits up to and with an earlier one, each with the levels it published. */
function historyWith(earlier: MeetingKit, isOtherPractices: boolean): readonly EarlierKit[] {
  const { meetingDate, definitions, results, history = [] } = earlier;
  return [
    ...history,
    { meetingDate, definitions, measures: results.measures.map(levelsOf), isOtherPractices },
  ];
}

/** The measures that three kits or more can be seen together in, and why others cannot. */
function trendsOf(
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

/** A follow-up lies after the meeting it follows and after the last day of its own figures. */
function orderFindings(
  { kit: { meetingDate }, dateFrom }: EarlierMeeting,
  { cluster, counts }: Pick<Now, "cluster" | "counts">,
): readonly Diagnostic[] {
  const { date } = cluster.meeting;
  const late = dataAfterMeeting(counts, date, addDays(date, -1));
  if (date > meetingDate) return late;
  const values = { found: date, earlier: meetingDate };
  return [finding("error", "change/not-after-earlier", { file: dateFrom }, values), ...late];
}
