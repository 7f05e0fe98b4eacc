import type { MeasureCount, Period } from "../model/counts.ts";
import { groupBy } from "../model/group-by.ts";
import type { Measure, PackageTemplate, SmallNumberRules } from "../model/template.ts";
import { latestPeriod } from "./latest-period.ts";
import type { RawCell } from "./suppress-small-counts.ts";
import { tellingParts } from "./telling-parts.ts";

/** One measure's counts of the newest period, before anything is hidden. */
export interface MeasureCells {
  readonly measure: Measure;
  readonly period: Period;
  /** One cell for each practice that takes part, delivered or not, in the order of their labels. */
  readonly cells: readonly RawCell[];
  /** Rows of all levels and periods. */
  readonly rows: readonly MeasureCount[];
}

/**
 * The cells of every measure that has any, with those marked that would give a small part of a whole away.
 *
 * @param labels what each practice that takes part is called, by ydernummer
 */
export function measureCells(
  { measures, smallNumbers }: Pick<PackageTemplate, "measures" | "smallNumbers">,
  counts: readonly MeasureCount[],
  labels: ReadonlyMap<string, string>,
): readonly MeasureCells[] {
  const gathered = measures.flatMap((measure) => cellsOf(measure, counts, labels) ?? []);
  const wholes = groupBy(
    gathered.filter(({ measure }) => measure.partOf !== undefined),
    ({ measure, period }) => JSON.stringify([measure.partOf, period.id]),
  );
  const telling = new Map([...wholes.values()].flatMap((parts) => tellingLabels(parts, smallNumbers)));
  return gathered.map(({ cells, ...one }) => ({
    ...one,
    cells: cells.map((cell) =>
      telling.get(cell.label)?.has(one.measure.id) ? { ...cell, isTelling: true } : cell,
    ),
  }));
}

function cellsOf(
  measure: Measure,
  counts: readonly MeasureCount[],
  labels: ReadonlyMap<string, string>,
): MeasureCells | undefined {
  const rows = counts.filter((count) => count.measure === measure.id);
  const practiceRows = rows.filter(({ level }) => level === "practice");
  const period = latestPeriod(practiceRows);
  if (!period) return undefined;
  const ofPeriod = practiceRows.filter((row) => row.period.id === period.id);
  const byPractice = new Map(ofPeriod.map((row) => [row.practice, row]));
  const cells = [...labels].map(([practice, label]): RawCell => {
    const row = byPractice.get(practice);
    return row ? { label, counts: { numerator: row.numerator, denominator: row.denominator } } : { label };
  });
  return { measure, period, rows, cells: cells.sort((a, b) => (a.label < b.label ? -1 : 1)) };
}

/** Per label the measures whose cells would tell, among the parts of one whole. */
function tellingLabels(
  parts: readonly MeasureCells[],
  rules: SmallNumberRules,
): readonly (readonly [string, ReadonlySet<string>])[] {
  const labels = parts[0]?.cells.map(({ label }) => label) ?? [];
  return labels.map((label) => {
    const own = parts.flatMap(({ measure, cells }): RawCell[] =>
      cells.filter((cell) => cell.label === label).map((cell) => ({ ...cell, label: measure.id })),
    );
    return [label, tellingParts(own, rules)] as const;
  });
}
