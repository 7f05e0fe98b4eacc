import { addMonths, type CalendarDate } from "../../model/calendar-date.ts";
import { type Cluster, DOUBTS, type Doubt } from "../../model/cluster.ts";
import type { MeasureCount } from "../../model/counts.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { latestPeriod } from "../../model/period.ts";
import { finding } from "../finding.ts";
import { linesText } from "./data-report.ts";

/** Lists move between acceptance and extract: up to this many times the list, a denominator is only told of. */
const LIST_SLACK = 1.2;

/** Figures of a time that ended longer before the meeting than this are most likely of a wrong year. */
const OLDEST_MONTHS = 24;

/** One kind of figures that are hardly ever right, and what to say of it. */
export type Doubtful = { readonly doubt: Doubt } & NonNullable<Diagnostic["parts"]>[number];

type DoubtedCluster = Pick<Cluster, "members" | "meeting" | "confirmed">;

/** What is asked and told of figures, and which doubts the cluster has confirmed to be right. */
interface Doubts {
  readonly diagnostics: readonly Diagnostic[];
  readonly confirmed: readonly Doubt[];
}

/**
 * Looks for figures that can hardly be right. All that is asked is one message with the very line to write into the
 * cluster file; what that file confirms is only told of.
 *
 * @param counts of the cluster's own practices and of the levels it is compared with
 * @param leaps what a follow-up found beside the meeting before
 */
export function doubtsAbout(
  counts: readonly MeasureCount[],
  cluster: DoubtedCluster,
  leaps: readonly Doubtful[] = [],
): Doubts {
  const shown = [...new Set(counts.map(({ measure }) => measure))].flatMap((measure) =>
    shownRows(counts.filter((count) => count.measure === measure)),
  );
  const [first] = counts;
  const found = [
    ...listDoubts(shown, cluster),
    ...levelDoubts(shown),
    ...oldPeriods(shown, cluster),
    ...leaps,
  ];
  const isConfirmed = ({ doubt }: Doubtful) => cluster.confirmed?.includes(doubt) ?? false;
  const [asked, confirmed] = [found.filter((one) => !isConfirmed(one)), found.filter(isConfirmed)];
  const place = { file: first?.place.file ?? "--data" };
  return {
    confirmed: wordsOf(confirmed),
    diagnostics: [
      ...listNotices(shown, cluster),
      ...question(asked, place, cluster.confirmed),
      ...(confirmed.length > 0
        ? [{ code: "data/confirmed", severity: "notice", place, parts: confirmed.map(partOf) } as const]
        : []),
    ],
  };
}

function question(
  asked: readonly Doubtful[],
  place: Diagnostic["place"],
  before: readonly Doubt[] = [],
): readonly Diagnostic[] {
  if (asked.length === 0) return [];
  const words = DOUBTS.filter((word) => before.includes(word) || wordsOf(asked).includes(word));
  const values = { line: `confirmed: [${words.join(", ")}]` };
  return [{ code: "data/doubtful", severity: "error", place, values, parts: asked.map(partOf) }];
}

function wordsOf(found: readonly Doubtful[]): readonly Doubt[] {
  return DOUBTS.filter((word) => found.some(({ doubt }) => doubt === word));
}

function partOf({ code, values }: Doubtful): NonNullable<Diagnostic["parts"]>[number] {
  return { code, ...(values ? { values } : {}) };
}

/** Rows of one measure that will be shown: practices' of the newest time, and each level's of the same or its newest. */
function shownRows(rows: readonly MeasureCount[]): readonly MeasureCount[] {
  const practices = rows.filter(({ level }) => level === "practice");
  const period = latestPeriod(practices);
  const ofLevel = (level: MeasureCount["level"]) => {
    // A level that was worked out from the practices of the files is as large as they are.
    const own = rows.filter((row) => row.level === level && row.practices === undefined);
    const same = own.filter((row) => row.period.id === period?.id);
    const newest = latestPeriod(own)?.id;
    return same.length > 0 ? same : own.filter((row) => row.period.id === newest);
  };
  return [
    ...practices.filter((row) => row.period.id === period?.id),
    ...ofLevel("region"),
    ...ofLevel("nation"),
  ];
}

