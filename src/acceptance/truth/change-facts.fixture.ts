import type { ChangeChart, ChangeRow } from "../../model/charts/course-charts.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import type { Counts } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import { numberOf, plain } from "./danish-text.fixture.ts";
import { type MeasureFacts, measureFacts, type PracticeRow } from "./measure-facts.fixture.ts";
import { differenceOf, ratioOf, sumOf } from "./own-statistics.fixture.ts";
import type { TwoMeetings } from "./random-meetings.fixture.ts";

/** What of a change a sentence can say. */
export type OwnSide = "up" | "down" | "chance" | "edge" | "untold";

/** A practice under its code of today, at both meetings. */
export interface OwnPair {
  readonly label: string;
  readonly before: Counts | undefined;
  readonly after: Counts | undefined;
  readonly isShownBefore: boolean;
  readonly isShownAfter: boolean;
  /** It stood clearly apart at the earlier meeting. */
  readonly wasApart: boolean;
  readonly side?: OwnSide;
}

export interface ChangeFacts {
  readonly measure: Measure;
  readonly before: MeasureFacts;
  readonly after: MeasureFacts;
  readonly chart: ChangeChart | undefined;
  readonly pairs: readonly OwnPair[];
  readonly stayed: readonly OwnPair[];
  readonly left: readonly OwnPair[];
  readonly joined: readonly OwnPair[];
  /** Of those with figures both times. */
  readonly earlier: Counts;
  readonly later: Counts;
  /** Undefined where no change of the cluster may be told. */
  readonly side?: OwnSide;
  /** How many are shown both times, where the change is told of these alone. */
  readonly ofShown?: number;
  /** Told in whole units alone. */
  readonly isRounded: boolean;
}

/** The kits of two meetings. */
export interface TwoKits {
  readonly before: MeetingKit;
  readonly after: MeetingKit;
}

export function changeFacts(meetings: TwoMeetings, measure: Measure, kits: TwoKits): ChangeFacts | undefined {
  const before = measureFacts(meetings.before, measure, kits.before);
  const after = measureFacts(meetings.after, measure, kits.after);
  if (!before || !after) return undefined;
  const chart = kits.after.charts.find(
    (one): one is ChangeChart => one.kind === "change" && one.id === `aendring-${measure.id}`,
  );
  const labels = new Set([...[...before.raw.keys()].map(nowOf), ...after.raw.keys()]);
  const pairs = [...labels].map((label) => pairOf(label, { meetings, measure, before, after, chart }));
  const stayed = pairs.filter((pair) => pair.before && pair.after);
  const left = pairs.filter((pair) => pair.before && !pair.after);
  const joined = pairs.filter((pair) => !pair.before && pair.after);
  const moved = left.length + joined.length;
  const isWhole =
    measure.kind !== "count" &&
    before.isLevelShown &&
    after.isLevelShown &&
    left.every(({ isShownBefore }) => isShownBefore) &&
    joined.every(({ isShownAfter }) => isShownAfter) &&
    (moved === 0 || stayed.length >= 3) &&
    isAny(stayed);
  const shown = stayed.filter((pair) => pair.isShownBefore && pair.isShownAfter);
  const isOfShown =
    !isWhole &&
    measure.kind !== "count" &&
    moved > 0 &&
    stayed.length >= 3 &&
    shown.length >= 3 &&
    isAny(shown);
  const told = isOfShown ? shown : stayed;
  const earlier = sumOf(told.flatMap((pair) => pair.before ?? []));
  const later = sumOf(told.flatMap((pair) => pair.after ?? []));
  const isFew = [left, joined].some(({ length }) => length === 1 || length === 2);
  return {
    measure,
    before,
    after,
    chart,
    pairs,
    stayed,
    left,
    joined,
    earlier,
    later,
    ...(isWhole || isOfShown ? { side: sideOf(earlier, later, measure) } : {}),
    ...(isOfShown ? { ofShown: shown.length } : {}),
    isRounded: (isFew || isOfShown) && after.isClosed && isAnyDrawn(before, after),
  };

  function nowOf(label: string): string {
    return meetings.merged.get(label) ?? label;
  }
}

