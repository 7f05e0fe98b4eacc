import type { Counts } from "../model/results.ts";

/** Random numbers that come the same from the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Keeps the seeds of two clusters apart. */
const MOST_PRACTICES = 64;

/** What a simulated measure is like. */
export interface SimulatedMeasure {
  readonly kind: "proportion" | "rate";
  readonly name: string;
  /** Share, or events per person, of the middle practice. */
  readonly level: number;
  readonly smallest: number;
  readonly largest: number;
}

/**
 * Counts of practices whose levels spread normally on the log scale, the first one `apart` from where it would be.
 *
 * Sizes are spread evenly on a log scale, as lists are.
 */
export function simulatedCounts(
  measure: SimulatedMeasure,
  { practices, spread, apart }: { practices: number; spread: number; apart: number },
  seed: number,
): readonly Counts[] {
  return Array.from({ length: practices }, (_, at) => {
    // Each has random numbers of its own, so that an outlier changes nothing for the others.
    const random = seeded(seed * MOST_PRACTICES + at);
    const ratio = measure.largest / measure.smallest;
    const denominator = Math.round(measure.smallest * ratio ** random());
    const place = spread * normal(random);
    const shift = at === 0 && apart !== 0 ? apart : place;
    return { numerator: eventsOf(measure, shift, denominator, random), denominator };
  });
}

function eventsOf(
  { kind, level }: SimulatedMeasure,
  shift: number,
  denominator: number,
  random: () => number,
): number {
  if (kind === "rate") return poisson(denominator * level * Math.exp(shift), random);
  const share = 1 / (1 + Math.exp(-(Math.log(level / (1 - level)) + shift)));
  return share > 0.5
    ? denominator - binomial(denominator, 1 - share, random)
    : binomial(denominator, share, random);
}

/** From event to event, for most people have none. */
function binomial(people: number, share: number, random: () => number): number {
  let [events, person] = [-1, 0];
  while (person <= people) {
    person += 1 + Math.floor(Math.log(1 - random()) / Math.log(1 - share));
    events += 1;
  }
  return events;
}

function poisson(mean: number, random: () => number): number {
  let [events, waited] = [-1, 0];
  while (waited < mean) {
    waited -= Math.log(1 - random());
    events += 1;
  }
  return events;
}
