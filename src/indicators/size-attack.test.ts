import { describe, expect, it } from "vitest";
import { closedSamples } from "../acceptance/closed-samples.fixture.ts";
import type { Cell, Results } from "../model/results.ts";
import { type ClosedCluster, closedCluster, type Denominators, resultsOf } from "./closed-cluster.fixture.ts";
import { type Reading, shareNamed } from "./size-attack.fixture.ts";
import { toldEstimate, toldValue } from "./told-estimate.ts";

const CLUSTERS = 100;
const EVERY_LINE: Reading = { lines: true, marks: false };
/** Lines that are the same in a whole class mislead who reads them as a practice's own, so both are tried. */
const READINGS: readonly Reading[] = [
  EVERY_LINE,
  { lines: false, marks: false },
  { lines: true, marks: true },
];
const SPREADS: readonly Denominators[] = ["list-sizes", "spread-around-list-sizes"];

const randomClusters = (kind: Denominators, count = CLUSTERS): readonly ClosedCluster[] =>
  Array.from({ length: count }, (_, index) => closedCluster(index + 1, kind));

function smallestClass({ sizeClasses = {} }: Results): number {
  const classes = Object.values(sizeClasses);
  return Math.min(...classes.map((one) => classes.filter((other) => other === one).length));
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Closed view as it once was: each interval from the practice's own class, each half as large again as the last. */
function ownClassesOf(cluster: ClosedCluster): Results {
  const open = resultsOf(cluster, "open");
  return {
    ...open,
    measures: open.measures.map((result) => {
      const measure = cluster.template.measures.find(({ id }) => id === result.measure);
      if (!measure) throw new Error("no measure");
      const told = (cell: Cell): Cell => {
        if (cell.kind === "hidden") return cell;
        const size = 10 * 1.5 ** Math.floor(Math.log(cell.counts.denominator / 10) / Math.log(1.5));
        return { ...cell, estimate: toldEstimate(toldValue(cell.counts, measure), size, measure) };
      };
      const practices = result.practices.map(({ label, cell }) => ({ label, cell: told(cell) }));
      return { ...result, practices };
    }),
  };
}

describe("a colleague with every figure and the public list sizes", () => {
  it.each(SPREADS)("names hardly more codes than one in a class by the best guess: %s", async (kind) => {
    const clusters = [...(await closedSamples()).values(), ...randomClusters(kind)];
    const published = clusters.map((cluster) => ({ cluster, results: resultsOf(cluster, "closed") }));
    const chance = mean(published.map(({ results }) => 1 / smallestClass(results)));
    const named = READINGS.map((reading) =>
      mean(published.map(({ results, cluster }) => shareNamed(results, cluster, reading))),
    );
    expect(Math.max(...named)).toBeLessThanOrEqual(1.2 * chance);
    // The guess is one: it does find something, about as often as one in a class.
    expect(Math.max(...named)).toBeGreaterThan(0.8 * chance);
  });

  it("would name far more, a whole sample even, if every interval came from the practice's own number", async () => {
    const named = (cluster: ClosedCluster) => shareNamed(ownClassesOf(cluster), cluster, EVERY_LINE);
    const skovlyst = (await closedSamples()).get("skovlyst");
    expect(skovlyst && named(skovlyst)).toBe(1);
    const clusters = randomClusters("list-sizes", 40);
    const chance = mean(clusters.map((cluster) => 1 / smallestClass(resultsOf(cluster, "closed"))));
    expect(mean(clusters.map(named))).toBeGreaterThan(1.5 * chance);
  });
});

describe("what is told of two practices of one class", () => {
  it("is the same wherever their values are the same, marks apart", () => {
    let met = 0;
    for (const cluster of SPREADS.flatMap((kind) => randomClusters(kind, 25))) {
      const { measures, sizeClasses = {} } = resultsOf(cluster, "closed");
      for (const { practices } of measures) {
        const told = new Map<string, string>();
        for (const { label, cell } of practices) {
          if (cell.kind === "hidden") continue;
          const { estimate, drawnFrom, certainty } = cell;
          const key = `${sizeClasses[label]}:${estimate.value}`;
          const all = JSON.stringify({ estimate, drawnFrom, certainty });
          if (told.has(key)) met += 1;
          expect(told.get(key) ?? all).toBe(all);
          told.set(key, all);
        }
      }
    }
    expect(met).toBeGreaterThan(100);
  });
});
