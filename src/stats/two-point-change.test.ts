import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newcombeDifference } from "./newcombe-difference.ts";
import { twoPointChange } from "./two-point-change.ts";

const proportion = { kind: "proportion" } as const;
const per1000 = { kind: "rate", base: 1000 } as const;

describe("twoPointChange", () => {
  it("is after minus before, so that a fall is negative", () => {
    const before = { numerator: 60, denominator: 200 };
    const after = { numerator: 36, denominator: 200 };
    expect(twoPointChange(proportion, before, after, 0.95)).toEqual({
      ...newcombeDifference(after, before, 0.95),
      side: "below",
    });
    // Limits of the row "mover-chartlimits-1" in oracles/rate_diff.csv.
    const rate = twoPointChange(
      per1000,
      { numerator: 31, denominator: 1712 },
      { numerator: 48, denominator: 1650 },
      0.95,
    );
    expect(rate.lower).toBeCloseTo(0.2078730297171134, 8);
    expect(rate.upper).toBeCloseTo(22.100615904046492, 8);
    expect(rate.side).toBe("above");
  });

  it.each([
    // Smallest visible fall from 30 % at equal denominators, in points.
    [30, 20],
    [50, 16],
    [100, 12],
    [200, 9],
  ])("from 30 %% with %d patients each time needs a fall of more than %d points", (denominator, points) => {
    const before = { numerator: 0.3 * denominator, denominator };
    const fallen = (by: number) => ({ numerator: ((30 - by) / 100) * denominator, denominator });
    expect(twoPointChange(proportion, before, fallen(points - 1), 0.95).side).toBe("unclear");
    expect(twoPointChange(proportion, before, fallen(points + 1), 0.95).side).toBe("below");
  });

  it("sees no change between equal counts", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const same = { numerator: Math.round(share * n), denominator: n };
          expect(twoPointChange(proportion, same, same, 0.95)).toMatchObject({
            difference: 0,
            side: "unclear",
          });
          expect(twoPointChange(per1000, same, same, 0.95)).toMatchObject({ difference: 0, side: "unclear" });
        },
      ),
    );
  });
});
