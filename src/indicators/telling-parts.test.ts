import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rulesWith } from "./random-cluster.fixture.ts";
import { ownReason, type RawCell } from "./suppress-small-counts.ts";
import { tellingParts } from "./tell-closed.ts";

const RULES = rulesWith(5);

const parts = (numerators: readonly number[], denominator: number): readonly RawCell[] =>
  numerators.map((numerator, index) => ({ label: `del-${index + 1}`, counts: { numerator, denominator } }));
const telling = (numerators: readonly number[], denominator: number) => [
  ...tellingParts(parts(numerators, denominator), RULES),
];

describe("parts of one whole", () => {
  it("are all shown when neither a part nor the rest is small", () => {
    expect(telling([20, 12, 8], 50)).toEqual([]);
    expect(telling([20, 12, 18], 50)).toEqual([]);
  });

  it("lose one more when what they leave would tell the small one", () => {
    expect(telling([20, 3, 27], 50)).toEqual(["del-3"]);
  });

  it("lose one when the rest is small, although nobody counts it", () => {
    expect(telling([20, 18, 10], 50)).toEqual(["del-3"]);
  });

  it("are shown beside a small one that drowns in a large rest", () => {
    expect(telling([20, 3, 8], 50)).toEqual([]);
  });

  it("never leave less to guess at than a small count has values", () => {
    const whole = fc.record({
      numerators: fc.array(fc.nat(40), { minLength: 2, maxLength: 6 }),
      rest: fc.nat(12),
    });
    fc.assert(
      fc.property(whole, ({ numerators, rest }) => {
        const denominator = numerators.reduce((sum, one) => sum + one, 0) + rest;
        if (denominator < RULES.minimumDenominator) return;
        const all = parts(numerators, denominator);
        const more = tellingParts(all, RULES);
        const own = all.filter((part) => ownReason(part, "proportion", RULES));
        const hidden = all.filter((part) => own.includes(part) || more.has(part.label));
        const isAnyLarge = all.some(({ label, counts }) => !more.has(label) && (counts?.numerator ?? 0) >= 9);
        const left = hidden.reduce((sum, { counts }) => sum + (counts?.numerator ?? 0), rest);
        const least = hidden.reduce((sum, { label }) => sum + (more.has(label) ? 5 : 1), 0);
        const isAnySmall = own.length > 0 || (rest > 0 && rest < 5);
        // A large part that is still shown could have been hidden as well.
        if (isAnySmall && isAnyLarge && hidden.length < all.length - 1) {
          expect(left - least).toBeGreaterThanOrEqual(4);
        }
      }),
    );
  });
});
