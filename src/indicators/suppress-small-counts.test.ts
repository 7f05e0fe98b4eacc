import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf, randomCluster, rulesWith } from "./random-cluster.fixture.ts";
import { type RawCell, suppressSmallCounts } from "./suppress-small-counts.ts";

const RULES = rulesWith(5);

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
    const small = [cell("A", 4, 50), cell("B", 1, 60), cell("C", 0, 40), cell("D", 7, 50)];
    expect(hiddenOf([...small, ...LARGE])).toBe("A:small-count B:small-count C:- D:secondary X:- Y:- Z:-");
  });

  it("hides a small complement: 38 of 40 reveals two", () => {
    expect(hiddenOf([cell("A", 38, 40), cell("B", 96, 100), cell("C", 40, 40), ...LARGE])).toContain(
      "A:small-count B:small-count C:-",
    );
  });

  it("does not look at the complement of a rate, which has none", () => {
    expect(hiddenOf([cell("A", 98, 100), ...LARGE], "rate")).toBe("A:- X:- Y:- Z:-");
  });

  it("hides two more when one alone could be computed back, so that neither can compute the first", () => {
    expect(hiddenOf([cell("A", 3, 50), ...LARGE])).toBe("A:small-count X:secondary Y:secondary Z:-");
  });

  it("hides no more where three small counts already blur one another", () => {
    const small = [cell("A", 2, 20), cell("B", 2, 20), cell("C", 3, 20)];
    expect(hiddenOf([...small, ...LARGE])).toBe("A:small-count B:small-count C:small-count X:- Y:- Z:-");
  });

  it("goes on hiding where all small counts are as large as they can be", () => {
    // A sum of 12 from three numbers below 5 says that each of them is 4.
    const small = [cell("A", 4, 20), cell("B", 4, 20), cell("C", 4, 20)];
    expect(hiddenOf([...small, ...LARGE])).toContain("X:secondary Y:- Z:-");
  });

  it("goes on hiding until what is hidden besides can be smaller than it is", () => {
    // B and D are at least 5 as they are not small: with B + D = 10 the sum would tell A.
    const cells = [cell("A", 1, 90), cell("B", 5, 50), cell("D", 5, 55), ...LARGE];
    expect(hiddenOf(cells)).toBe("A:small-count B:secondary D:secondary X:secondary Y:- Z:-");
  });

  it("hides no practice where nobody or everybody is counted: it would blur nothing", () => {
    const cells = [cell("A", 3, 50), cell("B", 0, 20), cell("C", 30, 30), ...LARGE];
    expect(hiddenOf(cells)).toBe("A:small-count B:- C:- X:secondary Y:secondary Z:-");
  });

  it("takes further cells by denominator and never by numerator", () => {
    const cells = (x: number, y: number) => [
      cell("A", 3, 50),
      cell("X", x, 100),
      cell("Y", y, 90),
      cell("Z", 20, 200),
    ];
    for (const [x, y] of [
      [20, 60],
      [60, 20],
    ] as const) {
      expect(hiddenOf(cells(x, y))).toBe("A:small-count X:secondary Y:secondary Z:-");
    }
  });

  it("says why a cell is empty when nothing was delivered or nobody is in the denominator", () => {
    const cells = [
      { label: "A" },
      cell("B", 0, 0),
      cell("C", 2, 9),
      cell("D", 3, 8),
      cell("E", 4, 9),
      ...LARGE,
    ];
    expect(hiddenOf(cells)).toBe(
      "A:no-data B:zero-denominator C:few-patients D:few-patients E:few-patients X:- Y:- Z:-",
    );
  });

  it("protects a cell that others would give away like a small one", () => {
    const cells = [{ ...cell("A", 20, 80), isTelling: true }, ...LARGE];
    expect(hiddenOf(cells)).toBe("A:secondary X:secondary Y:secondary Z:-");
  });

  it("withholds the total when all that can help is hidden and does not suffice", () => {
    const cells = [cell("A", 2, 50), cell("B", 6, 60), cell("C", 0, 70), cell("D", 0, 80)];
    expect(hiddenOf(cells)).toBe("A:small-count B:secondary C:- D:-");
    expect(suppressSmallCounts(cells, "proportion", RULES).isTotalSafe).toBe(false);
    expect(suppressSmallCounts([...cells, ...LARGE], "proportion", RULES).isTotalSafe).toBe(true);
  });

  it("withholds a total that is itself a small count", () => {
    const cells = [cell("A", 1, 9), cell("B", 1, 9), cell("C", 1, 9), cell("D", 1, 9), cell("E", 0, 60)];
    const { cells: after, isTotalSafe } = suppressSmallCounts(cells, "proportion", RULES);
    expect(after.map(({ hidden }) => hidden ?? "-")).toEqual([...Array(4).fill("few-patients"), "-"]);
    expect(isTotalSafe).toBe(false);
  });

  it("shows no small count and no share of few patients, whatever the cluster", () => {
    fc.assert(
      fc.property(randomCluster(), ({ kind, limit, counts }) => {
        const rules = rulesWith(limit);
        for (const { counts: own, hidden } of suppressSmallCounts(cellsOf(counts), kind, rules).cells) {
          if (hidden || !own) continue;
          const isSmall = (count: number) => count > 0 && count < limit;
          expect(isSmall(own.numerator)).toBe(false);
          if (kind !== "proportion") continue;
          expect(isSmall(own.denominator - own.numerator)).toBe(false);
          expect(own.denominator).toBeGreaterThanOrEqual(rules.minimumDenominator);
        }
      }),
    );
  });
});
