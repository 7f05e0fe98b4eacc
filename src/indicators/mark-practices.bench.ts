import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { bench, describe } from "vitest";
import type { Counts } from "../model/results.ts";
import { compareWithRest } from "../stats/compare-with-rest.ts";
import { pooledCount } from "../stats/pooled-count.ts";
import { wilsonInterval } from "../stats/wilson-interval.ts";
import { markPractices } from "./mark-practices.ts";
import { type SimulatedMeasure, simulatedCounts } from "./marking-simulation.fixture.ts";

/**
 * How often practices are marked, for docs/marking.md. `MARKING_RUNS=200 npx vitest bench --run
 * src/indicators/mark-practices.bench.ts` tries fewer clusters; `MARKING_COUNTS=file.csv` with the columns cluster,
 * measure, numerator and denominator marks real ones (`MARKING_KIND=rate` for rates).
 */
const RUNS = Number(process.env.MARKING_RUNS ?? 1000);
const REAL = process.env.MARKING_COUNTS;
const REAL_KIND = process.env.MARKING_KIND === "rate" ? "rate" : "proportion";

const MEASURES: readonly SimulatedMeasure[] = [
  { name: "andel 30 %, 50-300 patienter", kind: "proportion", level: 0.3, smallest: 50, largest: 300 },
  { name: "andel 80 %, 200-1.500 patienter", kind: "proportion", level: 0.8, smallest: 200, largest: 1500 },
  {
    name: "rate 25 pr. 1.000, 1.500-9.000 sikrede",
    kind: "rate",
    level: 0.025,
    smallest: 1500,
    largest: 9000,
  },
];
const PRACTICES = [5, 8, 12, 17, 25, 35] as const;
const SPREADS = [0, 0.1, 0.2, 0.4, 0.8] as const;
/** Enough of them to see what an outlier does at both ends and in the middle. */
const PRACTICES_WITH_OUTLIER = [5, 12, 35] as const;
const APART = [0.5, 1, 1.5, 2, 3, 4] as const;

interface Tally {
  clusters: number;
  spread: number;
  /** Practices drawn from the one spread: of all clusters, and of those where the spread decides. */
  drawn: number;
  marked: number;
  drawnInSpread: number;
  markedInSpread: number;
  outlier: number;
}

/** `RUNS` clusters of one kind; the same ones for every distance of the outlier but for itself. */
function tally(measure: SimulatedMeasure, practices: number, spread: number, apart: number): Tally {
  const sum = {
    clusters: 0,
    spread: 0,
    drawn: 0,
    marked: 0,
    drawnInSpread: 0,
    markedInSpread: 0,
    outlier: 0,
  };
  for (let run = 0; run < RUNS; run += 1) {
    const counts = simulatedCounts(measure, { practices, spread, apart }, run);
    const marking = markPractices(counts, pooledCount(counts), { kind: measure.kind, base: 1000 });
    const isMarked = marking.standings.map((standing) => standing === "above" || standing === "below");
    const others = apart === 0 ? isMarked : isMarked.slice(1);
    const marked = others.filter(Boolean).length;
    sum.clusters += 1;
    sum.drawn += others.length;
    sum.marked += marked;
    if (marking.isSpread) {
      sum.spread += 1;
      sum.drawnInSpread += others.length;
      sum.markedInSpread += marked;
    }
    if (isMarked[0]) sum.outlier += 1;
  }
  return sum;
}

const percent = (part: number, whole: number) =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2).replace(".", ",")} %`;
const print = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);

function printSpreads(): void {
  print([
    "Målepunkt",
    "spredning",
    "praksis",
    "anden regel gælder",
    "mærket i alt",
    "mærket, hvor anden regel gælder",
  ]);
  for (const measure of MEASURES)
    for (const spread of SPREADS)
      for (const practices of PRACTICES) {
        const { clusters, ...sum } = tally(measure, practices, spread, 0);
        print([
          measure.name,
          spread,
          practices,
          percent(sum.spread, clusters),
          percent(sum.marked, sum.drawn),
          `${percent(sum.markedInSpread, sum.drawnInSpread)} (${sum.drawnInSpread})`,
        ]);
      }
}

function printOutliers(): void {
  print(["Målepunkt", "spredning", "praksis", ...APART.map((apart) => `afvigelse ${apart}`), "falder"]);
  for (const measure of MEASURES)
    for (const spread of SPREADS)
      for (const practices of PRACTICES_WITH_OUTLIER)
        for (const side of [1, -1]) {
          const found = APART.map((apart) => tally(measure, practices, spread, side * apart).outlier);
          const falls = found.some((outlier, at) => outlier < (found[at - 1] ?? 0));
          print([
            `${measure.name} ${side > 0 ? "over" : "under"}`,
            spread,
            practices,
            ...found.map((outlier) => percent(outlier, RUNS)),
            falls ? "JA" : "nej",
          ]);
        }
}

interface Row {
  readonly cluster: string;
  readonly measure: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** Enough patients to be classed and no small number, as the package's defaults have it. */
function isFirm({ numerator, denominator }: Counts): boolean {
  if (REAL_KIND === "rate") return numerator >= 10;
  const { lower, upper } = wilsonInterval({ numerator, denominator }, 0.95);
  const smallest = Math.min(numerator, denominator - numerator);
  return denominator >= 30 && upper - lower <= 0.3 && (smallest === 0 || smallest >= 5);
}

function printReal(file: string): void {
  const rows: Row[] = parse(readFileSync(file, "utf8"), { columns: true, cast: true });
  const usable = rows.filter(
    ({ cluster, denominator, numerator }) =>
      cluster && Number(denominator) > 0 && typeof numerator === "number",
  );
  print(["målepunkt", "klynger", "anden regel gælder", "praksis", "mærket før", "mærket efter"]);
  for (const measure of [...new Set(usable.map((row) => row.measure))]) {
    const sum = { clusters: 0, spread: 0, firm: 0, before: 0, after: 0 };
    const own = usable.filter((row) => row.measure === measure);
    for (const cluster of new Set(own.map((row) => row.cluster))) {
      const counts = own.filter((row) => row.cluster === cluster);
      const total = pooledCount(counts);
      const firm = counts.map((row) => (isFirm(row) ? row : undefined));
      const marking = markPractices(firm, total, { kind: REAL_KIND, base: 1000 });
      sum.clusters += 1;
      sum.firm += firm.filter(Boolean).length;
      sum.spread += marking.isSpread ? 1 : 0;
      const scale =
        REAL_KIND === "rate" ? ({ kind: "rate", base: 1000 } as const) : ({ kind: "proportion" } as const);
      sum.before += firm.filter(
        (one) => one && (compareWithRest(scale, one, total, 0.998)?.side ?? "unclear") !== "unclear",
      ).length;
      sum.after += marking.standings.filter(
        (standing) => standing === "above" || standing === "below",
      ).length;
    }
    print([
      measure,
      sum.clusters,
      sum.spread,
      sum.firm,
      percent(sum.before, sum.firm),
      percent(sum.after, sum.firm),
    ]);
  }
}

const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

/** The benchmark runner tries a function before it times it; a table is wanted once. */
function once(table: () => void): () => void {
  let isPrinted = false;
  return () => {
    if (!isPrinted) table();
    isPrinted = true;
  };
}

describe("marks", () => {
  if (REAL) {
    bench(
      "of real counts",
      once(() => printReal(REAL)),
      ONCE,
    );
    return;
  }
  bench("of practices from one spread", once(printSpreads), ONCE);
  bench("of one true outlier", once(printOutliers), ONCE);
});
