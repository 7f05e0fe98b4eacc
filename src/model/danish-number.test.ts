import { describe, expect, it } from "vitest";
import {
  asSentenceStart,
  danishCountWord,
  danishList,
  danishNumber,
  danishPercent,
} from "./danish-number.ts";

describe("Danish numbers", () => {
  it.each([
    [0, 0, "0"],
    [17.25, 1, "17,3"],
    [1234, 0, "1.234"],
    [1234567.891, 2, "1.234.567,89"],
    [-3.24, 1, "\u22123,2"],
    [-0.04, 1, "0,0"],
    [999.96, 1, "1.000,0"],
  ])("writes %d with %d decimals as %s", (value, decimals, text) => {
    expect(danishNumber(value, decimals)).toBe(text);
  });

  it("keeps the percent sign on the number's line", () => {
    expect(danishPercent(17.3, 1)).toBe("17,3\u00a0%");
  });

  it("spells counts to twelve", () => {
    expect([1, 12, 13].map(danishCountWord)).toEqual(["én", "tolv", "13"]);
  });

  it("joins lists with og", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(danishList)).toEqual([
      "",
      "a",
      "a og b",
      "a, b og c",
    ]);
  });

  it("opens a sentence with æøå as well", () => {
    expect(asSentenceStart("æbler")).toBe("Æbler");
  });
});
