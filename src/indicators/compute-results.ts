import type { Cluster, ReferenceLevel } from "../model/cluster.ts";
import type { MeasureCount, Period } from "../model/counts.ts";
import type {
  Comparison,
  Counts,
  MeasureResult,
  PracticeResult,
  ReferenceResult,
  Results,
} from "../model/results.ts";
import type { Measure, PackageTemplate } from "../model/template.ts";
import { sideOfLine } from "../stats/side-of-line.ts";
import { classPractices } from "./class-practices.ts";
import { estimateLevel } from "./estimate-level.ts";
import { summariseVariation } from "./summarise-variation.ts";
import { type RawCell, suppressSmallCounts } from "./suppress-small-counts.ts";

export interface ResultsInput {
  readonly template: PackageTemplate;
  readonly cluster: Cluster;
  readonly counts: readonly MeasureCount[];
  /** What each practice is called in the kit, by ydernummer: its code in closed view, its name in open view. */
  readonly labels: ReadonlyMap<string, string>;
}

/**
 * Counts → results of every measure, after the acceptance gate and suppression.
 *
 * This is the only place where small counts are hidden; whatever is built from the results can show all it is given.
 */
export function computeResults(input: ResultsInput): Results {
  const accepted = acceptedPractices(input.cluster);
  const counts = input.counts.filter(({ practice }) => practice === undefined || accepted.has(practice));
  const delivered = new Set(counts.flatMap(({ practice }) => practice ?? []));
  const extracted = counts
    .flatMap((count) => count.extracted ?? [])
    .sort()
    .at(-1);
  const { members } = input.cluster;
  return {
    measures: input.template.measures.flatMap(
      (measure) => computeMeasure(measure, { ...input, counts }) ?? [],
    ),
    coverage: {
      members: members.length,
      included: delivered.size,
      notIncluded: members.length - delivered.size,
      ...(extracted ? { extracted } : {}),
    },
  };
}

/** Practices with a recorded acceptance; no other practice enters any figure. */
export function acceptedPractices({ members }: Cluster): ReadonlySet<string> {
  return new Set(
    members.flatMap(({ practice, acceptance }) => (acceptance.kind === "accepted" ? practice : [])),
  );
}

function computeMeasure(
  measure: Measure,
  { template, cluster, counts, labels }: ResultsInput,
): MeasureResult | undefined {
  const ofMeasure = counts.filter((count) => count.measure === measure.id);
  const practiceRows = ofMeasure.filter(({ level }) => level === "practice");
  const period = latestPeriod(practiceRows);
  if (!period) return undefined;
  const rows = practiceRows.filter((row) => row.period.id === period.id);
  const total = sumCounts(rows);
  const suppression = suppressSmallCounts(
    rawCells(rows, cluster, labels),
    measure.kind,
    template.smallNumbers,
  );
  const cells = classPractices(suppression.cells, total, measure, template.smallNumbers);
  const practices = suppression.cells.flatMap(({ label }, index): PracticeResult[] => {
    const cell = cells[index];
    return cell ? [{ label, cell }] : [];
  });
  const references = cluster.references.flatMap(
    (level) => referenceOf(level, ofMeasure, period, measure) ?? [],
  );
  const variation = summariseVariation(cells, measure);
  const isTotalShown = suppression.isTotalSafe && total.denominator > 0;
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

/** Every practice that agreed to take part has a row, delivered or not; in the order of their labels. */
function rawCells(
  rows: readonly MeasureCount[],
  cluster: Cluster,
  labels: ReadonlyMap<string, string>,
): readonly RawCell[] {
  const byPractice = new Map(rows.map((row) => [row.practice, row]));
  return [...acceptedPractices(cluster)]
    .map((practice): RawCell => {
      const row = byPractice.get(practice);
      const label = labels.get(practice) ?? "";
      return row ? { label, counts: { numerator: row.numerator, denominator: row.denominator } } : { label };
    })
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** The newest period by its last day, else by its id; every figure of a measure covers one period. */
function latestPeriod(rows: readonly MeasureCount[]): Period | undefined {
  const newestFirst = [...rows].sort((a, b) => (endOf(a.period) > endOf(b.period) ? -1 : 1));
  return newestFirst[0]?.period;
}

function endOf({ to, id }: Period): string {
  return to ?? id;
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
    ...(hasSpread ? { spread: { p10: row.p10 ?? 0, p90: row.p90 ?? 0 } } : {}),
  };
}

function compareAll(
  total: Counts,
  references: readonly ReferenceResult[],
  measure: Measure,
): MeasureResult["againstReferences"] {
  if (measure.kind === "count") return {};
  const { lower95, upper95 } = estimateLevel(total, measure);
  return Object.fromEntries(
    references.map(({ level, estimate }): [ReferenceLevel, Comparison] => {
      const side = sideOfLine({ lower: lower95, upper: upper95 }, estimate.value);
      return [level, side === "unclear" ? "no-clear-difference" : side];
    }),
  );
}

function sumCounts(rows: readonly MeasureCount[]): Counts {
  return {
    numerator: rows.reduce((sum, row) => sum + row.numerator, 0),
    denominator: rows.reduce((sum, row) => sum + row.denominator, 0),
  };
}