/** Rows whose denominator lies above the practice's list by more than one number of times and up to another. */
function aboveList(
  rows: readonly MeasureCount[],
  { members }: DoubtedCluster,
  { from, to }: { readonly from: number; readonly to: number },
): readonly MeasureCount[] {
  const sizes = new Map(members.map(({ practice, listSize }) => [practice, listSize]));
  return rows.filter(({ practice = "", denominator }) => {
    const size = sizes.get(practice) ?? 0;
    return size > 0 && denominator > from * size && denominator <= to * size;
  });
}

function listNotices(rows: readonly MeasureCount[], cluster: DoubtedCluster): readonly Diagnostic[] {
  const slightly = aboveList(rows, cluster, { from: 1, to: LIST_SLACK });
  const [first] = slightly;
  if (!first) return [];
  const place = { file: first.place.file };
  return [finding("notice", "data/above-list", place, { lines: linesText(slightly) })];
}

function listDoubts(rows: readonly MeasureCount[], cluster: DoubtedCluster): readonly Doubtful[] {
  const far = aboveList(rows, cluster, { from: LIST_SLACK, to: Number.POSITIVE_INFINITY });
  if (far.length === 0) return [];
  return [{ doubt: "lister", code: "data/doubt-lists", values: { lines: linesText(far) } }];
}

function levelDoubts(rows: readonly MeasureCount[]): readonly Doubtful[] {
  const measures = [...new Set(rows.map(({ measure }) => measure))].map((measure) => {
    const sizeOf = (level: MeasureCount["level"]) =>
      rows
        .filter((row) => row.measure === measure && row.level === level)
        .reduce((sum, { denominator, numerator }) => sum + (denominator || numerator), 0);
    return { measure, cluster: sizeOf("practice"), region: sizeOf("region"), nation: sizeOf("nation") };
  });
  const region = measures.filter(({ cluster, region }) => region > 0 && region < cluster);
  const nation = measures.filter(
    ({ cluster, region, nation }) => nation > 0 && (nation < region || nation < cluster),
  );
  const named = (found: typeof measures) => ({ measures: found.map(({ measure }) => measure).join(", ") });
  return [
    ...(region.length > 0
      ? [{ doubt: "region", code: "data/doubt-region", values: named(region) } as const]
      : []),
    ...(nation.length > 0
      ? [{ doubt: "land", code: "data/doubt-nation", values: named(nation) } as const]
      : []),
  ];
}

function oldPeriods(rows: readonly MeasureCount[], { meeting }: DoubtedCluster): readonly Doubtful[] {
  const oldest = addMonths(meeting.date, -OLDEST_MONTHS);
  const labels = rows.flatMap(({ level, period: { to, label } }) =>
    level === "practice" && to !== undefined && to < oldest ? label : [],
  );
  if (labels.length === 0) return [];
  const values = { periods: [...new Set(labels)].join(", "), meeting: meeting.date };
  return [{ doubt: "periode", code: "data/doubt-period", values }];
}

/**
 * Figures of a time that is not over when they are shown: the day of the meeting or the period is wrong, and either
 * would stand on every slide. Each period is told once, at the first row that has it.
 *
 * @param lastDay the last day the figures may cover
 */
export function dataAfterMeeting(
  counts: readonly MeasureCount[],
  meeting: CalendarDate,
  lastDay: CalendarDate = meeting,
): readonly Diagnostic[] {
  const late = new Map<string, Diagnostic>();
  const inFileOrder = [...counts].sort(({ place: a }, { place: b }) => (a.line ?? 0) - (b.line ?? 0));
  for (const { period, place } of inFileOrder) {
    const { label, to } = period;
    if (to === undefined || to <= lastDay || late.has(label)) continue;
    const values = { period: label, to, meeting };
    late.set(label, finding("error", "data/after-meeting", place, values));
  }
  return [...late.values()];
}
