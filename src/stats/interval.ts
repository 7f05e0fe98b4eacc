/** Two limits in the unit of the value they belong to. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** A difference with its limits, in the unit of the values compared. */
export interface Difference extends Interval {
  readonly difference: number;
}
