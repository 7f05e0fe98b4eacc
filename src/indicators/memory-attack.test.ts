import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cluster } from "../model/cluster.ts";
import type { MeasureCount, Period } from "../model/counts.ts";
import type { RememberedKit } from "../model/memory.ts";
import type { Counts, HiddenReason } from "../model/results.ts";
import type { Measure, MeasureKind, PackageTemplate } from "../model/template.ts";
import { computeHeldResults } from "./compute-results.ts";
import { numeratorRange } from "./hidden-counts.ts";
import { type RandomCluster, randomCluster, rulesWith } from "./random-cluster.fixture.ts";

/**
 * Colleagues with every kit of their cluster in hand: what was published when members had come and gone, figures had
 * been corrected and another package had looked at the same numbers. They know every denominator, subtract what is
 * shown from every level, and levels from one another.
 */

const PERIOD: Period = { id: "2025", label: "2025", from: "2025-01-01", to: "2025-12-31" };
const practiceAt = (index: number) => String(90_000 + index).padStart(6, "0");
const SALT = "5f3b";

/** One build: who takes part, with which figures, under which limit. */
interface Build {
  readonly limit: number;
  /** Undefined for a practice that is not a member or has not agreed. */
  readonly figures: readonly (Counts | undefined)[];
}

/** An unknown number of the attacker's: a practice's numerator as one version of its figures has it. */
interface Unknown {
  readonly name: string;
  readonly truth: number;
  readonly least: number;
  readonly greatest: number;
}

interface Kit {
  readonly shown: readonly string[];
  readonly hidden: readonly Unknown[];
  /** What the level says of the hidden cells; absent when the level is withheld. */
  readonly total?: number;
}

function publish(kind: MeasureKind, builds: readonly Build[], isRemembering = true): readonly Kit[] {
  const kits: RememberedKit[] = [];
  return builds.map((build, index) => {
    const { kit, remembered } = buildOne(kind, build, isRemembering ? kits : [], `2026-0${index + 1}-01`);
    kits.push(remembered);
    return kit;
  });
}

function buildOne(
  kind: MeasureKind,
  { limit, figures }: Build,
  kits: readonly RememberedKit[],
  meetingDate: string,
) {
  const rows = figures.flatMap((one, index): MeasureCount[] =>
    one
      ? [
          {
            level: "practice",
            practice: practiceAt(index),
            period: PERIOD,
            measure: "m",
            ...one,
            place: { file: "tal.csv" },
          },
        ]
      : [],
  );
  const { results, held } = computeHeldResults({
    template: {
      measures: [{ number: 1, id: "m", kind, better: "lower", base: 1000 } as Measure],
      smallNumbers: rulesWith(limit),
    } as unknown as PackageTemplate,
    cluster: {
      view: { kind: "open" },
      references: [],
      members: rows.map(({ practice }) => ({ practice, acceptance: { kind: "accepted" } })),
    } as unknown as Cluster,
    counts: rows,
    labels: new Map(rows.map(({ practice }, index) => [practice ?? "", `K${(index * 17) % 101}`])),
    memory: { salt: SALT, kits },
  });
  const [result] = results.measures;
  const [one] = held;
  if (!result || !one) throw new Error("no result");
  const strictest = Math.max(
    limit,
    ...kits.flatMap((kit) => kit.measures.map((each) => each.disclosureLimit)),
  );
  const cells = one.suppression.cells.flatMap(({ label, counts, hidden }) => {
    const practice = practiceOf(rows, label);
    return counts ? [{ name: `${practice} ${counts.numerator}/${counts.denominator}`, counts, hidden }] : [];
  });
  const hidden = cells.flatMap(({ name, counts, hidden: reason }) =>
    reason ? [{ name, truth: counts.numerator, ...domainOf(counts, reason, kind, strictest) }] : [],
  );
  const kit: Kit = {
    shown: cells.flatMap(({ name, hidden: reason }) => (reason ? [] : name)),
    hidden,
    ...(result.cluster ? { total: hidden.reduce((sum, { truth }) => sum + truth, 0) } : {}),
  };
  const remembered = { package: "p", meetingDate, results: meetingDate, measures: [one.published] };
  return { kit, remembered };
}

