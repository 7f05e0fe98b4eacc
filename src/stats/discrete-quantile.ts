/**
 * Smallest whole number whose cumulative chance reaches `probability`, found by
 * walking from a first guess; the quantile of a count.
 *
 * Source: definition of the quantile, as R `qbinom` and `qpois`.
 *
 * @param cdf chance of at most the given number; 0 below zero, rising to 1
 */
export function discreteQuantile(
  probability: number,
  guess: number,
  cdf: (events: number) => number,
): number {
  let events = Math.max(0, Math.round(guess));
  while (cdf(events) < probability) events += 1;
  while (events > 0 && cdf(events - 1) >= probability) events -= 1;
  return events;
}
