import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Counts } from "../model/results.ts";
import { pooledCount } from "../stats/pooled-count.ts";
import { markPractices, spreadBetween } from "./mark-practices.ts";
import { type SimulatedMeasure, simulatedCounts } from "./marking-simulation.fixture.ts";

const SHARE = { kind: "proportion" } as const;
const of = (denominator: number, ...numerators: readonly number[]): readonly Counts[] =>
  numerators.map((numerator) => ({ numerator, denominator }));
const mark = (practices: readonly Counts[]) => markPractices(practices, pooledCount(practices), SHARE);

const ALIKE = of(1000, 250, 255, 245, 252);
const FAR_APART = of(1000, 100, 200, 300, 400, 500, 600);

describe("marking", () => {
  it("marks for chance while at most a third is marked", () => {
    // 4 of 12 others and the one left out.
    const found = mark([...of(1000, 450, 330, 330, 170, 170), ...ALIKE, ...ALIKE]);
    expect(found.isSpread).toBe(false);
    expect(found.standings.slice(0, 5)).toEqual(["above", "above", "above", "below", "below"]);
    expect(found.standings.slice(5)).toEqual(Array.from({ length: 8 }, () => "within"));
  });

  it("marks nobody for chance beyond that, and tells the spread instead", () => {
    const { standings, isSpread } = mark(FAR_APART);
    const spread = spreadBetween(FAR_APART, SHARE);
    expect(isSpread).toBe(true);
    expect(standings).toEqual(FAR_APART.map(() => "within"));
    // Evenly spread over fifty points: half of all pairs lie at least twenty apart.
    expect(spread?.typicalDifference).toBeGreaterThan(15);
    expect(spread?.typicalDifference).toBeLessThan(25);
  });

  it("lets one clear outlier among five not hide itself", () => {
    const { standings, isSpread } = mark([...of(1000, 700), ...ALIKE]);
    expect(isSpread).toBe(false);
    // The others differ from a rest that holds the outlier, and not from each other.
    expect(standings).toEqual(["above", "within", "within", "within", "within"]);
  });

  it("marks beyond the spread those that stand apart from it", () => {
    const spread = of(2000, 700, 760, 800, 850, 880, 900, 940, 980, 1020, 1060, 1100, 1150);
    const found = mark([...spread, ...of(2000, 1990)]);
    expect(found.standings.at(-1)).toBe("above");
    expect(found.standings.slice(0, -1)).toEqual(spread.map(() => "within"));
    expect([found.isSpread, mark(spread).isSpread]).toEqual([true, true]);
  });

  it("stays with chance for fewer than five, however far apart", () => {
    const { standings, isSpread } = mark(FAR_APART.slice(0, 4));
    expect(isSpread).toBe(false);
    expect(standings).toEqual(["below", "below", "above", "above"]);
  });

  it("counts only those with enough patients, and classes no other", () => {
    const practices = [...FAR_APART.slice(0, 4), undefined, undefined];
    const { standings, isSpread } = markPractices(practices, pooledCount(FAR_APART), SHARE);
    expect(isSpread).toBe(false);
    expect(standings.slice(4)).toEqual(["unclassed", "unclassed"]);
  });

  it("tells a rate's typical difference in events per base", () => {
    const rates = of(10_000, 100, 200, 300, 400, 500, 600);
    const spread = spreadBetween(rates, { kind: "rate", base: 1000 });
    expect(spread?.typicalDifference).toBeGreaterThan(10);
    expect(spread?.typicalDifference).toBeLessThan(25);
  });

  it("tells no more digits than so few practices know", () => {
    expect(spreadBetween(FAR_APART, SHARE)?.typicalDifference).toBe(18);
    expect(spreadBetween(of(100_000, 25_000, 25_900, 24_200, 26_100), SHARE)?.typicalDifference).toBe(0.8);
    expect(spreadBetween(of(1000, 250, 250, 250), SHARE)?.typicalDifference).toBe(0);
  });

  it.each([
    ["a bare count", { kind: "count" }, pooledCount(FAR_APART)],
    ["events that repeat", { kind: "rate", base: 1000, repeats: true }, pooledCount(FAR_APART)],
    ["a total that is not shown", SHARE, undefined],
  ] as const)("classes nobody on %s", (_, measure, total) => {
    expect(markPractices(FAR_APART, total, measure)).toEqual({
      standings: FAR_APART.map(() => "unclassed"),
      isSpread: false,
    });
  });
});