function practiceOf(rows: readonly MeasureCount[], label: string): string {
  const index = rows.findIndex((_, at) => `K${(at * 17) % 101}` === label);
  return rows[index]?.practice ?? "";
}

function domainOf(counts: Counts, reason: HiddenReason, kind: MeasureKind, limit: number) {
  const range = numeratorRange(counts, reason, kind, rulesWith(limit)) ?? { least: 0, greatest: 0 };
  return { least: range.least, greatest: Math.min(range.greatest, 100_000) };
}

/**
 * Adds and subtracts the levels in every way, and asks of each unknown that is left how many numbers fit.
 *
 * @returns the hidden counts that come out as one number
 */
function attack(kits: readonly Kit[], colluders: readonly string[] = []): readonly string[] {
  const shown = new Set(kits.flatMap((kit) => kit.shown));
  const isKnown = ({ name }: Unknown) => shown.has(name) || colluders.some((who) => name.startsWith(who));
  const told = new Set(
    kits.flatMap(({ hidden }, at) => {
      const shownLater = new Set(kits.slice(at + 1).flatMap((kit) => kit.shown));
      return hidden.flatMap(({ name }) => (shownLater.has(name) ? `${name} is shown later` : []));
    }),
  );
  const levels = kits.filter(({ total }) => total !== undefined);
  for (const signs of allSigns(levels.length)) {
    const left = new Map<string, { unknown: Unknown; sign: number }>();
    levels.forEach(({ hidden }, at) => {
      for (const unknown of hidden) {
        if (isKnown(unknown)) continue;
        left.set(unknown.name, { unknown, sign: (left.get(unknown.name)?.sign ?? 0) + (signs[at] ?? 0) });
      }
    });
    const terms = [...left.values()].filter(({ sign }) => sign !== 0);
    for (const { unknown } of terms) {
      if (isPinned(unknown.name, terms)) told.add(unknown.name);
    }
  }
  return [...told];
}

/** Whether only one value of a term fits, as every other term may take any value it can have. */
function isPinned(name: string, terms: readonly { unknown: Unknown; sign: number }[]): boolean {
  const own = terms.find(({ unknown }) => unknown.name === name);
  if (!own || own.unknown.least >= own.unknown.greatest) return false;
  // How far the term can go up and down while the others make up for it, in steps that its factor allows.
  const others = terms.filter((term) => term !== own);
  const up = Math.min(
    own.unknown.greatest - own.unknown.truth,
    reach(others, -own.sign) / Math.abs(own.sign),
  );
  const down = Math.min(own.unknown.truth - own.unknown.least, reach(others, own.sign) / Math.abs(own.sign));
  return up < 1 && down < 1;
}

/** How far the sum of these terms can move in a direction. */
function reach(terms: readonly { unknown: Unknown; sign: number }[], direction: number): number {
  return terms.reduce((sum, { unknown, sign }) => {
    const isUp = sign * direction > 0;
    const room = isUp ? unknown.greatest - unknown.truth : unknown.truth - unknown.least;
    return sum + Math.abs(sign) * room;
  }, 0);
}

function allSigns(length: number): readonly (readonly number[])[] {
  return Array.from({ length }).reduce<readonly (readonly number[])[]>(
    (all) => all.flatMap((row) => [0, 1, -1].map((sign) => [...row, sign])),
    [[]],
  );
}

/** What may happen between two builds. */
const happening = fc.record({
  leaves: fc.array(fc.nat(40), { maxLength: 2 }),
  joins: fc.boolean(),
  corrected: fc.array(fc.record({ who: fc.nat(40), by: fc.integer({ min: -6, max: 9 }) }), { maxLength: 2 }),
  limit: fc.constantFrom(3, 5, 5, 10),
});

const history = fc
  .record({ cluster: randomCluster(16), later: fc.array(happening, { minLength: 1, maxLength: 3 }) })
  .map(({ cluster, later }) => ({ kind: cluster.kind, builds: buildsOf(cluster, later) }));

