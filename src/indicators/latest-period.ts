import type { MeasureCount, Period } from "../model/counts.ts";

/** The newest period by its last day, else by its id; every figure of a measure covers one period. */
export function latestPeriod(rows: readonly MeasureCount[]): Period | undefined {
  const newestFirst = [...rows].sort((a, b) => (endOf(a.period) > endOf(b.period) ? -1 : 1));
  return newestFirst[0]?.period;
}

function endOf({ to, id }: Period): string {
  return to ?? id;
}
