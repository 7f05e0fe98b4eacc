import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cluster } from "../model/cluster.ts";
import type { MeasureCount, Period } from "../model/counts.ts";
import type { Counts, MeasureResult } from "../model/results.ts";
import type { Measure, PackageTemplate } from "../model/template.ts";
import { computeChange } from "./compute-changes.ts";
import { computeResults } from "./computed-results.fixture.ts";
import { cellsOf, type RandomCluster, randomCluster, rulesWith } from "./random-cluster.fixture.ts";
import { suppressSmallCounts } from "./suppress-small-counts.ts";

/**
 * The strongest reader there can be: one who has every file, `kit.json` included, knows every denominator, and runs
 * this program on each cluster it might have been. A small number is safe when another cluster, in which it is another
 * number, gives the same results to the last byte. Whatever is made from the results then is the same as well.
 */

const BASELINE: Period = { id: "2025", label: "2025", from: "2025-01-01", to: "2025-12-31" };
const LATER: Period = { id: "2026", label: "2026", from: "2026-01-01", to: "2026-12-31" };

const measureOf = ({ kind }: RandomCluster): Measure =>
  ({ number: 1, id: "m", kind, better: "lower", ...(kind === "rate" ? { base: 1000 } : {}) }) as Measure;

const practiceAt = (index: number) => String(90_000 + index).padStart(6, "0");

function resultOf(cluster: RandomCluster, counts: readonly Counts[], period = BASELINE): MeasureResult {
  const rows = counts.map(
    (one, index): MeasureCount => ({
      level: "practice",
      practice: practiceAt(index),
      period,
      measure: "m",
      ...one,
      place: { file: "tal.csv" },
    }),
  );
  const region: MeasureCount = {
    level: "region",
    period,
    measure: "m",
    numerator: 24_000,
    denominator: 99_000,
    p10: 10,
    p90: 40,
    place: { file: "tal.csv" },
  };
  const { measures } = computeResults({
    template: {
      measures: [measureOf(cluster)],
      smallNumbers: rulesWith(cluster.limit),
    } as unknown as PackageTemplate,
    cluster: {
      view: { kind: "open" },
      references: ["region", "nation"],
      members: rows.map(({ practice }) => ({
        practice,
        acceptance: { kind: "accepted", date: "2026-01-01" },
      })),
    } as unknown as Cluster,
    counts: [...rows, region],
    labels: new Map(cellsOf(counts).map(({ label }, index) => [practiceAt(index), label])),
  });
  const [result] = measures;
  if (!result) throw new Error("no result");
  return result;
}

/** What is published, as far as another cluster can change it, in a form that is quick to compare. */
function outline({ kind, limit }: RandomCluster, counts: readonly Counts[]): string {
  const { cells, isTotalSafe } = suppressSmallCounts(cellsOf(counts), kind, rulesWith(limit));
  const sum = counts.reduce((all, { numerator }) => all + numerator, 0);
  return JSON.stringify([
    cells.map(({ hidden, counts: own }) => hidden ?? own),
    isTotalSafe ? sum : "withheld",
  ]);
}

function hiddenAt({ kind, limit, counts }: RandomCluster): {
  readonly small: number[];
  readonly all: number[];
} {
  const reasons = suppressSmallCounts(cellsOf(counts), kind, rulesWith(limit)).cells.map(
    ({ hidden }) => hidden,
  );
  const where = (wanted: readonly unknown[]) =>
    reasons.flatMap((reason, index) => (wanted.includes(reason) ? index : []));
  return {
    small: where(["small-count", "few-patients"]),
    all: where(["small-count", "few-patients", "secondary"]),
  };
}

const STEPS = [1, -1, 2, -2, 3, -3, 4, -4] as const;

/** What the second of two cells takes of a change; the first takes what is left. */
const SHARES: readonly number[] = [...STEPS, 5, -5, 6, -6];

/** Clusters that differ in the target and in up to two of the other hidden cells. */
function* others(
  counts: readonly Counts[],
  target: number,
  hidden: readonly number[],
): Generator<readonly Counts[]> {
  const partners = hidden.filter((index) => index !== target);
  const sets = [[], ...partners.map((a) => [a]), ...pairs(partners)];
  for (const set of sets) {
    for (const step of STEPS) {
      const [first, second] = set;
      for (const share of second === undefined ? [0] : SHARES) {
        const moved = new Map<number, number>([[target, step]]);
        if (first !== undefined) moved.set(first, -step - share);
        if (second !== undefined) moved.set(second, share);
        const next = counts.map(({ numerator, denominator }, index) => ({
          numerator: numerator + (moved.get(index) ?? 0),
          denominator,
        }));
        if (next.every(({ numerator }) => numerator >= 0)) yield next;
      }
    }
  }
}

function pairs(indices: readonly number[]): readonly (readonly number[])[] {
  return indices.flatMap((a, at) => indices.slice(at + 1).map((b) => [a, b]));
}

/** Another cluster with the same publication, in which the target is another number; undefined when there is none. */
function twin(cluster: RandomCluster, target: number): readonly Counts[] | undefined {
  const { all } = hiddenAt(cluster);
  const published = outline(cluster, cluster.counts);
  for (const next of others(cluster.counts, target, all)) {
    const isPossible =
      cluster.kind !== "proportion" || next.every(({ numerator, denominator }) => numerator <= denominator);
    if (isPossible && outline(cluster, next) === published) return next;
  }
  return undefined;
}

