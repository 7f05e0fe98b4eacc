import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { danishNumber } from "../model/danish-number.ts";
import { readCount, readDecimal } from "./cell-values.ts";

describe("readCount", () => {
  it.each([
    ["0", 0],
    ["007", 7],
    ["1234", 1234],
    ["1 234", 1234],
    ["1\u00a0234\u202f567", 1_234_567],
    ["12,0", 12],
    ["12.00", 12],
    ["1 234,00", 1234],
  ])("reads %j", (text, count) => {
    expect(readCount(text)).toEqual({ kind: "count", count, hasThousandsPoint: false });
  });

  it.each([
    ["1.234", 1234],
    ["1.234.567", 1_234_567],
    ["1.234,0", 1234],
  ])("reads %j and says that it took the point for a thousands mark", (text, count) => {
    expect(readCount(text)).toEqual({ kind: "count", count, hasThousandsPoint: true });
  });

  it.each([
    ["", "blank"],
    ["mange", "text"],
    ["12 stk", "text"],
    ["1e5", "text"],
    ["23,4 %", "percent"],
    ["-", "unclear"],
    ["-4", "negative"],
    ["\u22124", "negative"],
    ["- 1.234", "negative"],
    ["12,7", "fraction"],
    ["0.25", "fraction"],
    ["1.23", "fraction"],
    ["1.2345", "fraction"],
    ["12.3456", "fraction"],
    ["100000000", "too-large"],
    ["9".repeat(400), "too-large"],
    ["NA", "hidden"],
    ["< 5", "hidden"],
    ["<5", "hidden"],
    ["under 5", "hidden"],
    ["Færre end 5", "hidden"],
    ["under", "text"],
    [":", "hidden"],
    ["*", "hidden"],
  ])("calls %j %s", (text, kind) => {
    expect(readCount(text)).toEqual({ kind });
  });

  it("reads every count as Danish prints it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (count) => {
        expect(readCount(danishNumber(count))).toMatchObject({ kind: "count", count });
        expect(readCount(String(count))).toMatchObject({ kind: "count", count });
      }),
    );
  });
});

it.each([
  ["12,5", 12.5],
  ["12.5", 12.5],
  ["12,5 %", 12.5],
  ["0", 0],
  ["", undefined],
  ["-1", undefined],
  ["cirka 12", undefined],
])("reads the percentile %j as %j", (text, value) => {
  expect(readDecimal(text)).toBe(value);
});
