import type { MeasureChange } from "./change.ts";
import type { ReferenceLevel } from "./cluster.ts";
import type { Period } from "./counts.ts";
import type { LevelResult, ReferenceResult } from "./results.ts";

/** Why a series is a line and nothing more. */
export type LineReason =
  /** Bare counts are never compared as levels. */
  | "count"
  /** Periods share days, so that a high value brings the next one with it. */
  | "overlapping"
  /** Fewer shown periods than the rules are made for. */
  | "few-periods"
  /** Enough periods, but too few of them off the centre line. */
  | "few-useful";

/** The series against its centre line, in the measure's own unit; the limits are Anhøj's. */
export interface RunReading {
  readonly centre: number;
  readonly longestRun: number;
  readonly longestSide: "above" | "below";
  /** Longest run that chance is expected to give. */
  readonly longestByChance: number;
  readonly crossings: number;
  /** Fewest crossings that chance is expected to give. */
  readonly fewestByChance: number;
}

/** Limits of chance for one period, in the measure's own unit. */
export interface PeriodLimits {
  readonly lower: number;
  readonly upper: number;
}

/** What the series can be read by: nothing below ten periods, runs from ten, limits from twelve. */
export type TrendReading =
  | { readonly kind: "line"; readonly reason: LineReason }
  /** The centre is the median. */
  | { readonly kind: "run-chart"; readonly run: RunReading }
  /** The centre is the mean. */
  | {
      readonly kind: "control-chart";
      readonly run: RunReading;
      /** One for each period of the trend; undefined for a hidden period whose limits would follow its size. */
      readonly limits: readonly (PeriodLimits | undefined)[];
      /** Fewer periods than it takes to call the limits anything but preliminary. */
      readonly isTrial: boolean;
      /** Periods whose level lies beyond its limits, by their place in the trend. */
      readonly outside: readonly number[];
    };

/** One measure of a cluster in several kits, in time order. */
export interface MeasureTrend {
  readonly measure: string;
  readonly periods: readonly Period[];
  /** The cluster as a whole, one for each period; undefined where its level is hidden. */
  readonly levels: readonly (LevelResult | undefined)[];
  /** What it is seen against, one for each period; undefined where the kit has none. */
  readonly references: readonly {
    readonly level: ReferenceLevel;
    readonly levels: readonly (ReferenceResult | undefined)[];
  }[];
  /** The first and the latest shown level and their difference; absent with fewer than two, and for bare counts. */
  readonly sinceFirst?: NonNullable<MeasureChange["cluster"]>;
  readonly reading: TrendReading;
}
