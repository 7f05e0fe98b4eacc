import type { Cluster, View } from "../model/cluster.ts";
import type { MeasureCount } from "../model/counts.ts";
import type { Results } from "../model/results.ts";
import type { Measure, PackageTemplate } from "../model/template.ts";
import { computeResults } from "./computed-results.fixture.ts";
import { rulesWith } from "./random-cluster.fixture.ts";

/** A cluster with the figures of a whole package: what one kit is made from. */
export interface ClosedCluster {
  readonly template: Pick<PackageTemplate, "measures" | "smallNumbers">;
  readonly cluster: Cluster;
  readonly counts: readonly MeasureCount[];
  readonly labels: ReadonlyMap<string, string>;
}

/** Whole-list rates, whose denominators are the public list sizes, or shares of a disease's patients. */
export type Denominators = "list-sizes" | "spread-around-list-sizes";

/** Events per 1.000 listed, as the measures of the packages that come along have them. */
const RATES = [2, 4, 8, 15, 30, 60, 120, 200];
/** Shares of the patients with a disease. */
const SHARES = [0.03, 0.1, 0.2, 0.35, 0.5, 0.65, 0.85, 0.95];
/**
 * How much practices differ beyond chance, as a standard deviation on the log or logit scale: about the medians of 15
 * disease registers (0.34) and 19 quality measures (0.44) in Northern Ireland's practices, 2022/23.
 */
export const BETWEEN_PRACTICES = { rate: 0.35, proportion: 0.4, count: 0.35 } as const;

/** Numbers from 0 to 1, always the same ones for the same seed (Park and Miller's generator). */
function luckOf(seed: number): () => number {
  let state = (seed * 7919 + 1) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A cluster of 5 to 35 practices with list sizes as they are spread in Denmark, and eight measures of one kind. */
export function closedCluster(seed: number, denominators: Denominators): ClosedCluster {
  const luck = luckOf(seed);
  const normal = () => Math.sqrt(-2 * Math.log(luck())) * Math.cos(2 * Math.PI * luck());
  const practices = 5 + Math.floor(luck() * 31);
  const sizes = Array.from({ length: practices }, () =>
    Math.round(Math.min(16_000, Math.max(900, 3300 * Math.exp(0.6 * normal())))),
  );
  const isRate = denominators === "list-sizes";
  const spread = 0.05 + 0.35 * luck();
  const withDisease = sizes.map((size) => Math.round(0.05 * size * Math.exp(spread * normal())));
  const levels = isRate ? RATES : SHARES;
  const measures = levels.map(
    (_, index) => ({ number: index + 1, id: `m${index}`, ...(isRate ? RATE : SHARE) }) as Measure,
  );
  const counts = levels.flatMap((level, index) =>
    sizes.map((size, practice): MeasureCount => {
      const denominator = isRate ? size : (withDisease[practice] ?? 0);
      const numerator = isRate
        ? poisson((level / 1000) * size * Math.exp(BETWEEN_PRACTICES.rate * normal()), luck, normal)
        : binomial(logitMoved(level, BETWEEN_PRACTICES.proportion * normal()), denominator, luck);
      return {
        level: "practice",
        practice: ydernummer(practice),
        period: { id: "2025", label: "2025" },
        measure: `m${index}`,
        numerator,
        denominator,
        place: { file: "tal.csv" },
      };
    }),
  );
  return {
    template: { measures, smallNumbers: rulesWith(5) },
    cluster: clusterOf(sizes),
    counts,
    labels: new Map(codesInNoOrder(practices, luck).map((code, index) => [ydernummer(index), code])),
  };
}

const RATE = { kind: "rate", base: 1000, better: "lower" } as const;
const SHARE = { kind: "proportion", better: "lower" } as const;

function clusterOf(sizes: readonly number[]): Cluster {
  return {
    view: { kind: "closed" },
    references: [],
    members: sizes.map((listSize, index) => ({
      practice: ydernummer(index),
      name: "",
      doctors: 1,
      listSize,
      acceptance: { kind: "accepted", date: "2026-01-01" },
    })),
  } as unknown as Cluster;
}

function ydernummer(index: number): string {
  return String(90_000 + index).padStart(6, "0");
}

function codesInNoOrder(count: number, luck: () => number): readonly string[] {
  return Array.from({ length: count }, (_, index) => ({ code: `K${10 + index}`, at: luck() }))
    .sort((a, b) => a.at - b.at)
    .map(({ code }) => code);
}

function binomial(share: number, trials: number, luck: () => number): number {
  return Array.from({ length: trials }, luck).filter((one) => one < share).length;
}

/** Knuth's method; the normal curve from where the two cannot be told apart. */
function poisson(mean: number, luck: () => number, normal: () => number): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
  let events = 0;
  for (let product = luck(); product > Math.exp(-mean); product *= luck()) events += 1;
  return events;
}

function logitMoved(share: number, by: number): number {
  return 1 / (1 + Math.exp(-Math.log(share / (1 - share)) - by));
}

/** What the program makes of it; open view is what nobody but the practices themselves may know. */
export function resultsOf({ template, cluster, ...input }: ClosedCluster, kind: View["kind"]): Results {
  const view = (kind === "closed" ? { kind } : { kind, decided: "2026-01-01", by: "alle" }) as View;
  return computeResults({
    ...input,
    template: template as PackageTemplate,
    cluster: { ...cluster, view },
  });
}
