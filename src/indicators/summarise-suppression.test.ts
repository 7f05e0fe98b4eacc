import { describe, expect, it } from "vitest";
import type { MeasureCount } from "../model/counts.ts";
import type { Cell, MeasureResult } from "../model/results.ts";
import { hiddenCounts } from "./hidden-counts.ts";
import { summariseSuppression } from "./summarise-variation.ts";

const PERIOD = { id: "2025", label: "2025" };
const shown = (numerator: number, denominator: number): Cell => ({
  kind: "shown",
  counts: { numerator, denominator },
  estimate: { value: 0, lower95: 0, upper95: 0 },
  certainty: "firm",
  standing: "within",
});
const RESULT: MeasureResult = {
  measure: "m",
  period: PERIOD,
  practices: [
    { label: "A", cell: { kind: "hidden", reason: "small-count" } },
    { label: "B", cell: { kind: "hidden", reason: "secondary" } },
    { label: "C", cell: { kind: "hidden", reason: "secondary" } },
    { label: "D", cell: shown(20, 100) },
    { label: "E", cell: { kind: "hidden", reason: "few-patients" } },
    { label: "F", cell: { kind: "hidden", reason: "no-data" } },
  ],
  references: [],
  againstReferences: {},
};

describe("what is hidden", () => {
  it("is summed up in numbers of practices, by reason", () => {
    const measures = [
      { id: "m", number: 1, shortTitle: "Målet" },
      { id: "uden-tal", number: 2, shortTitle: "Uden tal" },
    ];
    expect(summariseSuppression(measures, [RESULT])).toEqual([
      {
        number: 1,
        title: "Målet",
        shown: 1,
        hidden: { "small-count": 1, secondary: 2, "few-patients": 1, "no-data": 1 },
        isClusterShown: false,
      },
    ]);
  });

  it("is looked for in the files unless it is shown elsewhere or of fewer than ten patients", () => {
    const row = (
      practice: string,
      numerator: number,
      denominator: number,
      period = PERIOD,
    ): MeasureCount => ({
      level: "practice",
      practice,
      measure: "m",
      period,
      numerator,
      denominator,
      place: { file: "tal.csv" },
    });
    const rows = [
      row("1", 3, 50),
      row("2", 20, 100),
      row("3", 30, 120),
      row("4", 20, 100),
      row("5", 2, 7),
      row("1", 9, 90, { id: "2024", label: "2024" }),
    ];
    const labels = new Map([..."ABCDEF"].map((label, index) => [String(index + 1), label]));
    const coverage = { members: 6, included: 5, notIncluded: 1 };
    expect(hiddenCounts({ measures: [RESULT], coverage }, rows, labels)).toEqual([
      { numerator: 3, denominator: 50 },
      { numerator: 30, denominator: 120 },
    ]);
  });
});
