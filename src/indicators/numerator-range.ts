import type { Counts, HiddenReason } from "../model/results.ts";
import type { MeasureKind } from "../model/template.ts";

/** Least and greatest numerator that a hidden cell can have, as far as a reader can tell. */
export interface NumeratorRange {
  readonly least: number;
  readonly greatest: number;
}

/**
 * What the reason for hiding a cell tells about its numerator.
 *
 * The reader is taken to know every denominator (list sizes are public, and measures share their patients) and on
 * which side a share is small (its neighbours show that). Undefined for a cell that has nothing to tell.
 */
export function numeratorRange(
  { numerator, denominator }: Counts,
  reason: HiddenReason,
  kind: MeasureKind,
  limit: number,
): NumeratorRange | undefined {
  switch (reason) {
    case "no-data":
    case "zero-denominator":
      return undefined;
    case "few-patients":
      return { least: 0, greatest: denominator };
    case "small-count":
      if (kind !== "proportion") return { least: 1, greatest: limit - 1 };
      // Where the two sides meet, nobody can tell which of them is meant.
      if (denominator < 2 * limit) return { least: 1, greatest: denominator - 1 };
      return numerator < limit
        ? { least: 1, greatest: limit - 1 }
        : { least: denominator - limit + 1, greatest: denominator - 1 };
    case "secondary":
      return {
        least: limit,
        greatest: kind === "proportion" ? denominator - limit : Number.POSITIVE_INFINITY,
      };
    default:
      return reason satisfies never;
  }
}
