import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HiddenReason } from "../model/results.ts";
import type { SensitiveSide } from "../model/template.ts";
import { cellsOf, type RandomCluster, randomCluster, rulesWith } from "./random-cluster.fixture.ts";
import { type Suppression, suppressSmallCounts } from "./suppress-small-counts.ts";

/** Whole numbers from first to last; a set of them is a list of such runs. */
type Run = readonly [number, number];

/** What a reader has in hand: shown cells, reasons, the total when it is there, and every denominator. */
interface Published {
  readonly hidden: readonly {
    readonly reason: HiddenReason;
    readonly domain: readonly Run[];
    readonly truth: number;
  }[];
  /** What total minus shown cells leaves for the hidden ones; absent when the total is withheld. */
  readonly remainder?: number;
}

const isSmallReason = (reason: HiddenReason) => reason === "small-count" || reason === "few-patients";

type Attacked = RandomCluster & { readonly sensitive?: SensitiveSide };

function publish(
  { kind, limit, counts, sensitive }: Attacked,
  { cells, isTotalSafe }: Suppression,
): Published {
  const [isLow, isHigh] = [sensitive !== "complement", kind === "proportion" && sensitive !== "numerator"];
  const hidden = cells.flatMap(({ hidden: reason, counts: own }) => {
    if (!reason || !own || reason === "no-data" || reason === "zero-denominator") return [];
    const { numerator, denominator } = own;
    const top = kind === "proportion" ? denominator : 100_000;
    const low: Run = [1, limit - 1];
    const high: Run = [top - limit + 1, top - 1];
    // Worse than life: the reader even knows on which side a share is small.
    const domain: readonly Run[] =
      reason === "few-patients"
        ? [[0, denominator]]
        : reason === "secondary"
          ? [[isLow ? limit : 0, isHigh ? top - limit : top]]
          : isLow && isHigh && denominator < 2 * limit
            ? [[1, denominator - 1]]
            : [isLow && (!isHigh || numerator < limit) ? low : high];
    return [{ reason, domain, truth: numerator }];
  });
  const sum = counts.reduce((all, { numerator }) => all + numerator, 0);
  const shown = cells
    .filter((cell) => !cell.hidden)
    .reduce((all, cell) => all + (cell.counts?.numerator ?? 0), 0);
  return { hidden, ...(isTotalSafe ? { remainder: sum - shown } : {}) };
}

/** Every sum that can be made by taking one number from each set. */
function sums(domains: readonly (readonly Run[])[]): readonly Run[] {
  return domains.reduce<readonly Run[]>(
    (all, domain) => merge(all.flatMap(([a, b]) => domain.map(([c, d]): Run => [a + c, b + d]))),
    [[0, 0]],
  );
}

function merge(runs: readonly Run[]): readonly Run[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...runs].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** Numerators of one hidden cell that fit everything published; `known` are cells somebody can take out of the sum. */
function candidates(
  { hidden, remainder }: Published,
  at: number,
  known: readonly number[] = [],
): readonly number[] {
  const own = (hidden[at]?.domain ?? []).flatMap(([from, to]) =>
    Array.from({ length: Math.min(to, from + 50) - from + 1 }, (_, step) => from + step),
  );
  if (remainder === undefined) return own;
  const others = hidden.filter((_, index) => index !== at);
  const possible = sums(
    others.map((other) =>
      known.includes(hidden.indexOf(other)) ? [[other.truth, other.truth]] : other.domain,
    ),
  );
  const fits = (value: number) =>
    possible.some(([from, to]) => from <= remainder - value && remainder - value <= to);
  const truth = hidden[at]?.truth ?? 0;
  // Around the truth is where a reader would look: the first fifty numbers of a wide range may all lie elsewhere.
  const near = Array.from({ length: 41 }, (_, step) => truth - 20 + step).filter((value) =>
    (hidden[at]?.domain ?? []).some(([from, to]) => from <= value && value <= to),
  );
  return [...new Set([...own, ...near])].filter(fits);
}

