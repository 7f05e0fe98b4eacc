import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Condition } from "../model/condition.ts";
import type { OneSided, PatientValue } from "../model/tally.ts";
import { judgeOf } from "./tally-rows.ts";

/** `< 9` and the like, as the laboratory writes them. */
function side(text: string): OneSided {
  const [operator, limit] = text.split(" ");
  return { operator: operator as OneSided["operator"], limit: Number(limit) };
}

/** The verdict on a single value. */
function verdict(value: PatientValue | undefined, comparison: object) {
  return judgeOf({ field: "x", ...comparison } as Condition, ["x"])([value]);
}

describe("a known value", () => {
  it.each([
    [57.9999, { gt: 58 }, "no"],
    [58, { gt: 58 }, "no"],
    [58.0001, { gt: 58 }, "yes"],
    [15, { lte: 15 }, "yes"],
    [16, { lte: 15 }, "no"],
    [2, { gte: 3 }, "no"],
    [3, { gte: 3 }, "yes"],
    [29.9, { lt: 30 }, "yes"],
    [30, { lt: 30 }, "no"],
    [30, { gte: 30 }, "yes"],
    [30, { equal: 30 }, "yes"],
    [30.1, { equal: 30 }, "no"],
    [30, { range: [30, 300] }, "yes"],
    [300, { range: [30, 300] }, "yes"],
    [300.1, { range: [30, 300] }, "no"],
    [29.9, { range: [30, 300] }, "no"],
    [2, { oneOf: [1, 2] }, "yes"],
    [3, { oneOf: [1, 2] }, "no"],
    [true, { equal: true }, "yes"],
    [false, { equal: true }, "no"],
    [false, { equal: false }, "yes"],
    ["k74", { equal: "K74" }, "yes"],
    ["k75", { equal: "K74" }, "no"],
    ["k76", { oneOf: ["K74", "K76 "] }, "yes"],
    [0, { valid: true }, "yes"],
    [0, { valid: false }, "no"],
    [false, { valid: true }, "yes"],
  ] as const)("%j against %j: %s", (value, comparison, expected) => {
    expect(verdict(value, comparison)).toBe(expected);
  });
});

describe("a value known from one side only", () => {
  it.each([
    ["< 9", { gte: 30 }, "no"],
    ["< 30", { gte: 30 }, "no"],
    ["≤ 30", { gte: 30 }, "one-sided"],
    ["< 40", { gte: 30 }, "one-sided"],
    ["< 40", { lt: 30 }, "one-sided"],
    ["< 30", { lt: 30 }, "yes"],
    ["≤ 30", { lt: 30 }, "one-sided"],
    ["≤ 30", { lte: 30 }, "yes"],
    ["≤ 30", { gt: 30 }, "no"],
    ["> 90", { lt: 30 }, "no"],
    ["> 90", { gt: 58 }, "yes"],
    ["> 58", { gt: 58 }, "yes"],
    ["≥ 58", { gt: 58 }, "one-sided"],
    ["≥ 58", { gte: 58 }, "yes"],
    ["≥ 30", { lt: 30 }, "no"],
    ["> 20", { lt: 30 }, "one-sided"],
    ["> 20", { gte: 30 }, "one-sided"],
    ["> 300", { range: [30, 300] }, "no"],
    ["≥ 300", { range: [30, 300] }, "one-sided"],
    ["< 30", { range: [30, 300] }, "no"],
    ["< 40", { range: [30, 300] }, "one-sided"],
    ["< 9", { equal: 9 }, "no"],
    ["≤ 9", { equal: 9 }, "one-sided"],
    ["< 9", { equal: 5 }, "one-sided"],
    ["< 9", { oneOf: [9, 10] }, "no"],
    ["< 9", { oneOf: [5, 10] }, "one-sided"],
    ["< 9", { valid: true }, "yes"],
  ] as const)("%s against %j: %s", (text, comparison, expected) => {
    expect(verdict(side(text), comparison)).toBe(expected);
  });

  it("is never decided against a value that it could be", () => {
    const operators = fc.constantFrom("<", "≤", ">", "≥");
    const limits = fc.integer({ min: 0, max: 6 });
    const comparisons = fc.oneof(
      fc
        .tuple(fc.constantFrom("lt", "lte", "gt", "gte", "equal"), limits)
        .map(([name, limit]) => ({ [name]: limit })),
      fc.tuple(limits, limits).map(([a, b]) => ({ range: [Math.min(a, b), Math.max(a, b)] })),
      fc.array(limits, { minLength: 1, maxLength: 3 }).map((oneOf) => ({ oneOf })),
    );
    fc.assert(
      fc.property(operators, limits, comparisons, fc.boolean(), (operator, limit, comparison, isNegated) => {
        const inner = { field: "x", ...comparison } as Condition;
        const judge = judgeOf(isNegated ? { not: inner } : inner, ["x"]);
        // Every value the result could be, halves included, well past the limits of the comparisons.
        const possible = Array.from({ length: 33 }, (_, index) => index / 2 - 4).filter(
          (value) =>
            ({ "<": value < limit, "≤": value <= limit, ">": value > limit, "≥": value >= limit })[operator],
        );
        const verdicts = new Set(possible.map((value) => judge([value])));
        const known = judge([{ operator, limit }]);
        expect(known).toBe(verdicts.size === 1 ? [...verdicts][0] : "one-sided");
      }),
    );
  });
});

