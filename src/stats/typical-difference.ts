import type { Count, Scale } from "./count.ts";
import { normalQuantile } from "./distributions.ts";
import { logLevels } from "./log-levels.ts";
import { pauleMandelVariance } from "./paule-mandel-variance.ts";
import { quantileType7 } from "./quantile-type-7.ts";
import { weightedLevel } from "./weighted-level.ts";

/** Levels the spread is drawn with; more of them move the answer by less than a hundredth of itself. */
const DRAWN = 100;

/**
 * How far the levels of two practices picked at random typically lie apart,
 * chance left out: half of all pairs lie further apart, half less.
 *
 * The median odds or rate ratio on the measure's own scale, where people can
 * think in it. The levels are taken to spread normally on the log scale, with
 * the mean and variance that the counts give by Paule and Mandel; the median is
 * that over all pairs of evenly spaced quantiles of this spread.
 * Source: Larsen and Merlo 2005 Am J Epidemiol 161:81 (the median over all
 * pairs); Paule and Mandel 1982 J Res Natl Bur Stand 87:377.
 *
 * @param counts two or more
 * @returns a share from 0 to 1, or events per base; 0 when chance explains all
 */
export function typicalDifference(scale: Scale, counts: readonly Count[]): number {
  const levels = logLevels(scale.kind, counts);
  const tauSquared = pauleMandelVariance(levels);
  if (tauSquared === 0) return 0;
  const { mean } = weightedLevel(levels, tauSquared);
  const values = Array.from({ length: DRAWN }, (_, at) =>
    levelOf(scale, mean + Math.sqrt(tauSquared) * normalQuantile((at + 0.5) / DRAWN)),
  );
  const distances = values.flatMap((value, at) => values.slice(at + 1).map((other) => other - value));
  // Two practices may fall on the same drawn level: those pairs lie below the median too.
  return quantileType7(distances, (DRAWN / 2 - 1) / (DRAWN - 1));
}

function levelOf(scale: Scale, logLevel: number): number {
  return scale.kind === "proportion" ? 1 / (1 + Math.exp(-logLevel)) : scale.base * Math.exp(logLevel);
}
