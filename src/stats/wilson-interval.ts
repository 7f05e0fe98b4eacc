import { type Count, requireProportion } from "./count.ts";
import type { Interval } from "./interval.ts";
import { normalLimit } from "./normal-limit.ts";

/**
 * Wilson score interval of a proportion, as shares from 0 to 1, without
 * continuity correction.
 *
 * Practice denominators are small and some measures sit near 0 or 100 %,
 * where the textbook interval leaves the scale or shrinks to nothing.
 * Source: Wilson 1927 JASA 22:209; Newcombe 1998 Stat Med 17:857 method 3;
 * OHID's choice for proportions (PHEindicatormethods).
 *
 * @param confidence two-sided level, 0.95 or 0.998
 */
export function wilsonInterval(count: Count, confidence: number): Interval {
  requireProportion(count);
  const { numerator, denominator } = count;
  const z = normalLimit(confidence);
  const share = numerator / denominator;
  const centre = share + z ** 2 / (2 * denominator);
  const spread = z * Math.sqrt((share * (1 - share)) / denominator + (z / (2 * denominator)) ** 2);
  const scale = 1 + z ** 2 / denominator;
  // At the ends of the scale the limit is the end itself; rounding must not move it.
  return {
    lower: numerator === 0 ? 0 : (centre - spread) / scale,
    upper: numerator === denominator ? 1 : (centre + spread) / scale,
  };
}
