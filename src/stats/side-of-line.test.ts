import { describe, expect, it } from "vitest";
import { oracleRows } from "./oracle.fixture.ts";
import { rateInterval } from "./rate-interval.ts";
import { sideOfLine } from "./side-of-line.ts";
import { wilsonInterval } from "./wilson-interval.ts";

type Row = {
  statistic: "proportion" | "ratio" | "rate per 100000";
  numerator: number;
  denominator_or_expected: number;
  baseline: number;
  expected_class: string;
};
const rows = oracleRows<Row>("funnel_significance.csv");

/** The public class names carry the one-sided tail: 0.025 for 95 %, 0.001 for 99.8 %. */
function publicClass(row: Row): string {
  const count = { numerator: row.numerator, denominator: row.denominator_or_expected };
  const side = (confidence: number) =>
    sideOfLine(
      row.statistic === "proportion"
        ? wilsonInterval(count, confidence)
        : rateInterval(count, row.statistic === "ratio" ? 1 : 100_000, confidence),
      row.baseline,
    );
  const words = { above: "High", below: "Low", unclear: "" };
  if (side(0.998) !== "unclear") return `${words[side(0.998)]} (0.001)`;
  return side(0.95) === "unclear" ? "Not significant" : `${words[side(0.95)]} (0.025)`;
}

describe("sideOfLine", () => {
  it("gives all public areas the class they were published with", () => {
    const differing = rows.filter((row) => publicClass(row) !== row.expected_class);
    expect(rows).toHaveLength(170);
    expect(differing).toEqual([]);
  });

  it("leaves a limit on the line unclear", () => {
    expect(sideOfLine({ lower: 0, upper: 2 }, 0)).toBe("unclear");
    expect(sideOfLine({ lower: -2, upper: 0 }, 0)).toBe("unclear");
    expect(sideOfLine({ lower: 0.1, upper: 2 }, 0)).toBe("above");
    expect(sideOfLine({ lower: -2, upper: -0.1 }, 0)).toBe("below");
  });
});
