import type { MeasureCount } from "../model/counts.ts";
import type { Counts, Results } from "../model/results.ts";

/**
 * The counts that the results do not show, to look for them in the finished files. They are used for that and then
 * forgotten; nothing that is written holds them.
 *
 * Counts that are shown elsewhere are left out, as finding them would say nothing, and so are those of fewer than ten
 * patients: `2/3` stands in many a text.
 *
 * @param labels what each practice that takes part is called, by ydernummer
 */
export function hiddenCounts(
  { measures }: Results,
  counts: readonly MeasureCount[],
  labels: ReadonlyMap<string, string>,
): readonly Counts[] {
  const shown = new Set(measures.flatMap(shownPairs));
  const hidden = measures.flatMap(({ measure, period, practices }) => {
    const notShown = new Set(practices.flatMap(({ label, cell }) => (cell.kind === "hidden" ? label : [])));
    return counts.filter(
      (row) =>
        row.level === "practice" &&
        row.measure === measure &&
        row.period.id === period.id &&
        notShown.has(labels.get(row.practice ?? "") ?? ""),
    );
  });
  const distinct = new Map(
    hidden.map(({ numerator, denominator }) => [
      pairOf({ numerator, denominator }),
      { numerator, denominator },
    ]),
  );
  return [...distinct].flatMap(([pair, one]) =>
    one.denominator >= TELLING_DENOMINATOR && !shown.has(pair) ? one : [],
  );
}

const TELLING_DENOMINATOR = 10;

function shownPairs({ practices, cluster, references }: Results["measures"][number]): readonly string[] {
  const levels = [...(cluster ? [cluster] : []), ...references];
  const cells = practices.flatMap(({ cell }) => (cell.kind === "shown" ? cell : []));
  return [...levels, ...cells].map(({ counts }) => pairOf(counts));
}

function pairOf({ numerator, denominator }: Counts): string {
  return `${numerator}/${denominator}`;
}
