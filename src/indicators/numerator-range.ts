import type { Counts, HiddenReason } from "../model/results.ts";
import type { MeasureKind, MeasureRules } from "../model/template.ts";

/** Least and greatest numerator that a hidden cell can have, as far as a reader can tell. */
export interface NumeratorRange {
  readonly least: number;
  readonly greatest: number;
}

/** What of the rules decides which numbers are small. */
export type SmallRule = Pick<MeasureRules, "disclosureLimit" | "sensitive">;

/** Which ends of a measure's numbers are protected: none counted, and of shares none left. */
export function protectedSides(kind: MeasureKind, { sensitive }: SmallRule): { low: boolean; high: boolean } {
  return kind === "proportion"
    ? { low: sensitive !== "complement", high: sensitive !== "numerator" }
    : { low: true, high: false };
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
  rules: SmallRule,
): NumeratorRange | undefined {
  const limit = rules.disclosureLimit;
  const { low, high } = protectedSides(kind, rules);
  switch (reason) {
    case "no-data":
    case "zero-denominator":
      return undefined;
    case "few-patients":
      return { least: 0, greatest: denominator };
    case "small-count":
      if (!high) return { least: 1, greatest: limit - 1 };
      if (!low) return { least: denominator - limit + 1, greatest: denominator - 1 };
      // Where the two sides meet, nobody can tell which of them is meant.
      if (denominator < 2 * limit) return { least: 1, greatest: denominator - 1 };
      return numerator < limit
        ? { least: 1, greatest: limit - 1 }
        : { least: denominator - limit + 1, greatest: denominator - 1 };
    case "secondary":
      return {
        least: low ? limit : 0,
        greatest: kind === "proportion" ? denominator - (high ? limit : 0) : Number.POSITIVE_INFINITY,
      };
    default:
      return reason satisfies never;
  }
}
