import type { Scale } from "./count.ts";
import type { Interval } from "./interval.ts";
import { normalLimit } from "./normal-limit.ts";

/** What a funnel with adjusted limits is drawn around. */
export interface AdjustedFunnel {
  readonly kind: Scale["kind"];
  /** A share from 0 to 1, or events per person. */
  readonly baseline: number;
  /** From `overdispersion`; 0 gives the unadjusted limits of the same form. */
  readonly tauSquared: number;
}

/**
 * Funnel limits widened by the variance between practices, for one size.
 *
 * Not drawn by the kit, on purpose: adjusted limits take real differences for
 * granted and then hide them, in a small cluster most of all. This is what that
 * decision is checked against: how many marks an adjustment would take away.
 * Source: Spiegelhalter 2005 Stat Med 24:1185: sin²(asin √p0 ± z·√(s²+τ²)) for
 * shares and (√r0 ± z·√(s²+τ²))² for rates, s = 1/(2√n).
 *
 * @param denominator people, or person-time, above zero
 * @returns limits in the unit of the baseline, squared back from the evened scale
 * @throws RangeError for an impossible baseline, variance, denominator or confidence
 */
export function adjustedFunnelLimits(
  { kind, baseline, tauSquared }: AdjustedFunnel,
  denominator: number,
  confidence: number,
): Interval {
  const isShare = kind === "proportion";
  if (!(baseline >= 0 && (!isShare || baseline <= 1))) {
    throw new RangeError(`baseline must be a share or a rate, got ${baseline}`);
  }
  if (!(tauSquared >= 0)) throw new RangeError(`variance must be zero or more, got ${tauSquared}`);
  if (!(denominator > 0)) throw new RangeError(`denominator must be above zero, got ${denominator}`);
  const reach = normalLimit(confidence) * Math.sqrt(1 / (4 * denominator) + tauSquared);
  const root = Math.sqrt(baseline);
  if (!isShare) return { lower: Math.max(0, root - reach) ** 2, upper: (root + reach) ** 2 };
  const angle = Math.asin(root);
  return {
    lower: Math.sin(Math.max(0, angle - reach)) ** 2,
    upper: Math.sin(Math.min(Math.PI / 2, angle + reach)) ** 2,
  };
}