const attack = (cluster: Attacked): Published => {
  const { counts, kind, limit, sensitive } = cluster;
  const rules = { ...rulesWith(limit), ...(sensitive ? { sensitive } : {}) };
  return publish(cluster, suppressSmallCounts(cellsOf(counts), kind, rules));
};

describe("an attack on what is published about one measure", () => {
  it("finds every small count that total minus shown cells pins", () => {
    const published: Published = {
      hidden: [
        { reason: "small-count", domain: [[1, 4]], truth: 4 },
        { reason: "small-count", domain: [[1, 4]], truth: 4 },
      ],
      remainder: 8,
    };
    expect(candidates(published, 0)).toEqual([4]);
    expect(candidates({ ...published, remainder: 7 }, 0)).toEqual([3, 4]);
  });

  it("finds a small count that a cell of at least the limit pins", () => {
    const published: Published = {
      hidden: [
        { reason: "small-count", domain: [[1, 4]], truth: 1 },
        { reason: "secondary", domain: [[5, 95]], truth: 5 },
      ],
      remainder: 6,
    };
    expect(candidates(published, 0)).toEqual([1]);
  });

  it("leaves every small count as many values as a small count can have", () => {
    fc.assert(
      fc.property(randomCluster(), (cluster) => {
        const published = attack(cluster);
        published.hidden.forEach(({ reason, domain: [range = [0, 0]] }, at) => {
          if (reason !== "small-count") return;
          const all = range[1] - range[0] + 1;
          expect(candidates(published, at).length).toBeGreaterThanOrEqual(Math.min(cluster.limit - 1, all));
        });
      }),
      { numRuns: 1500, seed: 4 },
    );
  });

  it.each(["numerator", "complement"] as const)(
    "where the %s alone is sensitive, leaves as many values",
    (sensitive) => {
      fc.assert(
        fc.property(randomCluster(), (cluster) => {
          if (cluster.kind !== "proportion") return;
          const published = attack({ ...cluster, sensitive });
          published.hidden.forEach(({ reason, domain: [range = [0, 0]] }, at) => {
            const found = candidates(published, at).length;
            const all = range[1] - range[0] + 1;
            if (reason === "small-count")
              expect(found).toBeGreaterThanOrEqual(Math.min(cluster.limit - 1, all));
            else expect(found).toBeGreaterThan(1);
          });
        }),
        { numRuns: 1500, seed: 14 },
      );
    },
  );

  it("leaves every hidden cell more than one value", () => {
    fc.assert(
      fc.property(randomCluster(), (cluster) => {
        const published = attack(cluster);
        published.hidden.forEach((_, at) => {
          expect(candidates(published, at).length).toBeGreaterThan(1);
        });
      }),
      { numRuns: 1500, seed: 5 },
    );
  });

  it("by a practice that knows its own numbers pins fewer than one small count in a hundred", () => {
    let tried = 0;
    let pinned = 0;
    fc.assert(
      fc.property(randomCluster(), (cluster) => {
        const published = attack(cluster);
        if (published.remainder === undefined) return;
        published.hidden.forEach(({ reason }, at) => {
          if (!isSmallReason(reason)) return;
          published.hidden.forEach((_, insider) => {
            if (insider === at) return;
            tried += 1;
            if (candidates(published, at, [insider]).length < 2) pinned += 1;
          });
        });
      }),
      { numRuns: 600, seed: 6 },
    );
    expect(tried).toBeGreaterThan(1000);
    expect(pinned / tried).toBeLessThan(0.01);
  });

  it("by two practices that put their numbers together pins no hidden count", () => {
    let tried = 0;
    let pinned = 0;
    fc.assert(
      fc.property(randomCluster(16), (cluster) => {
        const published = attack(cluster);
        if (published.remainder === undefined) return;
        const all = [...published.hidden.keys()];
        for (const at of all) {
          const others = all.filter((one) => one !== at);
          for (const [index, first] of others.entries()) {
            for (const second of others.slice(index + 1)) {
              tried += 1;
              if (candidates(published, at, [first, second]).length < 2) pinned += 1;
            }
          }
        }
      }),
      { numRuns: 300, seed: 10 },
    );
    expect(tried).toBeGreaterThan(1000);
    expect(pinned).toBe(0);
  });
});
