import type { CalendarDate } from "./calendar-date.ts";
import type { MeasureChange } from "./change.ts";
import type { MeasureResult } from "./results.ts";
import type { MeasureTrend } from "./trend.ts";

/** A level the plans of the earlier meeting aim at, in the measure's own unit. */
export interface SharedGoal {
  readonly measure: string;
  readonly value: number;
}

export interface KitTrend {
  readonly trend: MeasureTrend;
  /** Whether the practices behind the levels are not the same throughout. */
  readonly isOtherPractices: boolean;
}

/** What an earlier kit of the same cluster and package means for this one. */
export interface FollowUp {
  readonly earlierMeeting: CalendarDate;
  /** Measures that can be compared, in the template's order. */
  readonly changes: readonly MeasureChange[];
  /** Measures chosen at the earlier meeting; empty when nothing was collected. */
  readonly chosen: readonly string[];
  /** Those of them that nobody has called done or dropped yet, and `OTHER_MEASURE` for what is no measure. */
  readonly open: readonly string[];
  /** What the cluster and its practices decided, anonymous and in short; empty when nothing was collected. */
  readonly decided: readonly string[];
  /** Goals in numbers on which all plans for a measure agree. */
  readonly goals: readonly SharedGoal[];
  /** Measures seen over three kits or more, this one included. */
  readonly trends: readonly KitTrend[];
}

/**
 * What a kit keeps of one before it, so that the course over all meetings can be drawn from the latest alone: the levels
 * that kit published, and nothing of its practices.
 */
export interface EarlierKit {
  readonly meetingDate: CalendarDate;
  /** What each measure counted, by measure id. */
  readonly definitions: Readonly<Record<string, string>>;
  readonly measures: readonly EarlierMeasure[];
  /** Whether its levels rest on other practices than those of the kit after it. */
  readonly isOtherPractices: boolean;
}

/** A cluster whose level was hidden has none here either. */
export type EarlierMeasure = Pick<MeasureResult, "measure" | "period" | "cluster" | "references">;

/**
 * Where kits go that a new one takes the place of, below the output folder: `tidligere/<klynge>/<template>/<date>-<n>`.
 * For their owner's eyes only, and passed over by every command that is not given one by name.
 */
export const EARLIER_FOLDER = "tidligere";

/** Last part of the path of such a kit: its meeting's date, and a number that counts up. */
export const EARLIER_NAME = /^\d{4}-\d{2}-\d{2}-\d+$/;
