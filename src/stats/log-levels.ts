import { type Count, requireProportion, requireRate, type Scale } from "./count.ts";

/** A level on a scale where practices spread alike at every level, with the variance chance gives it there. */
export interface LogLevel {
  readonly level: number;
  readonly variance: number;
}

/** Keeps practices with none or all in the comparison. */
const CONTINUITY = 0.5;

/**
 * Log odds of proportions and log rates of rates, each with its chance
 * variance; half an event is added to each side.
 *
 * Source: Haldane 1956 Ann Hum Genet 20:309 and Gart and Zweifel 1967
 * Biometrika 54:181, log((x+½)/(n-x+½)) with 1/(x+½) + 1/(n-x+½); for rates
 * log((x+½)/T) with 1/(x+½).
 *
 * @throws RangeError for a count that is no share or rate
 */
export function logLevels(kind: Scale["kind"], counts: readonly Count[]): LogLevel[] {
  counts.forEach(kind === "proportion" ? requireProportion : requireRate);
  return counts.map(kind === "proportion" ? logOdds : logRate);
}

function logOdds({ numerator, denominator }: Count): LogLevel {
  const inside = numerator + CONTINUITY;
  const outside = denominator - numerator + CONTINUITY;
  return { level: Math.log(inside / outside), variance: 1 / inside + 1 / outside };
}

function logRate({ numerator, denominator }: Count): LogLevel {
  const events = numerator + CONTINUITY;
  return { level: Math.log(events / denominator), variance: 1 / events };
}