describe("of any practices", () => {
  const measure: SimulatedMeasure = {
    name: "",
    kind: "proportion",
    level: 0.3,
    smallest: 60,
    largest: 900,
  };
  const anyCluster = fc.record({
    practices: fc.integer({ min: 5, max: 20 }),
    spread: fc.constantFrom(0, 0.2, 0.5, 1),
    apart: fc.constantFrom(-3, -1.5, 0, 1.5, 3),
    seed: fc.nat(),
  });
  const countsOf = ({
    seed,
    ...cluster
  }: {
    practices: number;
    spread: number;
    apart: number;
    seed: number;
  }) => simulatedCounts(measure, cluster, seed);

  it("the order decides nothing", () => {
    fc.assert(
      fc.property(anyCluster, (cluster) => {
        const counts = countsOf(cluster);
        expect(mark(counts.toReversed()).standings.toReversed()).toEqual(mark(counts).standings);
      }),
      { numRuns: 50 },
    );
  });

  it("one that is marked stays marked, on its side, when it steps further out", () => {
    fc.assert(
      fc.property(anyCluster, fc.integer({ min: 1, max: 40 }), (cluster, steps) => {
        const [first, ...others] = countsOf({ ...cluster, apart: cluster.apart || 2 });
        if (!first) return;
        const [side] = mark([first, ...others]).standings;
        if (side !== "above" && side !== "below") return;
        const moved = first.numerator + (side === "above" ? steps : -steps);
        const numerator = Math.min(first.denominator, Math.max(0, moved));
        expect(mark([{ ...first, numerator }, ...others]).standings[0]).toBe(side);
      }),
      { numRuns: 200 },
    );
  });

  it.each([0, 0.3, 0.6])(
    "around a spread of %d a clearer outlier is never marked less often than a fainter one",
    (spread) => {
      const marked = [0.5, 1, 1.5, 2, 3, 4].map(
        (apart) =>
          Array.from({ length: 100 }, (_, seed) =>
            mark(simulatedCounts(measure, { practices: 10, spread, apart }, seed)),
          ).filter(({ standings }) => standings[0] === "above").length,
      );
      expect(marked).toEqual(marked.toSorted((a, b) => a - b));
      expect(marked.at(-1)).toBeGreaterThan(50);
    },
  );

  it("alike but for chance, at most four in a thousand are marked", () => {
    const marked = Array.from({ length: 300 }, (_, seed) => {
      const counts = simulatedCounts(measure, { practices: 12, spread: 0, apart: 0 }, seed);
      return mark(counts).standings.filter((standing) => standing !== "within").length;
    });
    expect(marked.reduce((sum, one) => sum + one, 0) / (300 * 12)).toBeLessThanOrEqual(0.004);
  });

  it("from one wide spread, at most one in a hundred is marked where the spread decides", () => {
    const found = Array.from({ length: 150 }, (_, seed) =>
      mark(simulatedCounts(measure, { practices: 15, spread: 1, apart: 0 }, seed)),
    ).filter(({ isSpread }) => isSpread);
    const marked = found.flatMap(({ standings }) => standings.filter((standing) => standing !== "within"));
    expect(found.length).toBeGreaterThan(100);
    expect(marked.length / (found.length * 15)).toBeLessThanOrEqual(0.01);
  });
});
