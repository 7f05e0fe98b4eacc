import type {
  ChangeRemark,
  ChangeSide,
  Difference,
  MeasureChange,
  PracticeChange,
  RateRatio,
  Stayed,
} from "../model/change.ts";
import {
  type Cell,
  type Counts,
  hasInterval,
  type LevelResult,
  type MeasureResult,
  type PracticeResult,
} from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import type { Scale } from "../stats/count.ts";
import { exactRateRatio } from "../stats/exact-rate-ratio.ts";
import { pooledCount } from "../stats/pooled-count.ts";
import { twoPointChange } from "../stats/two-point-change.ts";
import { estimateLevel, toldCounts, toldValue } from "./told-estimate.ts";

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
  const told = measure.kind === "count" ? {} : clusterChange(measure, before, after);
  return {
    measure: measure.id,
    before: before.period,
    after: after.period,
    ...told,
    practices: labelsInOrder(before, after).map((label) => practiceChange(label, measure, before, after)),
  };
}

/** With fewer practices behind a level, or between two levels, it tells of single ones. */
const FEWEST = 3;

/**
 * The change of those who have figures both times. Where practices have come or gone, the whole cluster's levels differ
 * by more than what has changed.
 *
 * What is told of those who stayed is the whole without those who came or went. So each of these must be shown, or else
 * the change is told of the practices that are shown both times. Where those who came or went are one or two in closed
 * view, no more digits are told than of a single practice.
 */
function clusterChange(
  measure: Measure,
  before: MeasureResult,
  after: MeasureResult,
): Pick<MeasureChange, "cluster" | "stayed"> {
  const [then, now] = [withFigures(before), withFigures(after)];
  const left = then.filter(({ label }) => !now.some((other) => other.label === label));
  const joined = now.filter(({ label }) => !then.some((other) => other.label === label));
  const whole =
    before.cluster && after.cluster ? { before: before.cluster, after: after.cluster } : undefined;
  if (left.length + joined.length === 0)
    return whole
      ? { cluster: { ...whole, difference: differenceOf(whole.before.counts, whole.after.counts, measure) } }
      : {};
  const stayed = { practices: then.length - left.length, joined: joined.length, left: left.length };
  const [earlier, later] = [without(whole?.before, left, measure), without(whole?.after, joined, measure)];
  if (stayed.practices < FEWEST) return { stayed };
  if (!whole || !earlier || !later) return { stayed, ...changeOfShown(measure, { before, after, stayed }) };
  const difference = differenceOf(earlier.counts, later.counts, measure);
  const isFew = [left, joined].some(({ length }) => length > 0 && length < FEWEST);
  return isFew && isClosed(before, after)
    ? { cluster: rounded({ before: earlier, after: later, difference }, measure), stayed }
    : { cluster: { before: earlier, after: later, difference }, stayed: { ...stayed, whole } };
}

/** The change of those who are shown both times: it adds nothing to what is shown of them. */
function changeOfShown(
  measure: Measure,
  { before, after, stayed }: { before: MeasureResult; after: MeasureResult; stayed: Stayed },
): Pick<MeasureChange, "cluster" | "stayed"> {
  const isShownIn =
    (other: MeasureResult) =>
    ({ label, cell }: PracticeResult) =>
      isShown(cell) && isShown(cellOf(other, label));
  const [then, now] = [before.practices.filter(isShownIn(after)), after.practices.filter(isShownIn(before))];
  const [earlier, later] = [levelOf(before, then, measure), levelOf(after, now, measure)];
  if (then.length < FEWEST || !earlier || !later) return {};
  const change = {
    before: earlier,
    after: later,
    difference: differenceOf(earlier.counts, later.counts, measure),
  };
  return {
    cluster: isClosed(before, after) ? rounded(change, measure) : change,
    stayed: { ...stayed, shown: then.length },
  };
}

/** Shown practices taken together. */
function levelOf(
  { period }: MeasureResult,
  practices: readonly PracticeResult[],
  measure: Measure,
): LevelResult | undefined {
  const counts = pooledCount(shownCounts(practices));
  return counts.denominator > 0 ? { period, counts, estimate: estimateLevel(counts, measure) } : undefined;
}

