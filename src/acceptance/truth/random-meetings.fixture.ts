import type { Cluster, Member, ReferenceLevel } from "../../model/cluster.ts";
import type { MeasureCount, Period } from "../../model/counts.ts";
import type { Counts } from "../../model/results.ts";
import type { Measure, MeasureKind, PackageTemplate } from "../../model/template.ts";
import { type Climate, climateOf, countsIn, type Luck, luckOf, oneOf } from "./random-counts.fixture.ts";

/** What one kit is made from: everything the reader may know besides the pages. */
export interface Meeting {
  readonly template: PackageTemplate;
  readonly cluster: Cluster;
  readonly counts: readonly MeasureCount[];
  /** By ydernummer. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Two meetings of a cluster whose members have come, gone and merged in between. */
export interface TwoMeetings {
  readonly before: Meeting;
  readonly after: Meeting;
  /** The label now, by the label then. */
  readonly merged: ReadonlyMap<string, string>;
}

const year = (of: number): Period => ({
  id: `${of}`,
  label: `${of}`,
  from: `${of}-01-01`,
  to: `${of}-12-31`,
});
const [EARLIER, THEN, NOW] = [year(2024), year(2025), year(2026)] as const;

/** A real package's and cluster's words around made-up measures, members and figures. */
export type Base = Pick<Meeting, "template" | "cluster">;

/** One meeting of a random cluster of 5 to 35 practices. */
export function randomMeeting(base: Base, seed: number): Meeting {
  const luck = luckOf(seed);
  const world = worldOf(base, luck);
  return meetingOf(world, { members: membersOf(luck), period: THEN, luck, drift: 1 });
}

/** The same cluster a year later too. */
export function randomFollowUp(base: Base, seed: number): TwoMeetings {
  const luck = luckOf(seed);
  const world = worldOf(base, luck);
  const all = membersOf(luck);
  const isOpen = world.view.kind === "open";
  const joining = oneOf(luck, [0, 0, 1, 2, 4]);
  const leaving = oneOf(luck, [0, 0, 1, 2, 4]);
  const merging = !isOpen && luck() < 0.25 ? all.slice(0, 2) : [];
  const then = all.slice(0, Math.max(5, all.length - joining));
  const now = all.filter((member, at) => {
    const isGone = at >= then.length - leaving && at < then.length;
    return !isGone && member !== merging[1];
  });
  const before = meetingOf(world, { members: then, period: THEN, luck, drift: 1 });
  const drift = oneOf(luck, [1, 1, 0.5, 0.8, 1.3]);
  const after = meetingOf(world, { members: now, period: NOW, luck, drift });
  const [kept, lost] = merging.map(({ practice }) => world.labels.get(practice) ?? "");
  return { before, after, merged: new Map(kept && lost ? [[lost, kept]] : []) };
}

interface World {
  readonly base: Base;
  readonly measures: readonly Measure[];
  readonly climates: ReadonlyMap<string, Climate>;
  readonly view: Cluster["view"];
  readonly references: readonly ReferenceLevel[];
  readonly labels: ReadonlyMap<string, string>;
  readonly limit: number;
}

const MOST_MEMBERS = 35;
const ydernummer = (at: number) => String(90_000 + at).padStart(6, "0");
const letters = (at: number) => String.fromCharCode(65 + (at % 26), 97 + Math.floor(at / 26));

function worldOf(base: Base, luck: Luck): World {
  const isOpen = luck() < 0.4;
  const measures = Array.from({ length: 5 }, (_, at) => measureOf(base.template.measures[0], at, luck));
  const codes = Array.from({ length: MOST_MEMBERS }, (_, at) => ({ at, order: luck() }))
    .sort((a, b) => a.order - b.order)
    .map(({ at }) => `K${10 + at}`);
  const labels = Array.from({ length: MOST_MEMBERS }, (_, at): [string, string] => [
    ydernummer(at),
    isOpen ? `Lægehuset ${letters(at)}` : (codes[at] ?? ""),
  ]);
  return {
    base,
    measures,
    climates: new Map(measures.map((measure) => [measure.id, climateOf(luck, measure)])),
    view: isOpen ? { kind: "open", decided: "2026-01-15", decidedBy: "klyngen" } : { kind: "closed" },
    references: oneOf<readonly ReferenceLevel[]>(luck, [[], ["region"], ["region", "nation"], ["nation"]]),
    labels: new Map(labels),
    limit: oneOf(luck, [3, 5, 5, 10]),
  };
}

const NAMES = ["alfa", "beta", "gamma", "delta", "epsilon"];
const KINDS: readonly MeasureKind[] = ["proportion", "proportion", "proportion", "rate", "rate", "count"];

function measureOf(like: Measure | undefined, at: number, luck: Luck): Measure {
  const kind = oneOf(luck, KINDS);
  const name = NAMES[at] ?? "";
  const { partOf: _, goal: __, ...words } = like as Measure;
  const base = oneOf(luck, [100, 1000, 1000, 10_000]);
  const perBase = `pr. ${base.toLocaleString("da-DK")} sikrede`;
  return {
    ...words,
    number: at + 1,
    id: `m-${name}`,
    kind,
    title: `Tegnet ${name} hos os`,
    shortTitle: `Tegnet ${name}`,
    subject: kind === "proportion" ? `andelen med ${name}` : `antallet med ${name}`,
    unit: kind === "proportion" ? "procent af patienterne" : kind === "rate" ? perBase : "antal",
    people: { one: "patient", many: "patienter" },
    better: oneOf(luck, ["lower", "higher", "neither"] as const),
    ...(kind === "rate" ? { base } : {}),
    ...(kind !== "count" && luck() < 0.15 ? { repeats: true as const } : {}),
    ...(kind === "proportion" && luck() < 0.2 ? { goal: { value: 25, source: "klyngen" } } : {}),
  };
}

function membersOf(luck: Luck): readonly Member[] {
  const count = oneOf(luck, [5, 5, 6, 8, 12, 17, 25, MOST_MEMBERS]);
  const declining = oneOf(luck, [0, 0, 0.1, 0.3]);
  return Array.from({ length: count }, (_, at) => ({
    practice: ydernummer(at),
    name: `Lægehuset ${letters(at)}`,
    doctors: 2,
    listSize: Math.round(900 * (1 + 9 * luck() ** 2)),
    acceptance:
      at >= 3 && luck() < declining
        ? { kind: luck() < 0.5 ? ("declined" as const) : ("unanswered" as const) }
        : { kind: "accepted" as const, date: "2026-01-01" },
  }));
}

interface Held {
  readonly members: readonly Member[];
  readonly period: Period;
  readonly luck: Luck;
  /** What all levels are multiplied by. */
  readonly drift: number;
}

function meetingOf(world: World, held: Held): Meeting {
  const { template, cluster } = world.base;
  const { pairs: _, productShares: __, ...words } = template;
  const ids = world.measures.map(({ id }) => id);
  const isFirst = (block: PackageTemplate["blocks"][number]) =>
    block === template.blocks.find(({ kind }) => kind === "measures");
  const date = held.period === THEN ? "2026-02-10" : "2027-02-10";
  return {
    template: {
      ...words,
      measures: world.measures,
      blocks: template.blocks
        .filter((block) => block.kind !== "measures" || isFirst(block))
        .map((block) => (block.kind === "measures" ? { ...block, measures: ids, cases: [] } : block)),
      smallNumbers: { ...template.smallNumbers, disclosureLimit: world.limit },
      documents: ["deck"],
    },
    cluster: {
      ...cluster,
      view: world.view,
      references: world.references,
      members: held.members,
      meeting: { ...cluster.meeting, date },
    },
    counts: world.measures.flatMap((measure) => rowsOf(measure, world, held)),
    labels: new Map(held.members.map(({ practice }) => [practice, world.labels.get(practice) ?? ""])),
  };
}

function rowsOf(measure: Measure, { climates, references }: World, held: Held): readonly MeasureCount[] {
  const { members, period, luck, drift } = held;
  const climate = climates.get(measure.id) as Climate;
  const level = Math.min(climate.level * drift, measure.kind === "proportion" ? 1 : 10);
  const asked = { luck, kind: measure.kind };
  const scales = members.map(({ listSize = 0 }) => (listSize / 3000) * Math.exp(0.2 * (luck() - 0.5)));
  const row = (counts: Counts, more: Partial<MeasureCount>): MeasureCount => ({
    level: "practice",
    period,
    measure: measure.id,
    ...counts,
    place: { file: "tal.csv" },
    ...more,
  });
  const found = countsIn({ ...climate, level }, scales, asked);
  const practices = found.flatMap((counts, at) =>
    counts ? row(counts, { practice: members[at]?.practice ?? "" }) : [],
  );
  const older = practices
    .filter(() => luck() < 0.1)
    .map((one) => ({ ...one, period: EARLIER, numerator: Math.min(one.denominator, one.numerator + 7) }));
  const beside = references.flatMap((of) => {
    const [counts] = countsIn(
      { ...climate, level: level * oneOf(luck, [1, 1, 0.8]), absent: 0 },
      [300],
      asked,
    );
    const isOld = luck() < 0.2;
    const isComputed = of === "region" && luck() < 0.3 ? { practices: 40 } : {};
    const spread =
      of === "region" && luck() < 0.3 && measure.kind === "proportion" ? { p10: 10, p90: 60 } : {};
    return counts
      ? row(counts, { level: of, ...(isOld ? { period: EARLIER } : {}), ...isComputed, ...spread })
      : [];
  });
  return practices.length === 0 ? [] : [...practices, ...older, ...beside];
}
