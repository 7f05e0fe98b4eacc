import { describe, expect, it } from "vitest";
import { expectedFalseMarks } from "./expected-false-marks.ts";
import { oracleRows } from "./oracle.fixture.ts";

type Row = Record<
  | "practices"
  | "measures"
  | "expected_false_flags_95"
  | "expected_false_flags_998"
  | "prob_at_least_one_95"
  | "prob_at_least_one_998",
  number
>;
const rows = oracleRows<Row>("false_flags.csv");

describe("expectedFalseMarks", () => {
  it.each(rows)("$practices practices, $measures measures", (row) => {
    const at95 = expectedFalseMarks(row.practices, row.measures, 0.95);
    const at998 = expectedFalseMarks(row.practices, row.measures, 0.998);
    expect(at95.expected).toBeCloseTo(row.expected_false_flags_95, 10);
    expect(at998.expected).toBeCloseTo(row.expected_false_flags_998, 10);
    expect(at95.chanceOfAny).toBeCloseTo(row.prob_at_least_one_95, 10);
    expect(at998.chanceOfAny).toBeCloseTo(row.prob_at_least_one_998, 10);
  });

  it("expects nothing where nothing is tried, and refuses less than nothing", () => {
    expect(expectedFalseMarks(0, 6, 0.998)).toEqual({ expected: 0, chanceOfAny: 0 });
    expect(() => expectedFalseMarks(-1, 6, 0.998)).toThrow(RangeError);
    expect(() => expectedFalseMarks(12, 6, 99.8)).toThrow(RangeError);
  });
});
