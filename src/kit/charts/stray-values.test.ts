import { describe, expect, it } from "vitest";
import type { MeasureResult } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import { measureChart } from "./measure-chart.ts";

const SHARE = { id: "m", kind: "proportion", better: "lower", subject: "andelen" } as Measure;

/** Practices at these percentages, each with an interval of two points to both sides. */
function chartOf(values: readonly number[], goal?: number) {
  const result = {
    measure: "m",
    practices: values.map((value, index) => ({
      label: `P${index}`,
      cell: {
        kind: "shown",
        counts: { numerator: value, denominator: 100 },
        estimate: { value, lower95: value - 2, upper95: value + 2 },
        certainty: "firm",
        standing: value > 60 ? "above" : "within",
      },
    })),
    references: [],
    againstReferences: {},
  } as unknown as MeasureResult;
  const measure = goal === undefined ? SHARE : { ...SHARE, goal: { value: goal, source: "x" } };
  return measureChart(measure, result, "closed");
}

const FEW_PERCENT = [3, 4, 5, 5, 6, 7, 8];

describe("a practice far from all others", () => {
  it("is drawn at the edge with its value and words, so that the others can be told apart", () => {
    const { axis, rows } = chartOf([...FEW_PERCENT, 71]);
    expect([axis.from, axis.to]).toEqual([0, 10]);
    const { label, beyond, remark, valueText, value } = rows.find(
      (row) => row.kind === "value" && row.beyond,
    ) as Extract<(typeof rows)[number], { kind: "value" }>;
    expect({ label, beyond, remark, value, valueText }).toEqual({
      label: "P7",
      beyond: "right",
      remark: "klart over, uden for aksen",
      value: 71,
      valueText: "71\u00a0%",
    });
    expect(rows.filter((row) => row.kind === "value" && row.beyond)).toHaveLength(1);
  });

  it("may as well be the lowest", () => {
    const { axis, rows } = chartOf([5, 90, 91, 92, 93, 94, 95]);
    expect(axis.from).toBeGreaterThan(50);
    expect(rows[0]).toMatchObject({ label: "P0", beyond: "left", remark: "uden for aksen" });
  });

  it("is drawn in its place among few, where it squeezes nobody, and where a goal lies as far out", () => {
    for (const chart of [
      chartOf([4, 5, 71]),
      chartOf([10, 20, 30, 40, 71]),
      chartOf([...FEW_PERCENT, 71], 75),
    ])
      expect(chart.rows.some((row) => row.kind === "value" && row.beyond)).toBe(false);
  });
});