function shownCounts(practices: readonly PracticeResult[]): readonly Counts[] {
  return practices.flatMap(({ cell }) => (cell.kind === "shown" ? cell.counts : []));
}

function withFigures({ practices }: MeasureResult): readonly PracticeResult[] {
  return practices.filter(({ cell }) => cell.kind === "shown" || cell.reason !== "no-data");
}

/** Only closed view draws practices from a common size. */
function isClosed(...results: readonly MeasureResult[]): boolean {
  return results.some(({ practices }) =>
    practices.some(({ cell }) => cell.kind === "shown" && (cell.drawnFrom ?? !hasInterval(cell.estimate))),
  );
}

/** A level without these practices; undefined when one of them is hidden, or when nobody is left. */
function without(
  level: LevelResult | undefined,
  practices: readonly PracticeResult[],
  measure: Measure,
): LevelResult | undefined {
  const shown = shownCounts(practices);
  if (!level || shown.length < practices.length) return undefined;
  const gone = pooledCount(shown);
  const counts = {
    numerator: level.counts.numerator - gone.numerator,
    denominator: level.counts.denominator - gone.denominator,
  };
  return counts.denominator > 0 ? { ...level, counts, estimate: estimateLevel(counts, measure) } : undefined;
}

type ClusterChange = NonNullable<MeasureChange["cluster"]>;

function rounded({ before, after, difference }: ClusterChange, measure: Measure): ClusterChange {
  const round = (level: LevelResult) => ({
    ...level,
    estimate: { ...level.estimate, value: toldValue(level.counts, measure) },
  });
  const { ratio: _, ...told } = difference;
  return {
    before: round(before),
    after: round(after),
    difference: { ...told, value: Math.round(difference.value) },
    isRounded: true,
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
    ...(isPair ? { side: practiceSide(earlier, later, measure) } : {}),
    remarks: isPair ? remarksOf(earlier, later) : [],
  };
}

/**
 * Whether a practice has moved, from what the two kits tell of it: in closed view from the told values and the common
 * sizes of its class. From its own counts, codes with the same two values could be told apart by their size.
 */
function practiceSide(before: ShownCell, after: ShownCell, measure: Measure): ChangeSide {
  const [earlier, later] = [before.drawnFrom ?? after.drawnFrom, after.drawnFrom ?? before.drawnFrom];
  if (!hasInterval(before.estimate) || !hasInterval(after.estimate)) return "cannot-tell";
  if (earlier === undefined || later === undefined)
    return differenceOf(before.counts, after.counts, measure).side;
  const counts = [
    toldCounts(before.estimate.value, earlier, measure),
    toldCounts(after.estimate.value, later, measure),
  ] as const;
  return differenceOf(...counts, measure).side;
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
  const ratio = measure.kind === "rate" ? ratioOf(before, after) : undefined;
  return {
    value: unit * difference,
    lower95: unit * lower,
    upper95: unit * upper,
    side: measure.repeats ? "cannot-tell" : cautiousSide(side, ratio),
    // Nothing can be told as a multiple of no events.
    ...(ratio && before.numerator > 0 && !measure.repeats ? { ratio } : {}),
  };
}

/** How many times as high as before. */
function ratioOf(before: Counts, after: Counts): RateRatio | undefined {
  if (before.numerator + after.numerator === 0) return undefined;
  const { ratio, lower, upper } = exactRateRatio(after, before, CHANGE_CONFIDENCE);
  return { value: ratio, lower95: lower, upper95: upper };
}

/** Difference and ratio of rates are told side by side, so both must leave no change outside their intervals. */
function cautiousSide(side: "above" | "below" | "unclear", ratio: RateRatio | undefined): ChangeSide {
  const holdsOne = ratio !== undefined && ratio.lower95 <= 1 && ratio.upper95 >= 1;
  if (side === "unclear" || holdsOne) return "may-be-chance";
  return side === "above" ? "up" : "down";
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
