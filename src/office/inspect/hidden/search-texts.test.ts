import { describe, expect, it } from "vitest";
import { searchForCounts } from "./search-texts.ts";

const found = (text: string, numerator: number, denominator: number) =>
  searchForCounts(new Map([["tekst.txt", [text]]]), [{ numerator, denominator }]);

describe("a hidden numerator beside its denominator", () => {
  it.each([
    ["A 3/50 B", 3, 50],
    ["3 / 50", 3, 50],
    ["3 af 50 patienter.", 3, 50],
    ["3/1.250", 3, 1250],
    ["3 af 1250,", 3, 1250],
    ["På den anden side 3 af 50", 3, 50],
  ])("is found in %j", (text, numerator, denominator) => {
    expect(found(text, numerator, denominator)).toBe(1);
  });

  it.each([
    ["13/50", 3, 50],
    ["3/500", 3, 50],
    ["3/50/2026", 3, 50],
    ["1,3/50", 3, 50],
    ["3/50,5", 3, 50],
    ["3 og 50", 3, 50],
    ["Side 3 af 50", 3, 50],
  ])("is not seen in %j", (text, numerator, denominator) => {
    expect(found(text, numerator, denominator)).toBe(0);
  });

  it("is counted as often as it stands there, and no numbers are found when there are none to look for", () => {
    expect(found("3/50 og igen 3/50", 3, 50)).toBe(2);
    expect(searchForCounts(new Map([["tekst.txt", ["/"]]]), [])).toBe(0);
  });
});
