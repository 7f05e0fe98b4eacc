import type { CalendarDate } from "./calendar-date.ts";
import type { ReferenceLevel } from "./cluster.ts";
import type { Period } from "./counts.ts";

export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** A level with its 95 % interval, in the measure's own unit: percent, or events per base. */
export interface Estimate {
  readonly value: number;
  readonly lower95: number;
  readonly upper95: number;
}

/** A practice's level; in closed view without an interval where too few practices of its size are shown. */
export type PracticeEstimate = Estimate | { readonly value: number };

/** Whether there is an interval to draw; a value without one is not a certain one. */
export function hasInterval(estimate: PracticeEstimate): estimate is Estimate {
  return "lower95" in estimate;
}

/**
 * Firm: enough patients to read. Uncertain: shown hollow with its interval, never classed.
 */
export type Certainty = "firm" | "uncertain";

/**
 * A practice against the rest of its cluster at 99.8 %. "within" also covers what lies outside 95 % but inside 99.8 %:
 * it may be chance. Uncertain practices are "unclassed". Where the measure's variation has a `spread`, the practice is
 * held against the others' own spread instead, and "within" says nothing of chance.
 */
export type Standing = "above" | "below" | "within" | "unclassed";

/** Why a cell is not shown. The first three hide a value that exists. */
export type HiddenReason = "small-count" | "few-patients" | "secondary" | "no-data" | "zero-denominator";

export type Cell =
  | {
      readonly kind: "shown";
      readonly counts: Counts;
      readonly estimate: PracticeEstimate;
      /** In closed view the rounded denominator of its class of size, from which the interval is drawn. */
      readonly drawnFrom?: number;
      readonly certainty: Certainty;
      readonly standing: Standing;
    }
  | { readonly kind: "hidden"; readonly reason: HiddenReason };

/** One practice on one measure after suppression. */
export interface PracticeResult {
  /** Its code in closed view, its name in open view; the only identity that leaves indicators/. */
  readonly label: string;
  readonly cell: Cell;
}

/** The cluster, region or nation on one measure. */
export interface LevelResult {
  readonly period: Period;
  readonly counts: Counts;
  readonly estimate: Estimate;
}

export interface ReferenceResult extends LevelResult {
  readonly level: ReferenceLevel;
  /** How many practices of the data files it was computed from; absent when the source gave the level. */
  readonly practices?: number;
  /** P10 and P90 of the level's practices, in the measure's unit. */
  readonly spread?: { readonly p10: number; readonly p90: number };
}

/** Whether the cluster differs from a reference taken as fixed. */
export type Comparison = "above" | "below" | "no-clear-difference";

/**
 * What is said where chance would mark more than a third of the practices: the differences themselves are the message,
 * and only those that stand apart from the others' spread are marked.
 */
export interface Spread {
  /** Half of all pairs of practices that are not marked differ by more, chance left out; in the measure's own unit. */
  readonly typicalDifference: number;
}

/** How much the shown practices differ, beyond chance or not. */
export interface Variation {
  /** Lowest and highest value among firm practices. */
  readonly lowest: number;
  readonly highest: number;
  readonly firmPractices: number;
  /** Heterogeneity test of all firm practices: p-value; absent when events can repeat in a patient. */
  readonly heterogeneity?: number;
  /** The same for the firm practices that are not marked; absent when fewer than two. */
  readonly heterogeneityOfOthers?: number;
  /** Present when the practices' spread, not chance, decides who is marked. */
  readonly spread?: Spread;
}

/** Everything known about one measure in this cluster after suppression. */
export interface MeasureResult {
  readonly measure: string;
  readonly period: Period;
  /** Sorted by label, so that no order of size, name or input survives. */
  readonly practices: readonly PracticeResult[];
  /** The cluster's pooled level; absent when it would give a hidden cell away. */
  readonly cluster?: LevelResult;
  readonly references: readonly ReferenceResult[];
  readonly againstReferences: Readonly<Partial<Record<ReferenceLevel, Comparison>>>;
  readonly variation?: Variation;
}

/** What the figures rest on. */
export interface Coverage {
  /** Practices in the cluster, and those whose figures are in: accepted and delivered. */
  readonly members: number;
  readonly included: number;
  readonly notIncluded: number;
  readonly extracted?: CalendarDate;
}

export interface Results {
  readonly measures: readonly MeasureResult[];
  readonly coverage: Coverage;
  /** In closed view each practice's class of size by label, for the follow-up to keep; 1 for the smallest. */
  readonly sizeClasses?: Readonly<Record<string, number>>;
}
