import type { Count, Scale } from "./count.ts";
import { countDifference, type SidedDifference } from "./count-difference.ts";

/**
 * Change from one period to a later one: `after - before`, in shares for
 * proportions and per base for rates, with its interval and direction.
 *
 * Two points are a change, never a trend. The caller sees to it that both
 * periods are equally long, of the same season and counted the same way.
 * Source: Newcombe 1998 Stat Med 17:873; Zou and Donner 2008 Stat Med 27:1693.
 */
export function twoPointChange(
  scale: Scale,
  before: Count,
  after: Count,
  confidence: number,
): SidedDifference {
  return countDifference(scale, after, before, confidence);
}
