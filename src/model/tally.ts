import type { CalendarDate } from "./calendar-date.ts";
import type { Condition } from "./condition.ts";
import type { MeasureKind, PatientField } from "./template.ts";

/** A measure as rows are counted for it. */
export interface CountableMeasure {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly numerator: Condition;
  /** Absent where the measure is a bare number. */
  readonly denominator?: Condition;
}

/** What is counted from an extract, and the fields its rows are read into. */
export interface TallyPlan {
  /** Fields that some condition asks about; a `PatientRow` has its values in this order. */
  readonly fields: readonly PatientField[];
  readonly measures: readonly CountableMeasure[];
}

/** Rows that could not be decided, by the side of the measure that asked. */
export interface Undecided {
  readonly denominator: number;
  /** For a share these rows are in the denominator. */
  readonly numerator: number;
}

/** A measure's counts, and beside them the rows that are in neither for want of something. */
export interface MeasureTally {
  readonly measure: string;
  readonly numerator: number;
  /** Absent where the measure is a bare number. */
  readonly denominator?: number;
  /** Rows that would have been decided by a value they lack. */
  readonly missing: Undecided;
  /** Rows where a value is known only from one side, and the limit of the measure lies on that side. */
  readonly oneSided: Undecided;
}

/** How many rows there were, and what became of each measure. */
export interface Tally {
  readonly rows: number;
  readonly measures: readonly MeasureTally[];
}

/** One row of the file that leaves the practice, in the terms of that file. */
export interface PracticeCount {
  readonly practice: string;
  readonly period: string;
  readonly measure: string;
  readonly numerator: number;
  readonly denominator?: number;
  readonly extracted: CalendarDate;
}

/**
 * A laboratory's value outside its measuring range, of which only one end is known: "< 9" mg/g, "> 90" ml/min.
 * The value itself lies anywhere on that side of the limit.
 */
export interface OneSided {
  readonly operator: "<" | "≤" | ">" | "≥";
  readonly limit: number;
}

/** What a cell of an extract says: a number, one end of a number, yes or no, or a text in small letters. */
export type PatientValue = number | OneSided | boolean | string;

/**
 * What one patient's row says, field by field in the order of the plan it was read by; undefined where a value is
 * missing. It carries nothing that tells whose row it is, and lives only while `tally` adds it up.
 */
export type PatientRow = readonly (PatientValue | undefined)[];
