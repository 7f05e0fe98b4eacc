import type { Interval } from "./interval.ts";
import { normalLimit } from "./normal-limit.ts";
import { requireEvents } from "./poisson-exact-interval.ts";

/**
 * Byar's approximation to the exact Poisson interval, limits in events.
 *
 * Within 0.2 % of the exact 95 % limits from 10 events on, useless below; see
 * `rateInterval` for the switch. This is the two-term form of Breslow and Day;
 * the `x + 0.5` shortcut that goes under the same name elsewhere gives other limits.
 * Source: Breslow and Day 1987 vol. II p. 69; byars_lower and byars_upper in
 * PHEindicatormethods.
 */
export function byarsInterval(events: number, confidence: number): Interval {
  requireEvents(events);
  const z = normalLimit(confidence);
  const above = events + 1;
  const lowerRoot = events === 0 ? 0 : 1 - 1 / (9 * events) - z / (3 * Math.sqrt(events));
  return {
    // The cube turns negative for a handful of events, where a count cannot follow.
    lower: Math.max(0, events * lowerRoot ** 3),
    upper: above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3,
  };
}