describe("a small number", () => {
  it("could always be another one, with every published result the same", () => {
    let met = 0;
    fc.assert(
      fc.property(randomCluster(14), (cluster) => {
        const published = JSON.stringify(resultOf(cluster, cluster.counts));
        for (const target of hiddenAt(cluster).small) {
          met += 1;
          const other = twin(cluster, target);
          expect(other).toBeDefined();
          if (other) expect(JSON.stringify(resultOf(cluster, other))).toBe(published);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(met).toBeGreaterThan(400);
  });

  it("could be another one still when the follow-up shows the practice, or hides it, or others joined and left", () => {
    fc.assert(
      fc.property(randomCluster(12), randomCluster(12), (cluster, later) => {
        const measure = measureOf(cluster);
        const after = resultOf({ ...later, kind: cluster.kind }, later.counts, LATER);
        const pairOf = (counts: readonly Counts[]) => {
          const before = resultOf(cluster, counts);
          return JSON.stringify([before, after, computeChange(measure, before, after)]);
        };
        for (const target of hiddenAt(cluster).small) {
          const other = twin(cluster, target);
          if (other) expect(pairOf(other)).toBe(pairOf(cluster.counts));
        }
      }),
      { numRuns: 60, seed: 8 },
    );
  });

  it("is in no measure of variation and in no comparison", () => {
    fc.assert(
      fc.property(randomCluster(14), (cluster) => {
        const { practices, variation } = resultOf(cluster, cluster.counts);
        const firm = practices.flatMap(({ cell }) =>
          cell.kind === "shown" && cell.certainty === "firm" ? cell : [],
        );
        expect(variation?.firmPractices ?? 0).toBe(variation ? firm.length : 0);
        if (!variation) return;
        const values = firm.map(({ estimate }) => estimate.value);
        expect([variation.lowest, variation.highest]).toEqual([Math.min(...values), Math.max(...values)]);
      }),
    );
  });
});

describe("a small part of a whole", () => {
  /** Numerators of the parts, the unnamed rest last; one row a practice. */
  type Whole = readonly (readonly number[])[];

  function publishedOf(whole: Whole, limit: number): string {
    const parts = (whole[0]?.length ?? 1) - 1;
    const ids = Array.from({ length: parts }, (_, part) => `del-${part}`);
    const rows = whole.flatMap((row, index) =>
      ids.map((measure, part): MeasureCount => {
        const denominator = row.reduce((sum, one) => sum + one, 0);
        const numerator = row[part] ?? 0;
        return {
          level: "practice",
          practice: practiceAt(index),
          period: BASELINE,
          measure,
          numerator,
          denominator,
          place: { file: "tal.csv" },
        };
      }),
    );
    const results = computeResults({
      template: {
        measures: ids.map((id) => ({ id, kind: "proportion", better: "neither", partOf: "helhed" })),
        smallNumbers: rulesWith(limit),
      } as unknown as PackageTemplate,
      cluster: {
        view: { kind: "open" },
        references: [],
        members: whole.map((_, index) => ({ practice: practiceAt(index), acceptance: { kind: "accepted" } })),
      } as unknown as Cluster,
      counts: rows,
      labels: new Map(whole.map((_, index) => [practiceAt(index), `K${(index * 17) % 101}`])),
    });
    return JSON.stringify(results);
  }

  /** The target's part changed, another practice's the other way, and both rests to match. */
  function* otherWholes(whole: Whole, practice: number, part: number): Generator<Whole> {
    const rest = (whole[0]?.length ?? 1) - 1;
    for (const step of STEPS) {
      for (const other of whole.keys()) {
        if (other === practice) continue;
        const next = whole.map((row, index) => {
          const move = index === practice ? step : index === other ? -step : 0;
          return row.map((one, at) => (at === part ? one + move : at === rest ? one - move : one));
        });
        if (next.flat().every((one) => one >= 0)) yield next;
      }
    }
  }

  it("could be another one as well, with the other parts, their totals and the rest in view", () => {
    let met = 0;
    const whole = fc.record({
      limit: fc.constantFrom(3, 5, 10),
      rows: fc
        .integer({ min: 2, max: 4 })
        .chain((parts) =>
          fc.array(
            fc.array(fc.oneof(fc.nat(9), fc.nat(60)), { minLength: parts + 1, maxLength: parts + 1 }),
            { minLength: 5, maxLength: 9 },
          ),
        ),
    });
    fc.assert(
      fc.property(whole, ({ limit, rows }) => {
        const all = rows.map((row) => row.map((one, at) => (at === row.length - 1 ? one + 5 : one)));
        const published = publishedOf(all, limit);
        const { measures } = JSON.parse(published) as { measures: readonly MeasureResult[] };
        measures.forEach(({ practices, cluster }, part) => {
          for (const { label, cell } of practices) {
            // Without a total nothing ties one practice to the others; that case is tried above.
            if (cell.kind !== "hidden" || cell.reason !== "small-count" || !cluster) continue;
            met += 1;
            const practice = all.findIndex((_, index) => `K${(index * 17) % 101}` === label);
            const twins = otherWholes(all, practice, part);
            expect([...twins].some((next) => publishedOf(next, limit) === published)).toBe(true);
          }
        });
      }),
      { numRuns: 60, seed: 9 },
    );
    expect(met).toBeGreaterThan(100);
  });
});
