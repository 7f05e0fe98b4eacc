import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { courseMarks } from "./course-marks.ts";
import { oracleCases } from "./oracle.fixture.ts";
import { runMarks, type Sign } from "./run-marks.ts";
import { sideOfLine } from "./side-of-line.ts";
import { type SpecialCause, specialCauses } from "./special-causes.ts";
import { twoInThree } from "./two-in-three.ts";
import { xmrLimits } from "./xmr-limits.ts";

interface RuleCase {
  id: string;
  rule: string;
  input?: number[];
  close?: (0 | 1)[];
  side?: Sign[];
  expected: Sign[];
}
interface SeriesCase {
  id: string;
  values: number[];
  improvement_direction: "increase" | "decrease" | "neutral";
  screen_outliers: boolean;
  constant: number;
  special_cause: string[];
  point_type: string[];
}
type Side = "none" | "upper" | "lower";
interface OtherCase {
  fn: string;
  values: number[];
  target?: number[];
  n?: number;
  lower95?: number[];
  upper95?: number[];
  expected: Side[];
}
interface AssuranceCase {
  target: number;
  lpl: number;
  upl: number;
  direction: "increase" | "decrease" | "neutral";
  expected: string | null;
}
const oracle = oracleCases<{
  rules: RuleCase[];
  full_series: SeriesCase[];
  powerbi_rules: OtherCase[];
  assurance: AssuranceCase[];
}>("xmr.json");

const rulesNamed = (start: string) => oracle.rules.filter(({ rule }) => rule.startsWith(start));

/** They flag a run where it ends; a run that ends at a point is one that holds in the series up to it. */
const flaggedAtEnds = (values: readonly number[], marks: (upTo: readonly number[]) => Sign[]) =>
  values.map((_, at) => marks(values.slice(0, at + 1))[at]);

describe("each point rule", () => {
  it("is met by the rows of one of the tests below", () => {
    const starts = ["seven-one-side", "seven-trend", "mark-whole-run", "two-in-three"];
    expect(starts.flatMap(rulesNamed)).toHaveLength(oracle.rules.length);
    const names = ["shift", "trend", "two-in-three (outside the 2-sigma lines, same side)"];
    expect(oracle.powerbi_rules.every(({ fn }) => names.includes(fn))).toBe(true);
  });

  it.each(rulesNamed("seven-one-side"))("seven on one side: $id", ({ input, expected }) => {
    const flags = flaggedAtEnds(input!, (upTo) => runMarks(upTo as Sign[], 7));
    expect(flags.map((flag) => Math.abs(flag!))).toEqual(expected);
  });

  it.each(rulesNamed("seven-trend"))("seven in a row: $id", ({ input, expected }) => {
    expect(flaggedAtEnds(input!, (upTo) => courseMarks(upTo, 7))).toEqual(expected);
  });

  // The stored input holds the ends of a run and the stored answer the run: ours finds both in the run itself.
  it.each(rulesNamed("mark-whole-run"))("whole runs: $id", ({ input, expected }) => {
    expect(runMarks(expected, 7)).toEqual(expected);
    expect(flaggedAtEnds(expected, (upTo) => runMarks(upTo as Sign[], 7))).toEqual(input);
  });

  it.each(rulesNamed("two-in-three"))("two in three: $id", ({ close, side, expected }) => {
    const points = side!.map((each, at) => ({ side: each, isOuter: close![at] === 1 }));
    expect(twoInThree(points).map(Math.abs)).toEqual(expected);
  });
});

