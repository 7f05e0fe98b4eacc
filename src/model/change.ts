import type { Period } from "./counts.ts";
import type { Cell, LevelResult } from "./results.ts";

/**
 * Which way a level has moved, when the whole 95 % interval of the difference lies on one side of zero. It cannot be
 * told where the same patient may count several times, since the interval is too narrow then.
 */
export type ChangeSide = "up" | "down" | "may-be-chance" | "cannot-tell";

/** After minus before, in percentage points or in events per base, with its 95 % interval. */
export interface Difference {
  readonly value: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly side: ChangeSide;
  /** After over before with its 95 % interval; only for rates, and only where there were events before. */
  readonly ratio?: RateRatio;
}

export interface RateRatio {
  readonly value: number;
  readonly lower95: number;
  readonly upper95: number;
}

/** What must be kept in mind when a practice's change is read. */
export type ChangeRemark =
  /** Clearly apart from the rest before: such values move towards the middle by themselves. */
  | "extreme-before"
  /** The denominator has changed by more than a fifth. */
  | "size-changed";

export interface PracticeChange {
  /** The same code as in the earlier kit. */
  readonly label: string;
  /** Absent when the practice was not in the earlier kit, or is not in this one. */
  readonly before?: Cell;
  readonly after?: Cell;
  /** Absent unless both cells are shown; of a practice no more is told than this. */
  readonly side?: ChangeSide;
  readonly remarks: readonly ChangeRemark[];
}

interface LevelPair {
  readonly before: LevelResult;
  readonly after: LevelResult;
}

/** How many have figures both times, and how many only now or only then. */
export interface Stayed {
  readonly practices: number;
  readonly joined: number;
  readonly left: number;
  /** How many are shown both times: present when the change told is theirs, since one who came or went is hidden. */
  readonly shown?: number;
  /** The cluster as a whole then and now; absent where that would leave somebody's count. */
  readonly whole?: LevelPair;
}

/** One measure in two kits of the same cluster. */
export interface MeasureChange {
  readonly measure: string;
  readonly before: Period;
  readonly after: Period;
  /**
   * The practices with figures both times: the cluster as a whole, unless `stayed` says that others have come or gone.
   * Absent when the cluster's level is hidden in either kit and nobody has come or gone, or too few are left to tell of.
   */
  readonly cluster?: LevelPair & {
    readonly difference: Difference;
    /** Told in whole units only, like the practices: more would leave the count of the few who came or went. */
    readonly isRounded?: true;
  };
  /** Present when not the same practices have figures both times. */
  readonly stayed?: Stayed;
  /** In the order of the earlier kit's values, so that the eye can pair. */
  readonly practices: readonly PracticeChange[];
}
