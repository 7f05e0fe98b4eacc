import { describe, expect, it } from "vitest";
import { OPEN, sampleInput, textsOf } from "../documents/documents.fixture.ts";
import { isSumRounded, measureGroups, partsChart } from "./parts-chart.ts";

const LEVELS = ["Klyngen samlet", "Region", "Hele landet"];

describe("a figure of parts", () => {
  it("ends with the cluster and what it is held against, in the order of the tables", async () => {
    const { context } = await sampleInput("midtkraft-b12");
    const groups = measureGroups(context);
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) {
      const labels = partsChart(group).rows.map(({ label }) => label);
      expect(labels.slice(-LEVELS.length)).toEqual(LEVELS);
    }
  });

  it("speaks of rounding where the parts as printed make another sum, and only there", () => {
    const rowOf = (valueText: string, ...labels: readonly string[]) => {
      const parts = labels.map((label) => ({ value: 1, label }));
      return [{ kind: "parts", label: "A", remark: "", valueText, parts }] as const;
    };
    expect(isSumRounded({ rows: rowOf("20,3", "13,8", "6,6") })).toBe(true);
    expect(isSumRounded({ rows: rowOf("1.020,4", "1.013,8", "6,6") })).toBe(false);
    expect(isSumRounded({ rows: rowOf("", "33\u00a0%", "33\u00a0%", "33\u00a0%") })).toBe(true);
    expect(isSumRounded({ rows: rowOf("", "40\u00a0%", "60\u00a0%") })).toBe(false);
  });

  it.each([OPEN, { kind: "closed" } as const])("says so where it lacks the cluster, %o", async (view) => {
    const { context, deck } = await sampleInput("kaps-opioider-2", { view });
    const slides = deck.sections.flatMap((section) => section.slides);
    for (const group of measureGroups(context)) {
      const isShown = partsChart(group).rows.some(({ label }) => label === "Klyngen samlet");
      const told = textsOf(slides.find(({ id }) => id === group.id)).join(" ");
      expect(told.includes("Klyngen samlet vises ikke, for det ville røbe små tal.")).toBe(!isShown);
    }
  });
});