describe("the same rules as PowerBI-SPC tests them", () => {
  const words = (marks: readonly Sign[]) =>
    marks.map((mark): Side => (mark === 0 ? "none" : mark === 1 ? "upper" : "lower"));
  const named = (start: string) => oracle.powerbi_rules.filter(({ fn }) => fn.startsWith(start));

  it.each(named("shift"))("shift: $n of $values", ({ values, target, n, expected }) => {
    const sides = values.map((value, at) => Math.sign(value - target![at]!) as Sign);
    expect(words(runMarks(sides, n!))).toEqual(expected);
  });

  it.each(named("trend"))("trend: $n of $values", ({ values, n, expected }) => {
    expect(words(courseMarks(values, n!))).toEqual(expected);
  });

  // It marks the outer points alone, and does not ask on which side the third one lies.
  it.each(named("two-in-three"))("two in three: $values", ({ values, lower95, upper95, expected }) => {
    const side = values.map(
      (value, at): Sign => (value > upper95![at]! ? 1 : value < lower95![at]! ? -1 : 0),
    );
    const marks = twoInThree(side.map((each) => ({ side: 1, isOuter: each === 1 })));
    expect(words(marks.map((mark, at) => (side[at] === mark ? mark : 0)))).toEqual(expected);
  });
});

describe("specialCauses", () => {
  const WORDS: Record<SpecialCause["rule"], Record<SpecialCause["towards"], string>> = {
    "beyond-limit": { up: "Above UCL", down: "Below LCL" },
    "seven-on-one-side": { up: "7 Points Above CL", down: "7 Points Below CL" },
    "seven-in-a-row": { up: "7 Point Trend (Increasing)", down: "7 Point Trend (Decreasing)" },
    "two-in-three": { up: "2 Out Of 3 Above CL", down: "2 Out Of 3 Below CL" },
  };
  const typeOf = (cause: SpecialCause | undefined, wished: SeriesCase["improvement_direction"]) => {
    if (!cause) return "common_cause";
    if (wished === "neutral") return `special_cause_neutral_${cause.towards === "up" ? "high" : "low"}`;
    const isWished = (wished === "increase") === (cause.towards === "up");
    return `special_cause_${isWished ? "improvement" : "concern"}`;
  };

  it.each(oracle.full_series)("classes $id as NHSRplotthedots does", (row) => {
    const { screen_outliers: isScreened, constant, values } = row;
    const causes = specialCauses(values, xmrLimits(values, { isScreened, constant }));
    expect(causes.map((cause) => (cause ? WORDS[cause.rule][cause.towards] : "Common Cause"))).toEqual(
      row.special_cause,
    );
    expect(causes.map((cause) => typeOf(cause, row.improvement_direction))).toEqual(row.point_type);
  });

  it("names two points in three far out", () => {
    const values = [0, 0.9, -0.5, 5, 0.2, 4.9, -0.3];
    const causes = specialCauses(values, { mean: 0, lower: -6, upper: 6 });
    expect(causes.map((cause) => cause?.rule)).toEqual([
      undefined,
      undefined,
      undefined,
      "two-in-three",
      "two-in-three",
      "two-in-three",
      undefined,
    ]);
  });

  it("turns with the series", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 40 }), (values) => {
        const towards = (series: readonly number[]) =>
          specialCauses(series, xmrLimits(series)).map((cause) => cause && [cause.rule, cause.towards]);
        const turned = towards(values.map((value) => -value));
        const opposite = { up: "down", down: "up" } as const;
        expect(turned).toEqual(
          towards(values).map((cause) => cause && [cause[0], opposite[cause[1] as "up" | "down"]]),
        );
      }),
    );
  });

  it("refuses a run of no length", () => {
    expect(() => runMarks([1, 1], 0)).toThrow(
      new RangeError("length must be a whole number above zero, got 0"),
    );
    expect(() => courseMarks([1, 1], 1)).toThrow(RangeError);
  });
});

describe("a goal against the limits of a series", () => {
  // "Assurance" of Making Data Count is a line against an interval, which we ask of every interval alike.
  it.each(oracle.assurance)("$direction, goal $target in $lpl to $upl: $expected", (row) => {
    const side = sideOfLine({ lower: row.lpl, upper: row.upl }, row.target);
    const isMet = side === (row.direction === "increase" ? "above" : "below");
    const word = side === "unclear" ? "inconsistent" : `consistent_${isMet ? "pass" : "fail"}`;
    expect(row.direction === "neutral" ? null : word).toBe(row.expected);
  });
});
