import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareWithRest } from "./compare-with-rest.ts";
import { moverRateDifference } from "./mover-rate-difference.ts";
import { newcombeDifference } from "./newcombe-difference.ts";
import { pooledCount } from "./pooled-count.ts";

const proportion = { kind: "proportion" } as const;
const per1000 = { kind: "rate", base: 1000 } as const;

describe("compareWithRest", () => {
  // Inputs of the case "cluster-12-real-variation" in oracles/variation_summary.json.
  const numerators = [58, 61, 12, 151, 33, 9, 120, 18, 64, 29, 85, 3];
  const denominators = [203, 137, 73, 431, 118, 96, 240, 52, 228, 141, 175, 44];
  const practices = numerators.map((numerator, at) => ({ numerator, denominator: denominators[at]! }));
  const cluster = pooledCount(practices);

  it("leaves the practice out of what it is compared with", () => {
    expect(compareWithRest(proportion, practices[6]!, cluster, 0.998)).toEqual({
      rest: { numerator: 523, denominator: 1698 },
      side: "above",
      ...newcombeDifference(
        { numerator: 120, denominator: 240 },
        { numerator: 523, denominator: 1698 },
        0.998,
      ),
    });
    expect(compareWithRest(per1000, practices[5]!, cluster, 0.998)).toEqual({
      rest: { numerator: 634, denominator: 1842 },
      side: "below",
      ...moverRateDifference(
        { numerator: 9, denominator: 96 },
        { numerator: 634, denominator: 1842 },
        1000,
        0.998,
      ),
    });
  });

  it("is unclear where a smaller confidence would speak", () => {
    const practice = { numerator: 58, denominator: 203 };
    const rest = { numerator: 500, denominator: 1400 };
    const all = pooledCount([practice, rest]);
    expect(compareWithRest(proportion, practice, all, 0.95)?.side).toBe("below");
    expect(compareWithRest(proportion, practice, all, 0.998)?.side).toBe("unclear");
  });

  it("has nothing to say about a practice that is all there is", () => {
    expect(compareWithRest(proportion, practices[0]!, practices[0]!, 0.95)).toBeUndefined();
  });

  it("refuses a practice that is larger than its cluster", () => {
    expect(() => compareWithRest(proportion, cluster, practices[0]!, 0.95)).toThrow(RangeError);
    expect(() =>
      compareWithRest(proportion, { numerator: 9, denominator: 10 }, { numerator: 3, denominator: 90 }, 0.95),
    ).toThrow(new RangeError("numerator must lie in 0..80, got -6"));
  });

  it("agrees with the plain comparison of practice and rest, whichever they are", () => {
    const count = fc.integer({ min: 1, max: 900 }).chain((denominator) =>
      fc.record({
        numerator: fc.integer({ min: 0, max: denominator }),
        denominator: fc.constant(denominator),
      }),
    );
    fc.assert(
      fc.property(count, fc.array(count, { minLength: 1, maxLength: 34 }), (practice, others) => {
        const found = compareWithRest(proportion, practice, pooledCount([practice, ...others]), 0.998)!;
        expect(found.rest).toEqual(pooledCount(others));
        const value = practice.numerator / practice.denominator;
        const rest = found.rest.numerator / found.rest.denominator;
        if (found.side === "above") expect(value).toBeGreaterThan(rest);
        if (found.side === "below") expect(value).toBeLessThan(rest);
      }),
    );
  });
});
