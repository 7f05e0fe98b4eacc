import { describe, expect, it } from "vitest";
import type { EarlierKit } from "../model/follow-up.ts";
import { readPeriod } from "../model/period.ts";
import { compareSeries } from "./compare-kits.ts";

const periodOf = (id: string) => readPeriod(id) ?? { id, label: id };

/** A kit of one measure. */
function kit(period: string, { definition = "d", isOtherPractices = false } = {}): EarlierKit {
  return {
    meetingDate: "2026-01-01",
    definitions: { m: definition },
    measures: [{ measure: "m", period: periodOf(period), references: [] }],
    isOtherPractices,
  };
}

/** Periods of the series that the latest of the kits can be seen in, and the periods told to be left out. */
function seriesOf(...kits: readonly EarlierKit[]) {
  const latest = kits.at(-1);
  if (!latest) throw new Error("a series needs a kit");
  const { series, diagnostics } = compareSeries(kits.slice(0, -1), latest, "tal.csv");
  return {
    kept: series.flatMap(({ levels }) => levels.map(({ period }) => period.label)),
    leftOut: diagnostics.map(({ values }) => values?.period),
    isOtherPractices: series.map((one) => one.isOtherPractices),
  };
}

describe("compareSeries", () => {
  it("keeps every period that can be compared with every other, in time order", () => {
    expect(seriesOf(kit("2023"), kit("2024"), kit("2025"))).toEqual({
      kept: ["2023", "2024", "2025"],
      leftOut: [],
      isOtherPractices: [false],
    });
  });

  it("makes no series of two kits", () => {
    expect(seriesOf(kit("2024"), kit("2025"))).toMatchObject({ kept: [], leftOut: [] });
  });

  it.each<[string, readonly EarlierKit[], readonly string[]]>([
    [
      "counted in another way",
      [kit("2022", { definition: "e" }), kit("2023"), kit("2024"), kit("2025")],
      ["2022"],
    ],
    ["of another length", [kit("2022-Q1"), kit("2023"), kit("2024"), kit("2025")], ["1. kvt. 2022"]],
    ["of another season", [kit("2022-Q2"), kit("2023-Q1"), kit("2024-Q1"), kit("2025-Q1")], ["2. kvt. 2022"]],
    ["the same as a later one", [kit("2024"), kit("2023"), kit("2024"), kit("2025")], ["2024"]],
  ])("leaves out a period %s, and says so", (_, kits, leftOut) => {
    const found = seriesOf(...kits);
    expect(found.leftOut).toEqual(leftOut);
    expect(found.kept).toHaveLength(3);
  });

  it("starts afresh when the latest is counted in another way than all before", () => {
    const afresh = kit("2026", { definition: "e" });
    expect(seriesOf(kit("2023"), kit("2024"), kit("2025"), afresh)).toMatchObject({
      kept: [],
      leftOut: ["2025", "2024", "2023"],
    });
  });

  it("tells whether other practices are behind some of the levels, as far as they are kept", () => {
    const others = { isOtherPractices: true };
    expect(seriesOf(kit("2023", others), kit("2024"), kit("2025")).isOtherPractices).toEqual([true]);
    expect(seriesOf(kit("2023"), kit("2024", others), kit("2025")).isOtherPractices).toEqual([true]);
    const old = kit("2022-Q1", others);
    expect(seriesOf(old, kit("2023"), kit("2024"), kit("2025")).isOtherPractices).toEqual([false]);
  });
});