describe("a missing value", () => {
  it.each([{ gt: 58 }, { lte: 15 }, { equal: false }, { range: [1, 2] }, { oneOf: ["a"] }])(
    "meets neither %j nor its opposite",
    (comparison) => {
      expect(verdict(undefined, comparison)).toBe("missing");
      expect(judgeOf({ not: { field: "x", ...comparison } as Condition }, ["x"])([undefined])).toBe(
        "missing",
      );
    },
  );

  it("is told of where a value is wanted and is a yes where none is", () => {
    expect(verdict(undefined, { valid: true })).toBe("missing");
    expect(verdict(undefined, { valid: false })).toBe("yes");
    expect(judgeOf({ not: { field: "x", valid: true } }, ["x"])([undefined])).toBe("yes");
  });
});

describe("several conditions", () => {
  const fields = ["a", "b"];
  const a: Condition = { field: "a", gt: 10 };
  const b: Condition = { field: "b", gt: 10 };
  const values = { yes: 11, no: 10, missing: undefined, "one-sided": side("> 5") } as const;

  it.each([
    ["yes", "yes", "yes", "yes"],
    ["yes", "no", "no", "yes"],
    ["yes", "missing", "missing", "yes"],
    ["yes", "one-sided", "one-sided", "yes"],
    ["no", "no", "no", "no"],
    ["no", "missing", "no", "missing"],
    ["no", "one-sided", "no", "one-sided"],
    ["missing", "missing", "missing", "missing"],
    ["missing", "one-sided", "missing", "missing"],
    ["one-sided", "one-sided", "one-sided", "one-sided"],
  ] as const)("%s, %s: and gives %s, or gives %s", (first, second, and, or) => {
    for (const row of [
      [values[first], values[second]],
      [values[second], values[first]],
    ]) {
      expect(judgeOf({ and: [a, b] }, fields)(row)).toBe(and);
      expect(judgeOf({ or: [a, b] }, fields)(row)).toBe(or);
      const turned = { yes: "no", no: "yes", missing: "missing", "one-sided": "one-sided" } as const;
      expect(judgeOf({ not: { and: [a, b] } }, fields)(row)).toBe(turned[and]);
      expect(judgeOf({ not: { or: [a, b] } }, fields)(row)).toBe(turned[or]);
      expect(judgeOf({ not: { not: { and: [a, b] } } }, fields)(row)).toBe(and);
    }
  });

  it("must ask about fields the rows have", () => {
    expect(() => judgeOf({ field: "c", gt: 1 }, fields)).toThrow(RangeError);
  });
});
