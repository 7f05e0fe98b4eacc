import type { CalendarDate } from "./calendar-date.ts";
import type { MeasureChange } from "./change.ts";
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
