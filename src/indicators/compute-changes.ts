import type { ChangeRemark, Difference, MeasureChange, PracticeChange } from "../model/change.ts";
import type { Cell, Counts, MeasureResult, PracticeResult } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import type { Scale } from "../stats/count.ts";
import { twoPointChange } from "../stats/two-point-change.ts";

/** The confidence of a change, the same as of the intervals that are drawn. */
const CHANGE_CONFIDENCE = 0.95;

/** A denominator that has changed by more than this share deserves a remark. */
const SIZE_CHANGE = 0.2;

type ShownCell = Extract<Cell, { kind: "shown" }>;

/**
 * One measure in two kits: the cluster first, then each practice under the code it had.
 *
 * Only what both kits show is compared, so the pair tells nothing that the two kits do not. The periods share patients,
 * which makes the interval of independent counts a cautious one.
 */
export function computeChange(measure: Measure, before: MeasureResult, after: MeasureResult): MeasureChange {
  const cluster =
    before.cluster && after.cluster && measure.kind !== "count"
      ? {
          before: before.cluster,
          after: after.cluster,
          difference: differenceOf(before.cluster.counts, after.cluster.counts, measure),
        }
      : undefined;
  return {
    measure: measure.id,
    before: before.period,
    after: after.period,
    ...(cluster ? { cluster } : {}),
    practices: labelsInOrder(before, after).map((label) => practiceChange(label, measure, before, after)),
  };
}

function practiceChange(
  label: string,
  measure: Measure,
  before: MeasureResult,
  after: MeasureResult,
): PracticeChange {
  const [earlier, later] = [cellOf(before, label), cellOf(after, label)];
  const isPair = isShown(earlier) && isShown(later) && measure.kind !== "count";
  return {
    label,
    ...(earlier ? { before: earlier } : {}),
    ...(later ? { after: later } : {}),
    ...(isPair ? { difference: differenceOf(earlier.counts, later.counts, measure) } : {}),
    remarks: isPair ? remarksOf(earlier, later) : [],
  };
}

function remarksOf(before: ShownCell, after: ShownCell): readonly ChangeRemark[] {
  const isExtreme = before.standing === "above" || before.standing === "below";
  const growth = after.counts.denominator / before.counts.denominator - 1;
  return [
    ...(isExtreme ? (["extreme-before"] as const) : []),
    ...(Math.abs(growth) > SIZE_CHANGE ? (["size-changed"] as const) : []),
  ];
}

/** In the measure's own unit: percentage points, or events per base. */
function differenceOf(before: Counts, after: Counts, measure: Measure): Difference {
  const scale: Scale =
    measure.kind === "proportion" ? { kind: "proportion" } : { kind: "rate", base: measure.base ?? 1 };
  const unit = measure.kind === "proportion" ? 100 : 1;
  const { difference, lower, upper, side } = twoPointChange(scale, before, after, CHANGE_CONFIDENCE);
  const sides = { above: "up", below: "down", unclear: "may-be-chance" } as const;
  return { value: unit * difference, lower95: unit * lower, upper95: unit * upper, side: sides[side] };
}

/** Shown practices by their earlier value, then hidden ones, then newcomers; ties by label. */
function labelsInOrder(before: MeasureResult, after: MeasureResult): readonly string[] {
  const rank = ({ cell }: PracticeResult) =>
    cell.kind === "shown" ? cell.estimate.value : Number.POSITIVE_INFINITY;
  const known = [...before.practices].sort((a, b) => order(rank(a), rank(b)) || (a.label < b.label ? -1 : 1));
  const labels = known.map(({ label }) => label);
  return [...labels, ...after.practices.map(({ label }) => label).filter((label) => !labels.includes(label))];
}

function order(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function cellOf({ practices }: MeasureResult, label: string): Cell | undefined {
  return practices.find((practice) => practice.label === label)?.cell;
}

function isShown(cell: Cell | undefined): cell is ShownCell {
  return cell?.kind === "shown";
}
