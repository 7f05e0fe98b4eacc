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

const LARGE = [cell("W", 25, 100), cell("X", 20, 100), cell("Y", 30, 100), cell("Z", 40, 100)];

describe("suppression of one measure", () => {
  it("hides numerators from 1 to the limit and keeps a true zero", () => {
    const small = [cell("A", 4, 50), cell("B", 1, 60), cell("C", 0, 40), cell("D", 7, 50)];
    expect(hiddenOf([...small, ...LARGE])).toBe(
      "A:small-count B:small-count C:- D:secondary W:secondary X:secondary Y:- Z:-",
    );
  });

  it("hides a small complement: 38 of 40 reveals two", () => {
    expect(hiddenOf([cell("A", 38, 40), cell("B", 96, 100), cell("C", 40, 40), ...LARGE])).toContain(
      "A:small-count B:small-count C:-",
    );
  });

  it("hides one side alone where the package says which one is sensitive, the same for either", () => {
    const cells = [cell("A", 2, 40), cell("B", 38, 40), ...LARGE];
    const reasons = (own: readonly RawCell[], sensitive: "numerator" | "complement") =>
      suppressSmallCounts(own, "proportion", { ...RULES, sensitive }).cells.map(
        ({ hidden }) => hidden ?? "-",
      );
    expect(reasons(cells, "numerator")[0]).toBe("small-count");
    expect(reasons(cells, "complement")[1]).toBe("small-count");
    expect(reasons(cells.slice(1), "numerator")[0]).toBe("-");
    expect(reasons([...cells.slice(0, 1), ...LARGE], "complement")[0]).toBe("-");
    const mirrored = cells.map(({ label, counts }) =>
      cell(label, (counts?.denominator ?? 0) - (counts?.numerator ?? 0), counts?.denominator ?? 0),
    );
    expect(reasons(mirrored, "complement")).toEqual(reasons(cells, "numerator"));
  });

  it("does not look at the complement of a rate, which has none", () => {
    expect(hiddenOf([cell("A", 98, 100), ...LARGE], "rate")).toBe("A:- W:- X:- Y:- Z:-");
  });

  it("hides three more when one alone could be computed back, so that no two of them can compute it together", () => {
    expect(hiddenOf([cell("A", 3, 50), ...LARGE])).toBe(
      "A:small-count W:secondary X:secondary Y:secondary Z:-",
    );
  });

  it("hides no more where four small counts already blur one another, whichever two know theirs", () => {
    const few = ["A", "B", "C", "D"].map((label) => cell(label, 4, 9));
    expect(hiddenOf([...few, ...LARGE])).toContain("D:few-patients W:- X:- Y:- Z:-");
  });

  it("goes on hiding where all small counts are as large as they can be", () => {
    // A sum of 12 from three numbers below 5 says that each of them is 4.
    const small = [cell("A", 4, 20), cell("B", 4, 20), cell("C", 4, 20)];
    expect(hiddenOf([...small, ...LARGE])).toContain("W:secondary X:secondary Y:secondary Z:-");
  });

  it("goes on hiding until what is hidden besides can be smaller than it is", () => {
    // B and D are at least 5 as they are not small: with B + D = 10 the sum would tell A.
    const cells = [cell("A", 1, 90), cell("B", 5, 50), cell("D", 5, 55), ...LARGE];
    expect(hiddenOf(cells)).toBe("A:small-count B:secondary D:secondary W:secondary X:- Y:- Z:-");
  });

  it("withholds the total where two practices would read the others' off it, and hides no more for that", () => {
    // Whoever knows W and one more takes them out of the sum; then it is the least that the others can be.
    const atTheLeast = [cell("A", 1, 90), cell("B", 5, 50), cell("D", 5, 55), ...LARGE];
    expect(suppressSmallCounts(atTheLeast, "proportion", RULES).isTotalSafe).toBe(false);
    const [a, b, d, ...large] = atTheLeast;
    const apart = [a, b, d && cell("D", 6, 55), ...large].flatMap((one) => one ?? []);
    expect(suppressSmallCounts(apart, "proportion", RULES).isTotalSafe).toBe(false);
    const loose = apart.map((one) => (one.label === "B" ? cell("B", 6, 50) : one));
    expect(suppressSmallCounts(loose, "proportion", RULES).isTotalSafe).toBe(true);
    expect(hiddenOf(loose)).toBe(hiddenOf(atTheLeast));
  });

  it("hides a third for others' sake where it hides two", () => {
    // Of the three, W and X alone would do.
    const small = ["A", "B", "C"].map((label) => cell(label, 2, 50));
    expect(hiddenOf([...small, ...LARGE])).toBe(
      "A:small-count B:small-count C:small-count W:secondary X:secondary Y:secondary Z:-",
    );
  });

  it("hides no practice where nobody or everybody is counted: it would blur nothing", () => {
    const cells = [cell("A", 3, 50), cell("B", 0, 20), cell("C", 30, 30), ...LARGE];
    expect(hiddenOf(cells)).toBe("A:small-count B:- C:- W:secondary X:secondary Y:secondary Z:-");
  });

  it("takes further cells from the smallest class of size and then by code, never by any number", () => {
    const helpers = [
      { ...cell("T", 60, 90), sizeClass: 1 },
      { ...cell("U", 20, 400), sizeClass: 0 },
      { ...cell("V", 20, 100), sizeClass: 0 },
      { ...cell("Y", 30, 300), sizeClass: 0 },
      { ...cell("Z", 20, 80), sizeClass: 0 },
    ];
    expect(hiddenOf([cell("A", 3, 50), ...helpers])).toBe(
      "A:small-count T:- U:secondary V:secondary Y:secondary Z:-",
    );
  });

  it("takes no cell whose figures an earlier kit showed, and keeps hidden what one hid", () => {
    const [w, x, ...rest] = LARGE.map((one) => ({ ...one, isKnown: one.label === "W" }));
    const cells = [
      cell("A", 3, 50),
      ...(w && x ? [w, x] : []),
      ...rest,
      { ...cell("Q", 30, 90), wasHidden: true },
    ];
    expect(hiddenOf(cells)).toBe("A:small-count W:- X:secondary Y:secondary Z:- Q:secondary");
    const known = cells.map((one) => ({ ...one, isKnown: one.label !== "A" }));
    expect(suppressSmallCounts(known, "proportion", RULES).isTotalSafe).toBe(false);
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
      "A:no-data B:zero-denominator C:few-patients D:few-patients E:few-patients W:secondary X:- Y:- Z:-",
    );
  });

  it("protects a cell that others would give away like a small one", () => {
    const cells = [{ ...cell("A", 20, 80), isTelling: true }, ...LARGE];
    expect(hiddenOf(cells)).toBe("A:secondary W:secondary X:secondary Y:secondary Z:-");
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
