import type { Counts, Estimate } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { estimateLevel } from "./estimate-level.ts";

/** Each class of sizes is so much wider than the one before. */
const CLASS_STEP = 1.5;
const SMALLEST_CLASS = 10;

/** Practices of fewer listed patients are rare; with so many, one event more is one step of a rate. */
const LISTED = 1000;

/**
 * A practice's level as closed view tells it: rounded, with the interval of the smallest practice in its class of size.
 *
 * Position and ends of a drawn line can be measured in the file to a hundredth of a point. Numerator and denominator
 * follow from them exactly, and so does the list size, which is public, from a rate's decimals. What follows from this
 * estimate is the printed value and a class of sizes. The interval is about as wide as the practice's own, or up to a
 * third wider.
 */
export function toldEstimate(
  { numerator, denominator }: Counts,
  measure: Pick<Measure, "kind" | "base">,
): Estimate {
  if (measure.kind === "count") return estimateLevel({ numerator, denominator }, measure);
  const base = measure.kind === "proportion" ? 100 : (measure.base ?? 1);
  const step = measure.kind === "proportion" ? 1 : base / LISTED;
  const value = Math.round((base * numerator) / denominator / step) * step;
  const size = classOf(denominator);
  return { ...estimateLevel({ numerator: (value / base) * size, denominator: size }, measure), value };
}

/** The smallest size of the class a denominator is in. */
function classOf(denominator: number): number {
  const steps = Math.floor(
    Math.log(Math.max(denominator, SMALLEST_CLASS) / SMALLEST_CLASS) / Math.log(CLASS_STEP) + 1e-9,
  );
  return Math.ceil(SMALLEST_CLASS * CLASS_STEP ** steps);
}
