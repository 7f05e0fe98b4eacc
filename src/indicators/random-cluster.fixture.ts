import fc from "fast-check";
import type { Counts } from "../model/results.ts";
import type { MeasureKind, SmallNumberRules } from "../model/template.ts";
import type { RawCell } from "./suppress-small-counts.ts";

export const rulesWith = (disclosureLimit: number): SmallNumberRules => ({
  disclosureLimit,
  minimumDenominator: 10,
  firmDenominator: 30,
  firmWidthPoints: 30,
  firmEvents: 10,
  minimumPractices: 4,
});

export interface RandomCluster {
  readonly kind: MeasureKind;
  readonly limit: number;
  readonly counts: readonly Counts[];
}

/** Sizes that clusters really have: a handful of patients with a rare disease up to a whole list. */
const SIZES = [6, 15, 40, 120, 1000] as const;
/** Rare, common and nearly everybody; each brings its own kind of small numbers. */
const SHARES = [0, 0.01, 0.05, 0.2, 0.5, 0.96, 1] as const;

/** A cluster of 5 to `most` practices with zeros, few patients, ties and full houses among them. */
export function randomCluster(most = 35): fc.Arbitrary<RandomCluster> {
  return fc
    .record({
      kind: fc.constantFrom<MeasureKind>("proportion", "proportion", "rate", "count"),
      limit: fc.constantFrom(3, 4, 5, 5, 7, 10),
      size: fc.constantFrom(...SIZES),
      share: fc.constantFrom(...SHARES),
      practices: fc.array(
        fc.record({
          scale: fc.constantFrom(0.3, 0.5, 0.5, 0.8, 1, 1.3, 1.3, 2),
          luck: fc.double({ min: 0.2, max: 1.8, noNaN: true }),
        }),
        { minLength: 5, maxLength: most },
      ),
    })
    .map(({ kind, limit, size, share, practices }) => ({
      kind,
      limit,
      counts: practices.map(({ scale, luck }) => {
        const denominator = Math.round(size * scale);
        const numerator = Math.round(denominator * (kind === "proportion" ? share : share / 4) * luck);
        if (kind === "count") return { numerator, denominator: 0 };
        return { numerator: Math.min(numerator, denominator), denominator };
      }),
    }));
}

/** Labels in no order of anything, as codes are. */
export function cellsOf(counts: readonly Counts[]): readonly RawCell[] {
  return counts.map((one, index) => ({ label: `K${(index * 17) % 101}`, counts: one }));
}
