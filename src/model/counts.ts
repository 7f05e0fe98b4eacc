import type { CalendarDate } from "./calendar-date.ts";
import type { Place } from "./diagnostic.ts";

/** The time a count covers. Two periods are the same when their ids are. */
export interface Period {
  /** As the data file writes it, trimmed. */
  readonly id: string;
  /** Danish words for slides: "1. maj 2025 – 30. april 2026". */
  readonly label: string;
  /** First and last day, when the id says them. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

export type Level = "practice" | "cluster" | "region" | "nation";

/** One row of a data file after validation: whole numbers, known measure. */
export interface MeasureCount {
  readonly level: Level;
  /** Ydernummer; only on practice rows. */
  readonly practice?: string;
  /** Cluster name, in files that hold many. */
  readonly cluster?: string;
  readonly period: Period;
  readonly measure: string;
  readonly numerator: number;
  /** Zero for a bare count, which has none. */
  readonly denominator: number;
  /** Spread of the region's practices, in the unit of the measure (percent, or per base). */
  readonly p10?: number;
  readonly p90?: number;
  readonly extracted?: CalendarDate;
  /** The numerator was worked out from a share of the denominator. */
  readonly isOfShare?: true;
  /** How many practices of the files a level was computed from; absent when the source gave it. */
  readonly practices?: number;
  readonly place: Place;
}
