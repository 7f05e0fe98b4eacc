import { bench, describe } from "vitest";
import { closedSamples } from "../acceptance/closed-samples.fixture.ts";
import {
  type ClosedCluster,
  closedCluster,
  type Denominators,
  resultsOf,
} from "../indicators/closed-cluster.fixture.ts";
import { shareNamed } from "../indicators/size-attack.fixture.ts";
import { type Cell, hasInterval } from "../model/results.ts";

/**
 * What closed view costs its readers: the share of cells that are hidden, hollow, without an interval or marked, how much
 * wider the drawn intervals are than the practices' own, and how often the cluster's level is withheld. The table stands
 * in `docs/privacy.md`.
 */

/** Random clusters of each kind of measure; together the 200 that the page speaks of. */
const CLUSTERS = 100;

interface Told {
  readonly cell: Cell;
  /** The same cell with the practice's own interval. */
  readonly own: Cell;
}

function toldCells(cluster: ClosedCluster): readonly Told[] {
  const [closed, open] = [resultsOf(cluster, "closed"), resultsOf(cluster, "open")];
  return closed.measures.flatMap(({ practices }, measure) =>
    practices.flatMap(({ cell }, index) => {
      const own = open.measures[measure]?.practices[index]?.cell;
      return own && !(cell.kind === "hidden" && cell.reason === "no-data") ? [{ cell, own }] : [];
    }),
  );
}

const widthOf = (cell: Cell): number | undefined =>
  cell.kind === "shown" && hasInterval(cell.estimate)
    ? cell.estimate.upper95 - cell.estimate.lower95
    : undefined;

function report(title: string, clusters: readonly ClosedCluster[]): void {
  const told = clusters.flatMap(toldCells);
  const shown = told.flatMap(({ cell, own }) => (cell.kind === "shown" ? [{ cell, own }] : []));
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  const count = (is: (cell: (typeof shown)[number]["cell"]) => boolean) =>
    percent(shown.filter(({ cell }) => is(cell)).length, shown.length);
  const widening = shown.flatMap(({ cell, own }) => {
    const [drawn, exact] = [widthOf(cell), widthOf(own)];
    return drawn && exact ? drawn / exact : [];
  });
  const levels = clusters.flatMap((cluster) => resultsOf(cluster, "closed").measures);
  const withheld = levels.filter((measure) => !measure.cluster);
  console.log(
    [
      title.padEnd(28),
      `hidden ${percent(told.length - shown.length, told.length)}`,
      `hollow ${count(({ certainty }) => certainty === "uncertain")}`,
      `without interval ${count((cell) => widthOf(cell) === undefined)}`,
      `marked ${count(({ standing }) => standing === "above" || standing === "below")}`,
      `widening ${mean(widening).toFixed(2)}`,
      `levels withheld ${percent(withheld.length, levels.length)}`,
      `named ${percent(named(clusters, false), 1)}, with marks ${percent(named(clusters, true), 1)}`,
    ].join(" · "),
  );
}

/** The share of codes that a colleague's best guess names; see the attack in `indicators/`. */
function named(clusters: readonly ClosedCluster[], marks: boolean): number {
  return mean(
    clusters.map((cluster) => shareNamed(resultsOf(cluster, "closed"), cluster, { lines: false, marks })),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

function randomClusters(kind: Denominators): readonly ClosedCluster[] {
  return Array.from({ length: CLUSTERS }, (_, seed) => closedCluster(seed + 1, kind));
}

describe("closed view", () => {
  bench(
    "of the samples and 200 random clusters",
    async () => {
      for (const [name, cluster] of await closedSamples()) report(name, [cluster]);
      report("random: rates", randomClusters("list-sizes"));
      report("random: shares", randomClusters("spread-around-list-sizes"));
    },
    { iterations: 1, warmupIterations: 0, time: 0 },
  );
});
