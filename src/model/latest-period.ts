import type { Period } from "./counts.ts";

/**
 * The newest period by its last day; every figure of a measure covers one period.
 *
 * @returns undefined without rows, and where no period is the last: two end on the same day, or one has no days
 */
export function latestPeriod(rows: readonly { readonly period: Period }[]): Period | undefined {
  const periods = [...new Map(rows.map(({ period }) => [period.id, period])).values()];
  if (periods.length > 1 && periods.some(({ to }) => to === undefined)) return undefined;
  const [last, next] = periods.sort((a, b) => ((a.to ?? "") > (b.to ?? "") ? -1 : 1));
  return next && next.to === last?.to ? undefined : last;
}
