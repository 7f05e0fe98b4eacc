import type { Counts, Estimate } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { rateInterval } from "../stats/rate-interval.ts";
import { wilsonInterval } from "../stats/wilson-interval.ts";

type Scale = Pick<Measure, "kind" | "base">;

/** Practices of fewer listed patients are rare; with so many, one event more is one step of a rate. */
const LISTED = 1000;

/**
 * Sizes that intervals are drawn from, and ten or a hundred times as much: each a fifth to a third above the one before,
 * so that what a drawing tells of the smallest practice in a class is about as coarse as its printed value.
 */
const SIZE_SERIES = [10, 12, 15, 20, 25, 30, 40, 50, 60, 80] as const;

/** Interval ends are told in tenths of the step that the value is told in, which is about what a line can show. */
const END_STEPS = 10;

/** Of fewer expected events the exact limits are not defined; none at all have limits of their own. */
const FEWEST_EVENTS = 0.5;

/** A practice's level as closed view tells it: whole percent, or a rate to one event in a thousand listed. */
export function toldValue({ numerator, denominator }: Counts, measure: Scale): number {
  const step = stepOf(measure);
  return Math.round((baseOf(measure) * numerator) / denominator / step) * step;
}

/** The largest size of the series that is not above this one, so that no interval is narrower than a practice's own. */
export function roundedDown(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size) + 1e-9) / 10;
  return power * (SIZE_SERIES.findLast((one) => one * power <= size * (1 + 1e-9)) ?? SIZE_SERIES[0]);
}

/**
 * The interval around a told value, as if the practice had so many patients.
 *
 * Position and ends of a drawn line can be measured in the file to a hundredth of a point. If they came from the
 * practice's own counts, numerator and denominator would follow from them exactly. What follows from these is the printed
 * value and a size that several practices have in common. Ends are rounded outwards, and kept no finer than they are
 * drawn.
 */
export function toldEstimate(value: number, size: number, measure: Scale): Estimate {
  const { lower95, upper95 } = estimateLevel(toldCounts(value, size, measure), measure);
  const step = stepOf(measure) / END_STEPS;
  return {
    value,
    lower95: tidy(Math.floor(lower95 / step + 1e-9) * step),
    upper95: tidy(Math.ceil(upper95 / step - 1e-9) * step),
  };
}

/** What a value stands for in a practice of this size; not a whole number of people, since nobody is meant. */
export function toldCounts(value: number, size: number, measure: Scale): Counts {
  const events = (value / baseOf(measure)) * size;
  return { numerator: events > 0 ? Math.max(events, FEWEST_EVENTS) : 0, denominator: size };
}

function baseOf({ kind, base = 1 }: Scale): number {
  return kind === "proportion" ? 100 : base;
}

function stepOf(measure: Scale): number {
  return measure.kind === "proportion" ? 1 : baseOf(measure) / LISTED;
}

/** Without the dust that multiplying by a tenth leaves. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The confidence of the interval that is drawn. */
const DRAWN_CONFIDENCE = 0.95;

/** A level and its 95 % interval in the measure's own unit: percent, events per base, or a bare count. */
export function estimateLevel(counts: Counts, measure: Pick<Measure, "kind" | "base">): Estimate {
  const { numerator, denominator } = counts;
  switch (measure.kind) {
    case "proportion": {
      const { lower, upper } = wilsonInterval(counts, DRAWN_CONFIDENCE);
      return { value: (100 * numerator) / denominator, lower95: 100 * lower, upper95: 100 * upper };
    }
    case "rate": {
      const base = measure.base ?? 1;
      const { lower, upper } = rateInterval(counts, base, DRAWN_CONFIDENCE);
      return { value: (base * numerator) / denominator, lower95: lower, upper95: upper };
    }
    case "count": {
      const { lower, upper } = rateInterval({ numerator, denominator: 1 }, 1, DRAWN_CONFIDENCE);
      return { value: numerator, lower95: lower, upper95: upper };
    }
    default:
      return measure.kind satisfies never;
  }
}
