import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deletedResidual, othersSpread } from "./deleted-residual.ts";
import { studentQuantile } from "./distributions.ts";
import { logLevels } from "./log-levels.ts";
import { anyCounts } from "./random-counts.fixture.ts";
import { sideOfOthers } from "./side-of-others.ts";

/** 40 to 60 % of 500: far more than chance gives. */
const SPREAD = [200, 215, 230, 240, 260, 270, 285, 300].map((numerator) => ({ numerator, denominator: 500 }));
const of500 = (numerator: number) => ({ numerator, denominator: 500 });

describe("side of the others", () => {
  it("is clear only beyond their own spread", () => {
    const sides = [60, 150, 250, 350, 440].map((numerator) =>
      sideOfOthers("proportion", of500(numerator), SPREAD, 0.998),
    );
    expect(sides).toEqual(["below", "unclear", "unclear", "unclear", "above"]);
    expect(sideOfOthers("proportion", of500(150), SPREAD, 0.95)).toBe("below");
  });

  it("is that of rates as well, upwards and downwards", () => {
    const rates = [40, 50, 45, 55, 60, 48, 50, 52, 46].map((numerator) => ({ numerator, denominator: 2000 }));
    const sides = [12, 45, 200].map((numerator) =>
      sideOfOthers("rate", { numerator, denominator: 2000 }, rates, 0.998),
    );
    expect(sides).toEqual(["below", "unclear", "above"]);
  });

  it("never loses a practice that steps further away", () => {
    // The residual alone does: it is 4.0 at 2 of 200 and 3.1 at none.
    fc.assert(
      fc.property(
        anyCounts(4, 12),
        fc.constantFrom("proportion", "rate"),
        fc.constantFrom(0.8, 0.95, 0.998),
        ([practice, ...others], kind, confidence) => {
          const side = sideOfOthers(kind, practice!, others, confidence);
          const step = side === "above" ? 1 : -1;
          const further = { ...practice!, numerator: practice!.numerator + step };
          if (side === "unclear" || further.numerator < 0 || further.numerator > further.denominator) return;
          expect(sideOfOthers(kind, further, others, confidence)).toBe(side);
        },
      ),
    );
  });

  it("is at least as clear as the plain residual says, and on its side", () => {
    fc.assert(
      fc.property(anyCounts(4, 12), fc.constantFrom("proportion", "rate"), ([practice, ...others], kind) => {
        const [level] = logLevels(kind, [practice!]);
        const residual = deletedResidual(level!, othersSpread(logLevels(kind, others)));
        const side = sideOfOthers(kind, practice!, others, 0.95);
        if (Math.abs(residual) > studentQuantile(0.975, others.length - 1)) {
          expect(side).toBe(residual > 0 ? "above" : "below");
        }
        if (side !== "unclear") expect(side).toBe(residual > 0 ? "above" : "below");
      }),
    );
  });

  it("keeps a practice with none beside one with two", () => {
    const others = [30, 33, 36, 39, 42, 45, 36, 36].map((numerator) => ({ numerator, denominator: 200 }));
    const residual = (numerator: number) =>
      deletedResidual(
        logLevels("proportion", [{ numerator, denominator: 200 }])[0]!,
        othersSpread(logLevels("proportion", others)),
      );
    expect(residual(0)).toBeGreaterThan(residual(2));
    const confidence = 2 * 0.999 - 1;
    for (const numerator of [0, 1, 2]) {
      expect(sideOfOthers("proportion", { numerator, denominator: 200 }, others, confidence - 0.008)).toBe(
        "below",
      );
    }
  });

  it("refuses too few others", () => {
    expect(() => sideOfOthers("rate", of500(3), SPREAD.slice(0, 2), 0.998)).toThrow(
      new RangeError("a spread needs three others, got 2"),
    );
    expect(() => sideOfOthers("rate", of500(3), SPREAD, 1)).toThrow(RangeError);
  });
});
