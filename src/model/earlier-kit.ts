import type { CalendarDate } from "./calendar-date.ts";
import type { MeasureResult } from "./results.ts";

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
