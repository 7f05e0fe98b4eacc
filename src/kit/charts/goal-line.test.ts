import { describe, expect, it } from "vitest";
import type { MeasureResult } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import { chartAlt } from "../sentences/measure-sentences.ts";
import { measureChart } from "./measure-chart.ts";

const RESULT = {
  measure: "m",
  period: { id: "2025", label: "2025", to: "2025-12-31" },
  practices: [],
  references: [],
} as unknown as MeasureResult;

const measureWith = (changes: Partial<Measure>) =>
  ({
    id: "m",
    kind: "proportion",
    better: "higher",
    subject: "andelen",
    unit: "procent",
    ...changes,
  }) as Measure;

describe("the level somebody has set as the aim", () => {
  it.each([
    [{ kind: "proportion", goal: { value: 75, source: "x" } }, "Mål 75 %", "Målet er 75 %."],
    [{ kind: "proportion", goal: { value: 30.5, source: "x" } }, "Mål 30,5 %", "Målet er 30,5 %."],
    [
      { kind: "rate", base: 1000, unit: "pr. 1.000 sikrede", goal: { value: 350, source: "x" } },
      "Mål 350",
      "Målet er 350 pr. 1.000 sikrede.",
    ],
  ] as const)("stands in the chart as a line, and in its words: %j", (changes, label, sentence) => {
    const measure = measureWith(changes);
    const { references, axis } = measureChart(measure, RESULT, "closed");
    expect(references.map((line) => [line.role, line.label.replaceAll("\u00A0", " ")])).toEqual([
      ["goal", label],
    ]);
    expect(axis.to).toBeGreaterThanOrEqual(changes.goal.value);
    expect(chartAlt(measure, RESULT).replaceAll("\u00A0", " ")).toContain(sentence);
  });

  it("is not spoken of where nobody has set one", () => {
    const measure = measureWith({});
    expect(measureChart(measure, RESULT, "closed").references).toEqual([]);
    expect(chartAlt(measure, RESULT)).not.toContain("Mål");
  });
});