/** Whether somebody is counted among them, at either time. */
function isAny(pairs: readonly OwnPair[]): boolean {
  const [then, now] = [
    sumOf(pairs.flatMap(({ before }) => before ?? [])),
    sumOf(pairs.flatMap(({ after }) => after ?? [])),
  ];
  return then.denominator * now.denominator > 0;
}

/** Where nobody is shown at either time, closed and open view look the same. */
function isAnyDrawn(...facts: readonly MeasureFacts[]): boolean {
  return facts.some(({ shown }) => shown.length > 0);
}

interface Two {
  readonly meetings: TwoMeetings;
  readonly measure: Measure;
  readonly before: MeasureFacts;
  readonly after: MeasureFacts;
  readonly chart: ChangeChart | undefined;
}

function pairOf(label: string, { meetings, measure, before, after, chart }: Two): OwnPair {
  const parts = [...before.raw].filter(([then]) => (meetings.merged.get(then) ?? then) === label);
  const counted = parts.flatMap(([, counts]) => counts ?? []);
  const rows = parts.flatMap(([then]) => before.shown.find((row) => row.label === then) ?? []);
  const row = after.shown.find((one) => one.label === label);
  const [earlier, later] = [counted.length > 0 ? sumOf(counted) : undefined, after.raw.get(label)];
  const pair = {
    label,
    before: earlier,
    after: later,
    isShownBefore: rows.length > 0 && rows.length === parts.length,
    isShownAfter: row !== undefined,
    wasApart: rows.length === parts.length && isApart(rows),
  };
  if (!pair.isShownBefore || !row || !earlier || !later || measure.kind === "count") return pair;
  if (!after.isClosed) return { ...pair, side: sideOf(earlier, later, measure) };
  const drawn = rows.map((one) => before.drawnFrom.get(one.label));
  const sizes = drawn.flatMap((one) => one?.denominator ?? []);
  const now = after.drawnFrom.get(label);
  if (sizes.length < parts.length || !now) return { ...pair, side: "untold" };
  const size = sizes.reduce((sum, one) => sum + one, 0);
  const printed = chart?.rows.find((one) => one.label === label);
  const then = rows.length === 1 ? rows[0]?.value : beforeText(printed);
  return { ...pair, side: sideOf(toldCounts(then ?? "", size, measure), now, measure) };
}

function beforeText(row: ChangeRow | undefined): string {
  return row?.kind === "pair" ? plain(row.beforeText) : "";
}

function toldCounts(text: string, size: number, { kind, base = 1 }: Measure): Counts {
  const events = (numberOf(text) / (kind === "proportion" ? 100 : base)) * size;
  return { numerator: events > 0 ? Math.max(0.5, events) : 0, denominator: size };
}

/** Of a merged practice only what was said of all its parts alike. */
function isApart(rows: readonly PracticeRow[]): boolean {
  const remarks = new Set(rows.map(({ remark }) => remark));
  return remarks.size === 1 && (remarks.has("klart over") || remarks.has("klart under"));
}

/** A change is told where difference and, for rates, ratio both leave "no change" outside their 95 % limits. */
function sideOf(before: Counts, after: Counts, measure: Measure): OwnSide {
  if (measure.repeats) return "untold";
  const { lower, upper } = differenceOf(before, after, { measure });
  if (lower <= 1e-12 && upper >= -1e-12) return "chance";
  if (measure.kind === "rate") {
    const ratio = ratioOf(before, after);
    if (ratio.lower <= 1 && ratio.upper >= 1) return "edge";
  }
  return lower > 0 ? "up" : "down";
}

/** Practices that had figures both times, and of which one or the other is not shown. */
export function withheldPairs({ stayed }: ChangeFacts): readonly OwnPair[] {
  return stayed.filter(({ isShownBefore, isShownAfter }) => !isShownBefore || !isShownAfter);
}

export function countSides({ pairs }: ChangeFacts, ...sides: readonly OwnSide[]): number {
  return pairs.filter(({ side }) => side !== undefined && sides.includes(side)).length;
}
