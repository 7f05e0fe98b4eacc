import { describe, expect, it } from "vitest";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import { inTypeface, textWidth } from "../typeset/font-metrics.ts";
import { STAND_IN } from "../typeset/typefaces.ts";
import { widestWordInches } from "./fit-text.ts";
import { CELL_SIDE_INCHES, planTable, type TableContent, type TableMeasure } from "./plan-table.ts";

const metrics = await readFontMetrics("assets/fonts");

const prose =
  "Behandlingen skal forebygge komplikationer og bremse sygdommen, og målet er individuelt for hver patient.";

const table = (rows: readonly (readonly string[])[], weights = [3, 5, 2]): TableContent => ({
  columns: weights.map((weight, column) => ({ heading: `Kolonne ${column + 1}`, align: "left", weight })),
  rows,
  boldColumns: [0],
  referenceRows: 0,
  vertical: "top",
});

const measure: TableMeasure = { sizePoints: 18, widthInches: 12, verticalPaddingInches: 0.05 };
const sum = (values: readonly number[] = []) => values.reduce((total, value) => total + value, 0);

describe("planTable", () => {
  it("fills the width with prose, and gives a narrow column no more than it needs", () => {
    const plan = planTable(metrics, table([[prose, prose, "17\u00a0%"]]), measure);
    expect(sum(plan?.columnWidths)).toBeCloseTo(12, 6);
    expect(plan?.columnWidths[2]).toBeLessThan(2);
  });

  it("cuts no word, however small the column's weight", () => {
    const plan = planTable(metrics, table([["sygdomsvarighed", prose, prose]], [1, 50, 50]), measure);
    const word = widestWordInches(metrics, { text: "sygdomsvarighed", weight: "bold" }, 18);
    expect(plan?.columnWidths[0]).toBeGreaterThanOrEqual(word + 2 * CELL_SIDE_INCHES - 1e-9);
  });

  it("gives nothing when the words alone are wider than the table", () => {
    const words = "farmakokinetikspecialisering";
    expect(
      planTable(metrics, table([[words, words, words]]), { ...measure, widthInches: 6 }),
    ).toBeUndefined();
  });

  it("keeps a table of short cells together instead of spreading it over the slide", () => {
    const plan = planTable(metrics, table([["A", "17\u00a0%", "få"]]), measure);
    expect(sum(plan?.columnWidths)).toBeLessThan(7);
  });

  it("keeps a column of clock times in its lines in a wider typeface as well", () => {
    const standIn = inTypeface(metrics, STAND_IN);
    const timetable = table([["16.30 – 16.45", prose, prose]], [0, 5, 5]);
    const plan = planTable({ ...metrics, standIn }, timetable, measure);
    const words = textWidth(standIn, "16.30 – 16.45", 18, "bold") / 72;
    expect(plan?.columnWidths[0]).toBeGreaterThan(words + 2 * CELL_SIDE_INCHES);
    expect(plan?.standInHeight).toBeGreaterThan(sum(plan?.rowHeights));
  });

  it("makes a row as high as its tallest cell", () => {
    const rowHeights = planTable(
      metrics,
      table([
        ["A", "B", "C"],
        [prose, prose, prose],
      ]),
      measure,
    )?.rowHeights;
    const line = (18 * 1.2207) / 72 + 0.1;
    expect(rowHeights?.slice(0, 2)).toEqual([expect.closeTo(line, 6), expect.closeTo(line, 6)]);
    expect(rowHeights?.[2]).toBeGreaterThan(2 * line);
  });
});
