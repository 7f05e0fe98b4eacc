import type { Level, MeasureCount } from "../../model/counts.ts";

const LEVELS: readonly Level[] = ["practice", "cluster", "region", "nation"];

/**
 * Compares counts by measure (in the order of the template), level, practice or cluster, and period. Nothing may
 * depend on the order of rows in a file, and no alphabet of the machine's language may take part.
 */
export function byMeasureAndPractice(
  measures: readonly string[],
): (a: MeasureCount, b: MeasureCount) => number {
  return (a, b) =>
    measures.indexOf(a.measure) - measures.indexOf(b.measure) ||
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    compareText(a.practice ?? "", b.practice ?? "") ||
    compareText(a.cluster ?? "", b.cluster ?? "") ||
    compareText(a.period.id, b.period.id);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
