import { describe, expect, it } from "vitest";
import { computeChange } from "../../indicators/compute-changes.ts";
import type { Cell, MeasureResult } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import { changeChart } from "./course-charts.ts";

const SHARE = { id: "m", kind: "proportion", unit: "procent", subject: "andelen" } as Measure;
const COUNT = { ...SHARE, kind: "count", subject: "antallet" } as Measure;

const shown = (numerator: number, denominator: number): Cell => ({
  kind: "shown",
  counts: { numerator, denominator },
  estimate: { value: (100 * numerator) / (denominator || 100), lower95: 0, upper95: 0 },
  certainty: "firm",
  standing: "within",
});

function kit(year: string, cells: Readonly<Record<string, Cell>>): MeasureResult {
  return {
    measure: "m",
    period: { id: year, label: year },
    practices: Object.entries(cells).map(([label, cell]) => ({ label, cell })),
    references: [],
    againstReferences: {},
  };
}

describe("a practice's row in the chart of change", () => {
  it("says of who has figures only now no more than that, whether it is new or was left out", () => {
    const before = kit("2025", { A: shown(30, 100), B: { kind: "hidden", reason: "no-data" } });
    const after = kit("2026", { A: shown(33, 100), B: shown(20, 90), C: shown(10, 80) });
    const { rows } = changeChart(SHARE, computeChange(SHARE, before, after));
    expect(rows.map(({ label, remark }) => `${label} ${remark}`)).toEqual([
      "A ",
      "B ikke med sidst",
      "C ikke med sidst",
    ]);
  });

  it("has both numbers of a bare count, which is not compared, and so no word", () => {
    const [before, after] = [kit("2025", { A: shown(30, 0) }), kit("2026", { A: shown(44, 0) })];
    const { rows } = changeChart(COUNT, computeChange(COUNT, before, after));
    expect(rows).toMatchObject([
      { kind: "pair", beforeText: "30", afterText: "44", isClear: false, remark: "" },
    ]);
  });
});