function buildsOf(
  { counts, limit, kind }: RandomCluster,
  later: readonly {
    leaves: readonly number[];
    joins: boolean;
    corrected: readonly { who: number; by: number }[];
    limit: number;
  }[],
): readonly Build[] {
  // The last practice joins when somebody does.
  const first = counts.map((one, index) => (index === counts.length - 1 ? undefined : one));
  let figures: readonly (Counts | undefined)[] = first;
  const builds: Build[] = [{ limit, figures }];
  for (const step of later) {
    figures = figures.map((one, index) => {
      if (step.joins && index === counts.length - 1) return counts[index];
      if (step.leaves.some((who) => who % counts.length === index)) return undefined;
      const by = step.corrected.find(({ who }) => who % counts.length === index)?.by ?? 0;
      return one && corrected(one, by, kind);
    });
    if (figures.some((one) => one)) builds.push({ limit: step.limit, figures });
  }
  return builds;
}

function corrected({ numerator, denominator }: Counts, by: number, kind: MeasureKind): Counts {
  const most = kind === "proportion" ? denominator : Number.POSITIVE_INFINITY;
  return { numerator: Math.min(most, Math.max(0, numerator + by)), denominator };
}

const counts = (numerator: number, denominator: number): Counts => ({ numerator, denominator });
const SIX = [
  counts(3, 60),
  counts(20, 90),
  counts(25, 100),
  counts(30, 120),
  counts(28, 95),
  counts(33, 110),
];
const without = (figures: readonly Counts[], index: number) =>
  figures.map((one, at) => (at === index ? undefined : one));

describe("what colleagues with every kit of their cluster can work out", () => {
  it("was the hidden count of a practice that had left, before there was a memory", () => {
    const eight = [...SIX, counts(31, 99), counts(18, 88)];
    const builds: readonly Build[] = [
      { limit: 5, figures: eight },
      { limit: 5, figures: without(eight, 0) },
    ];
    expect(attack(publish("proportion", builds, false))).not.toEqual([]);
    expect(attack(publish("proportion", builds))).toEqual([]);
  });

  it("was what a second package with a lower limit shows", () => {
    const builds: readonly Build[] = [
      { limit: 10, figures: [counts(7, 60), ...SIX.slice(1)] },
      { limit: 5, figures: [counts(7, 60), ...SIX.slice(1)] },
    ];
    expect(attack(publish("proportion", builds, false))).not.toEqual([]);
    expect(attack(publish("proportion", builds))).toEqual([]);
  });

  it("was a small count as it stood before it was corrected", () => {
    const builds: readonly Build[] = [
      { limit: 5, figures: SIX },
      { limit: 5, figures: [counts(12, 60), ...SIX.slice(1)] },
    ];
    const [, after] = publish("proportion", builds);
    // The corrected figure itself is judged anew and may be shown.
    expect(after?.shown).toContain("090000 12/60");
    expect(attack(publish("proportion", builds, false))).not.toEqual([]);
    expect(attack(publish("proportion", builds))).toEqual([]);
  });

  it("is no hidden count, whoever joins, leaves, is corrected, and under whatever limits", () => {
    fc.assert(
      fc.property(history, ({ kind, builds }) => {
        expect(attack(publish(kind, builds))).toEqual([]);
      }),
      { numRuns: 1500, seed: 12 },
    );
  });

  it("is hardly ever a count, even when two practices put their own numbers together", () => {
    let pairs = 0;
    let telling = 0;
    fc.assert(
      fc.property(history, ({ kind, builds }) => {
        const kits = publish(kind, builds);
        const practices = [
          ...new Set(kits.flatMap(({ hidden }) => hidden.map(({ name }) => name.slice(0, 6)))),
        ];
        for (const [index, one] of practices.entries()) {
          for (const other of practices.slice(index + 1)) {
            pairs += 1;
            if (attack(kits, [one, other]).length > 0) telling += 1;
          }
        }
      }),
      { numRuns: 150, seed: 13 },
    );
    expect(pairs).toBeGreaterThan(1000);
    expect(telling / pairs).toBeLessThan(0.01);
  });

  it("leaves a second kit as it would be where nothing has changed", () => {
    fc.assert(
      fc.property(randomCluster(20), ({ kind, limit, counts: figures }) => {
        const [first, second] = publish(kind, [
          { limit, figures },
          { limit, figures },
        ]);
        expect(second).toEqual(first);
      }),
      { numRuns: 300, seed: 14 },
    );
  });
});
