import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SmallNumberRules } from "../model/template.ts";
import { type RawCell, suppressSmallCounts } from "./suppress-small-counts.ts";

const RULES: SmallNumberRules = {
  disclosureLimit: 5,
  minimumDenominator: 10,
  firmDenominator: 30,
  firmWidthPoints: 30,
  firmEvents: 10,
  minimumPractices: 4,
};

const cell = (label: string, numerator: number, denominator: number): RawCell => ({
  label,
  counts: { numerator, denominator },
});

/** `A:small-count B:- …` for what a table of cases can compare at a glance. */
const hiddenOf = (cells: readonly RawCell[], kind: "proportion" | "rate" = "proportion") =>
  suppressSmallCounts(cells, kind, RULES)
    .cells.map(({ label, hidden }) => `${label}:${hidden ?? "-"}`)
    .join(" ");

const LARGE = [cell("X", 20, 100), cell("Y", 30, 100), cell("Z", 40, 100)];

describe("suppression of one measure", () => {
  it("hides numerators from 1 to the limit and keeps a true zero", () => {
    expect(hiddenOf([cell("A", 4, 50), cell("B", 1, 60), cell("C", 0, 40), cell("D", 5, 50), ...LARGE])).toBe(
      "A:small-count B:small-count C:- D:- X:- Y:- Z:-",
    );
  });

  it("hides a small complement: 38 of 40 reveals two", () => {
    expect(hiddenOf([cell("A", 38, 40), cell("B", 96, 100), cell("C", 40, 40), ...LARGE])).toContain(
      "A:small-count B:small-count C:-",
    );
  });

  it("does not look at the complement of a rate, which has none", () => {
    expect(hiddenOf([cell("A", 98, 100), ...LARGE], "rate")).toBe("A:- X:- Y:- Z:-");
  });

  it("hides a second cell when one alone could be computed back from the total", () => {
    expect(hiddenOf([cell("A", 3, 50), ...LARGE])).toBe("A:small-count X:secondary Y:- Z:-");
  });

  it("goes on hiding until the hidden practices together reach the limit", () => {
    expect(hiddenOf([cell("A", 1, 20), cell("B", 2, 20), ...LARGE])).toBe(
      "A:small-count B:small-count X:secondary Y:- Z:-",
    );
  });

  it("says why a cell is empty when nothing was delivered or nobody is in the denominator", () => {
    expect(hiddenOf([{ label: "A" }, cell("B", 0, 0), cell("C", 2, 9), cell("D", 3, 8), ...LARGE])).toBe(
      "A:no-data B:zero-denominator C:few-patients D:few-patients X:- Y:- Z:-",
    );
  });

  it("withholds the total when everything is hidden and the sum is still small", () => {
    expect(suppressSmallCounts([cell("A", 1, 8), cell("B", 2, 9)], "proportion", RULES).isTotalSafe).toBe(
      false,
    );
    expect(suppressSmallCounts([cell("A", 4, 8), cell("B", 4, 9)], "proportion", RULES).isTotalSafe).toBe(
      true,
    );
  });

  it("never leaves a hidden cell that the total minus the shown cells gives away", () => {
    const practice = fc
      .tuple(fc.nat(200), fc.nat(200))
      .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(practice, { minLength: 1, maxLength: 35 }), (practices) => {
        const cells = practices.map((counts, index): RawCell => ({ label: `P${index}`, counts }));
        const { cells: after, isTotalSafe } = suppressSmallCounts(cells, "proportion", RULES);
        for (const { counts, hidden } of after) {
          if (hidden || !counts) continue;
          const small = (count: number) => count > 0 && count < RULES.disclosureLimit;
          expect(small(counts.numerator) || small(counts.denominator - counts.numerator)).toBe(false);
        }
        const remainder = after.filter(({ hidden, counts }) => hidden && counts && counts.denominator > 0);
        if (!isTotalSafe || remainder.length === 0) return;
        const numerator = remainder.reduce((sum, { counts }) => sum + (counts?.numerator ?? 0), 0);
        const denominator = remainder.reduce((sum, { counts }) => sum + (counts?.denominator ?? 0), 0);
        expect(remainder.length).toBeGreaterThanOrEqual(2);
        expect(numerator).toBeGreaterThanOrEqual(RULES.disclosureLimit);
        expect(denominator - numerator).toBeGreaterThanOrEqual(RULES.disclosureLimit);
      }),
    );
  });
});
