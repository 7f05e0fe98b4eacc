import { describe, expect, it } from "vitest";
import { newcombeDifference } from "./newcombe-difference.ts";
import { normalLimit } from "./normal-limit.ts";
import { oracleCases } from "./oracle.fixture.ts";
import { pooledCount } from "./pooled-count.ts";
import { rateFunnelLimits } from "./rate-funnel-limits.ts";
import { rateInterval } from "./rate-interval.ts";
import { wilsonInterval } from "./wilson-interval.ts";
import { xmrLimits } from "./xmr-limits.ts";

interface Trap {
  id: string;
  correct: number[];
  wrong: { method: string; value: (number | null)[] | (number | null)[][] }[];
}
const oracle = oracleCases<{ traps: Trap[] }>("traps.json");

const count = (numerator: number, denominator: number) => ({ numerator, denominator });
const limits = ({ lower, upper }: { lower: number; upper: number }) => [lower, upper];
const cluster = () => {
  const numerators = [58, 61, 12, 151, 33, 9, 120, 18, 64, 29, 85, 3];
  const denominators = [203, 137, 73, 431, 118, 96, 240, 52, 228, 141, 175, 44];
  const pooled = pooledCount(numerators.map((numerator, at) => count(numerator, denominators[at]!)));
  return [pooled.numerator / pooled.denominator];
};
const flowRate = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

const answers: Record<string, () => number[]> = {
  "wilson-0-of-20": () => limits(wilsonInterval(count(0, 20), 0.95)),
  "wilson-15-of-148": () => limits(wilsonInterval(count(15, 148), 0.95)),
  "byar-15-per-400": () => limits(rateInterval(count(15, 400), 1, 0.95)),
  "byar-small-count": () => limits(rateInterval(count(1, 1), 1, 0.998)),
  "newcombe-a": () => limits(newcombeDifference(count(56, 70), count(48, 80), 0.95)),
  "newcombe-g": () => limits(newcombeDifference(count(10, 10), count(0, 20), 0.95)),
  "z-for-99.8": () => [normalLimit(0.998)],
  "xmr-sigma": () => limits(xmrLimits(flowRate, { constant: 3 / 1.128, isScreened: false })),
  "cluster-mean": cluster,
  "funnel-rate-model": () => limits(rateFunnelLimits(18, 1650, 1000, 0.95)),
};

const distance = (got: readonly number[], expected: readonly (number | null)[]) =>
  Math.max(...got.map((value, at) => Math.abs(value - (expected[at] ?? value))));

describe("known wrong answers", () => {
  it("are all looked at", () => {
    expect(oracle.traps.map(({ id }) => id).toSorted()).toEqual(Object.keys(answers).toSorted());
  });

  it.each(oracle.traps)("$id", ({ id, correct, wrong }) => {
    const got = answers[id]!();
    expect(got).toHaveLength(correct.length);
    expect(distance(got, correct)).toBeLessThan(6e-5);
    for (const { method, value } of wrong) {
      expect(distance(got, value.flat()), method).toBeGreaterThan(1e-5);
    }
  });
});
