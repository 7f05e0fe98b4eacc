import type { Cluster, ReferenceLevel } from "../model/cluster.ts";
import type { MeasureCount, Period } from "../model/counts.ts";
import { latestPeriod } from "../model/period.ts";
import type {
  Comparison,
  Counts,
  MeasureResult,
  PracticeResult,
  ReferenceResult,
  Results,
} from "../model/results.ts";
import type { Measure, PackageTemplate } from "../model/template.ts";
import { pooledCount } from "../stats/pooled-count.ts";
import { sideOfLine } from "../stats/side-of-line.ts";
import { type HeldMeasure, holdMeasure } from "./hold-measure.ts";
import { type MeasureCells, measureCells } from "./measure-cells.ts";
import { type Memory, NO_MEMORY } from "./recall-cells.ts";
import { classPractices, type SizeClasses, sizeClasses } from "./size-classes.ts";
import { summariseVariation } from "./summarise-variation.ts";
import { isSmall } from "./suppress-small-counts.ts";
import { tellClosed } from "./tell-closed.ts";
import { estimateLevel } from "./told-estimate.ts";

export interface ResultsInput {
  readonly template: PackageTemplate;
  readonly cluster: Cluster;
  readonly counts: readonly MeasureCount[];
  /** What each practice is called in the kit, by ydernummer: its code in closed view, its name in open view. */
  readonly labels: ReadonlyMap<string, string>;
  /** What the cluster's earlier kits published; absent means nothing. */
  readonly memory?: Memory;
  /** The kit before, whose classes of size a follow-up keeps. */
  readonly earlier?: Pick<Results, "sizeClasses">;
}

/** Results, and for every measure what is published of it and what earlier kits made of that. */
export interface HeldResults {
  readonly results: Results;
  readonly held: readonly HeldMeasure[];
}

/**
 * Counts → results of every measure, after the acceptance gate and suppression, held against everything that earlier
 * kits of the cluster have published.
 *
 * This is the only place where small counts are hidden; whatever is built from the results can show all it is given.
 */
export function computeHeldResults(input: ResultsInput): HeldResults {
  const accepted = acceptedPractices(input.cluster);
  const counts = input.counts.filter(({ practice }) => practice === undefined || accepted.has(practice));
  const delivered = new Set(counts.flatMap(({ practice }) => practice ?? []));
  const extracted = counts
    .flatMap((count) => count.extracted ?? [])
    .sort()
    .at(-1);
  const { members: named, unknownMembers = 0 } = input.cluster;
  const members = named.length + unknownMembers;
  const labels = new Map([...accepted].map((practice) => [practice, input.labels.get(practice) ?? ""]));
  const classes = input.cluster.view.kind === "closed" ? classesOf(labels, input) : undefined;
  const gathered = measureCells({ ...input, counts, labels, ...(classes ? { classes } : {}) });
  const measures = gathered.map((cells) => {
    const held = holdMeasure(cells, (input.memory ?? NO_MEMORY).salt);
    return { held, result: computeMeasure(cells, held, { cluster: input.cluster, classes }) };
  });
  const coverage = {
    members,
    included: delivered.size,
    notIncluded: members - delivered.size,
    ...(extracted ? { extracted } : {}),
  };
  return {
    results: {
      measures: measures.map(({ result }) => result),
      coverage,
      ...(classes ? { sizeClasses: classes } : {}),
    },
    held: measures.map(({ held }) => held),
  };
}

function classesOf(labels: ReadonlyMap<string, string>, { cluster, earlier }: ResultsInput): SizeClasses {
  const sizes = new Map(cluster.members.map(({ practice, listSize }) => [practice, listSize]));
  const practices = [...labels].map(([practice, label]) => ({ label, listSize: sizes.get(practice) ?? 0 }));
  return sizeClasses(practices, earlier?.sizeClasses);
}

/** Practices with a recorded acceptance; no other practice enters any figure. */
export function acceptedPractices({ members }: Cluster): ReadonlySet<string> {
  return new Set(
    members.flatMap(({ practice, acceptance }) => (acceptance.kind === "accepted" ? practice : [])),
  );
}

function computeMeasure(
  { measure, period, cells: raw, rows, rules }: MeasureCells,
  { suppression, isTotalShown }: HeldMeasure,
  { cluster, classes }: { readonly cluster: Cluster; readonly classes: SizeClasses | undefined },
): MeasureResult {
  const total = pooledCount(raw.flatMap(({ counts }) => counts ?? []));
  // Against a total that is not shown, a practice's standing would tell something of those that are hidden.
  const classed = classPractices(suppression.cells, isTotalShown ? total : undefined, measure, rules);
  const told = classes
    ? tellClosed(classed.cells, suppression.cells, { measure, rules, classes })
    : classed.cells;
  const practices = suppression.cells.flatMap(({ label }, index): PracticeResult[] => {
    const cell = told[index];
    return cell ? [{ label, cell }] : [];
  });
  const references = cluster.references
    .flatMap((level) => referenceOf(level, rows, period, measure) ?? [])
    .filter(({ counts }) => !isSmall(counts, measure.kind, rules));
  const variation = summariseVariation({ ...classed, cells: told }, measure);
  return {
    measure: measure.id,
    period,
    practices,
    ...(isTotalShown ? { cluster: { period, counts: total, estimate: estimateLevel(total, measure) } } : {}),
    references,
    againstReferences: isTotalShown ? compareAll(total, references, measure) : {},
    ...(variation ? { variation } : {}),
  };
}

function referenceOf(
  level: ReferenceLevel,
  rows: readonly MeasureCount[],
  period: Period,
  measure: Measure,
): ReferenceResult | undefined {
  const ofLevel = rows.filter((row) => row.level === level && row.denominator > 0);
  const own = ofLevel.some((row) => row.period.id === period.id) ? period : latestPeriod(ofLevel);
  const row = ofLevel.find((candidate) => candidate.period.id === own?.id);
  if (!row) return undefined;
  const counts = { numerator: row.numerator, denominator: row.denominator };
  const hasSpread = row.p10 !== undefined && row.p90 !== undefined;
  return {
    level,
    period: row.period,
    counts,
    estimate: estimateLevel(counts, measure),
    ...(row.practices === undefined ? {} : { practices: row.practices }),
    ...(hasSpread ? { spread: { p10: row.p10 ?? 0, p90: row.p90 ?? 0 } } : {}),
  };
}

function compareAll(
  total: Counts,
  references: readonly ReferenceResult[],
  measure: Measure,
): MeasureResult["againstReferences"] {
  // Events that repeat in a patient vary by more than the interval says.
  if (measure.kind === "count" || measure.repeats) return {};
  const { lower95, upper95 } = estimateLevel(total, measure);
  return Object.fromEntries(
    references.map(({ level, estimate }): [ReferenceLevel, Comparison] => {
      const side = sideOfLine({ lower: lower95, upper: upper95 }, estimate.value);
      return [level, side === "unclear" ? "no-clear-difference" : side];
    }),
  );
}
