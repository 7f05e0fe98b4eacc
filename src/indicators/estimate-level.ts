import type { Counts, Estimate } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { rateInterval } from "../stats/rate-interval.ts";
import { wilsonInterval } from "../stats/wilson-interval.ts";

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
