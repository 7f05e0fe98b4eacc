import type { Counts } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import { betaAt, chiSquareAt, chiSquareTail, normalAt, reaches, Z95 } from "./own-distributions.fixture.ts";

/** The reader's own arithmetic: written anew from the published formulas, sharing nothing with the program's. */

export type Kind = Pick<Measure, "kind" | "base">;

export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** Percent, events per base, or a bare count. */
export function levelOf({ numerator, denominator }: Counts, { kind, base = 1 }: Kind): number {
  if (kind === "count") return numerator;
  return ((kind === "proportion" ? 100 : base) * numerator) / denominator;
}

/** Wilson 1927 for shares; for rates the exact limits below ten events and Byar's from there. */
export function limitsOf(counts: Counts, measure: Kind, z = Z95): Limits {
  if (measure.kind === "proportion") return wilson(counts, z);
  const { lower, upper } = poisson(counts.numerator, z);
  const scale = measure.kind === "rate" ? (measure.base ?? 1) / counts.denominator : 1;
  return { lower: lower * scale, upper: upper * scale };
}

function wilson({ numerator: x, denominator: n }: Counts, z: number): Limits {
  const middle = 2 * x + z * z;
  const root = z * Math.sqrt(z * z + (4 * x * (n - x)) / n);
  return { lower: (50 * (middle - root)) / (n + z * z), upper: (50 * (middle + root)) / (n + z * z) };
}

const tails = new Map<number, number>();

function tailOf(z: number): number {
  const known = tails.get(z) ?? chiSquareTail(z * z, 1) / 2;
  tails.set(z, known);
  return known;
}

function poisson(events: number, z: number): Limits {
  if (events < 10)
    return {
      lower: events === 0 ? 0 : chiSquareAt(tailOf(z), 2 * events) / 2,
      upper: chiSquareAt(1 - tailOf(z), 2 * events + 2) / 2,
    };
  const byar = (count: number, sign: number) =>
    count * (1 - 1 / (9 * count) + (sign * z) / (3 * Math.sqrt(count))) ** 3;
  return { lower: byar(events, -1), upper: byar(events + 1, 1) };
}

/** `after - before` with the limits of Newcombe 1998 (shares) or Zou and Donner 2008 (rates). */
export function differenceOf(
  before: Counts,
  after: Counts,
  { measure, z = Z95 }: { readonly measure: Kind; readonly z?: number },
): Limits & { readonly value: number } {
  const [a, b] = [levelOf(after, measure), levelOf(before, measure)];
  const [la, lb] = [limitsOf(after, measure, z), limitsOf(before, measure, z)];
  const value = a - b;
  return {
    value,
    lower: value - Math.sqrt((a - la.lower) ** 2 + (lb.upper - b) ** 2),
    upper: value + Math.sqrt((la.upper - a) ** 2 + (b - lb.lower) ** 2),
  };
}

/** After over before with the limits of Clopper and Pearson. */
export function ratioOf(before: Counts, after: Counts): Limits & { readonly value: number } {
  const [x, y] = [after.numerator, before.numerator];
  const people = before.denominator / after.denominator;
  const odds = (share: number) => (people * share) / (1 - share);
  return {
    value: (x / y) * people,
    lower: x === 0 ? 0 : odds(betaAt(0.025, x, y + 1)),
    upper: y === 0 ? Number.POSITIVE_INFINITY : odds(betaAt(0.975, x + 1, y)),
  };
}

/** Chance of a spread at least this large among practices of one level (χ² test). */
export function chanceOfSpread(practices: readonly Counts[], { kind }: Kind): number {
  const pooled = sumOf(practices);
  const level = pooled.numerator / pooled.denominator;
  const variance = kind === "proportion" ? level * (1 - level) : level;
  if (!(variance > 1e-15)) return 1;
  const square = practices.reduce(
    (sum, { numerator, denominator }) => sum + (numerator / denominator - level) ** 2 * denominator,
    0,
  );
  return chiSquareTail(square / variance, practices.length - 1);
}

export function sumOf(counts: readonly Counts[]): Counts {
  return {
    numerator: counts.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: counts.reduce((sum, { denominator }) => sum + denominator, 0),
  };
}

/** Log odds or log rate with its variance, half an event added. */
export function onLogScale({ numerator, denominator }: Counts, { kind }: Kind) {
  const events = numerator + 0.5;
  if (kind !== "proportion") return { level: Math.log(events / denominator), variance: 1 / events };
  const others = denominator - numerator + 0.5;
  return { level: Math.log(events / others), variance: 1 / events + 1 / others };
}

export interface Middle {
  readonly mean: number;
  readonly tauSquared: number;
  /** Of the mean. */
  readonly variance: number;
}

/** Paule and Mandel 1982: the variance between practices that makes their weighted spread what chance expects. */
export function middleOf(practices: readonly Counts[], kind: Kind): Middle {
  const levels = practices.map((counts) => onLogScale(counts, kind));
  const weighed = (tauSquared: number) => {
    const weights = levels.map(({ variance }) => 1 / (variance + tauSquared));
    const weight = weights.reduce((sum, one) => sum + one, 0);
    const mean = levels.reduce((sum, { level }, at) => sum + level * (weights[at] ?? 0), 0) / weight;
    const spread = levels.reduce((sum, { level }, at) => sum + (weights[at] ?? 0) * (level - mean) ** 2, 0);
    return { mean, variance: 1 / weight, spread };
  };
  const expected = levels.length - 1;
  const tauSquared =
    weighed(0).spread <= expected ? 0 : reaches(-expected, 0, 100, (tau) => -weighed(tau).spread);
  const { mean, variance } = weighed(tauSquared);
  return { mean, tauSquared, variance };
}

/** Half of all pairs of practices from the spread lie further apart than this. */
export function typicalDistance(practices: readonly Counts[], measure: Kind): number {
  const { mean, tauSquared } = middleOf(practices, measure);
  if (tauSquared === 0) return 0;
  const values = NORMAL.map((z) => {
    const log = mean + Math.sqrt(tauSquared) * z;
    return measure.kind === "proportion" ? 100 / (1 + Math.exp(-log)) : (measure.base ?? 1) * Math.exp(log);
  });
  const distances = values.flatMap((value) => values.map((other) => Math.abs(value - other)));
  return distances.sort((a, b) => a - b)[distances.length >> 1] ?? 0;
}

const NORMAL = Array.from({ length: 151 }, (_, at) => normalAt((at + 0.5) / 151));
