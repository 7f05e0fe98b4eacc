import { type Count, requireProportion, requireRate, type Scale } from "./count.ts";
import type { Interval } from "./interval.ts";
import { pooledCount } from "./pooled-count.ts";

/** Centre line of a p or u chart with the limits of each period, in shares or events per base. */
export interface AttributeLimits {
  readonly centre: number;
  /** One for each count, in the order given; never below zero or, for shares, above one. */
  readonly limits: readonly Interval[];
}

/** Shewhart's three standard errors; not a confidence level. */
const STANDARD_ERRORS = 3;

/**
 * Limits of a p chart (shares) or u chart (events per `base`): wide where a
 * period counts few, narrow where it counts many.
 *
 * For series whose denominators differ so much that one pair of limits would be
 * wrong for most periods; `xmrLimits` serves all others.
 * Source: Montgomery, Introduction to Statistical Quality Control, chapter 7:
 * p̄ ± 3·√(p̄(1-p̄)/n) and ū ± 3·√(ū/n).
 *
 * @param counts periods in time order, one at least
 * @throws RangeError without counts, or for a count that fits no such chart
 */
export function attributeLimits(scale: Scale, counts: readonly Count[]): AttributeLimits {
  if (counts.length === 0) throw new RangeError("limits need at least one count");
  counts.forEach(scale.kind === "proportion" ? requireProportion : requireRate);
  const { numerator, denominator } = pooledCount(counts);
  const level = numerator / denominator;
  const [unit, ceiling, variance] =
    scale.kind === "proportion" ? [1, 1, level * (1 - level)] : [scale.base, Number.POSITIVE_INFINITY, level];
  const limits = counts.map((count) => {
    const reach = STANDARD_ERRORS * Math.sqrt(variance / count.denominator);
    return { lower: unit * Math.max(0, level - reach), upper: unit * Math.min(ceiling, level + reach) };
  });
  return { centre: unit * level, limits };
}
