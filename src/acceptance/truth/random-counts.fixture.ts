import type { Counts } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";

/** Numbers from 0 to 1, always the same ones for the same seed. */
export type Luck = () => number;

/** Mulberry32, a small generator of good enough spread. */
export function luckOf(seed: number): Luck {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function oneOf<T>(luck: Luck, choices: readonly T[]): T {
  return choices[Math.floor(luck() * choices.length)] as T;
}

/** How a measure's figures are made: what they have in common, and how they differ. */
export interface Climate {
  /** The middle of the denominators. */
  readonly size: number;
  /** As a share, or as events per listed. */
  readonly level: number;
  /** Standard deviation between practices on the log scale. */
  readonly spread: number;
  /** Everybody has the very same figures. */
  readonly isAlike: boolean;
  /** One practice far from all others: what its odds are multiplied by. */
  readonly stray?: number;
  /** Share of practices without a row, and of those with nobody to count. */
  readonly absent: number;
  readonly empty: number;
}

const SIZES = [8, 25, 60, 150, 400, 2000, 40_000];
const SHARES = [0, 0.004, 0.03, 0.2, 0.5, 0.8, 0.97, 0.997, 1];
const RATES = [0, 0.0004, 0.004, 0.03, 0.25];

export function climateOf(luck: Luck, { kind, repeats }: Measure): Climate {
  const level = kind === "proportion" ? oneOf(luck, SHARES) : oneOf(luck, repeats ? [...RATES, 1.7] : RATES);
  return {
    size: oneOf(luck, SIZES),
    level,
    spread: oneOf(luck, [0, 0, 0.1, 0.3, 0.5, 0.9]),
    isAlike: luck() < 0.08,
    ...(luck() < 0.25 ? { stray: oneOf(luck, [0.1, 0.3, 3, 10]) } : {}),
    absent: oneOf(luck, [0, 0, 0, 0.1, 0.9]),
    empty: oneOf(luck, [0, 0, 0, 0.1, luck() < 0.2 ? 1 : 0]),
  };
}

/** What practices, larger or smaller than the middle, deliver; undefined where there is no row. */
export function countsIn(
  { size, level, ...climate }: Climate,
  scales: readonly number[],
  { luck, kind }: { readonly luck: Luck; readonly kind: Measure["kind"] },
): readonly (Counts | undefined)[] {
  const stray = Math.floor(luck() * scales.length);
  const same = drawn(level, size, { luck, kind });
  return scales.map((scale, at) => {
    if (luck() < climate.absent) return undefined;
    if (luck() < climate.empty) return { numerator: 0, denominator: 0 };
    if (climate.isAlike) return same;
    const factor = Math.exp(climate.spread * normal(luck)) * (at === stray ? (climate.stray ?? 1) : 1);
    return drawn(moved(level, factor, kind), Math.round(size * scale), { luck, kind });
  });
}

function moved(level: number, factor: number, kind: Measure["kind"]): number {
  if (kind !== "proportion") return level * factor;
  const odds = (factor * level) / (1 - level);
  return level === 1 ? 1 : odds / (1 + odds);
}

function drawn(
  level: number,
  size: number,
  { luck, kind }: { readonly luck: Luck; readonly kind: Measure["kind"] },
): Counts {
  if (kind === "count") return { numerator: poisson(level * size, luck), denominator: 0 };
  if (kind === "rate") return { numerator: poisson(level * size, luck), denominator: size };
  return { numerator: binomial(level, size, luck), denominator: size };
}

function binomial(share: number, size: number, luck: Luck): number {
  if (share === 0 || share === 1) return share * size;
  if (size <= 100) return Array.from({ length: size }, luck).filter((one) => one < share).length;
  const few = Math.min(share, 1 - share);
  const events = size * few < 30 ? poisson(size * few, luck) : bell(size * few, size * few * (1 - few), luck);
  const kept = Math.min(size, events);
  return share === few ? kept : size - kept;
}

function poisson(mean: number, luck: Luck): number {
  if (mean > 60) return bell(mean, mean, luck);
  let events = 0;
  for (let product = luck(); product > Math.exp(-mean); product *= luck()) events += 1;
  return events;
}

function bell(mean: number, variance: number, luck: Luck): number {
  return Math.max(0, Math.round(mean + Math.sqrt(variance) * normal(luck)));
}

function normal(luck: Luck): number {
  return Math.sqrt(-2 * Math.log(1 - luck())) * Math.cos(2 * Math.PI * luck());
}
