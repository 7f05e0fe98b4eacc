import type { Interval } from "./interval.ts";

/** Where an interval lies against a line; "unclear" while the line runs through it. */
export type Side = "above" | "below" | "unclear";

/**
 * Whether a whole interval lies above or below a line that has no uncertainty
 * of its own: a region's or the nation's value, or zero for a difference.
 *
 * A limit that touches the line leaves it unclear.
 * Source: the test behind OHID's funnel classes, assign_funnel_significance in
 * PHEindicatormethods.
 */
export function sideOfLine({ lower, upper }: Interval, line: number): Side {
  if (lower > line) return "above";
  return upper < line ? "below" : "unclear";
}
