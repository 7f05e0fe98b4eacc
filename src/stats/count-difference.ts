import type { Count, Scale } from "./count.ts";
import type { Difference } from "./interval.ts";
import { moverRateDifference } from "./mover-rate-difference.ts";
import { newcombeDifference } from "./newcombe-difference.ts";
import { type Side, sideOfLine } from "./side-of-line.ts";

/** A difference and the side of zero on which its whole interval lies. */
export interface SidedDifference extends Difference {
  readonly side: Side;
}

/**
 * Difference `first - second` of two independent counts: Newcombe for
 * proportions (in shares), MOVER for rates (per base).
 *
 * Source: Newcombe 1998 Stat Med 17:873; Zou and Donner 2008 Stat Med 27:1693.
 */
export function countDifference(
  scale: Scale,
  first: Count,
  second: Count,
  confidence: number,
): SidedDifference {
  const found =
    scale.kind === "proportion"
      ? newcombeDifference(first, second, confidence)
      : moverRateDifference(first, second, scale.base, confidence);
  return { ...found, side: sideOfLine(found, 0) };
}
