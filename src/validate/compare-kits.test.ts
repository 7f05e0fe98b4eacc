import { describe, expect, it } from "vitest";
import { readPeriod } from "../model/period.ts";
import type { Cell, MeasureResult } from "../model/results.ts";
import { type ComparedKit, compareKits } from "./compare-kits.ts";

/** As the data reader does: other text is kept as it is. */
const periodOf = (id: string) => readPeriod(id) ?? { id, label: id };

const hidden = (reason: "small-count" | "no-data"): Cell => ({ kind: "hidden", reason });

function kit(
  period: string,
  changes: { definition?: string; labels?: readonly string[]; reference?: string } = {},
): ComparedKit {
  const { definition = "d", labels = ["A", "B"], reference = period } = changes;
  const result: MeasureResult = {
    measure: "m",
    period: periodOf(period),
    practices: labels.map((label) => ({ label, cell: hidden("small-count") })),
    references: [
      {
        level: "region",
        period: periodOf(reference),
        counts: { numerator: 1, denominator: 2 },
        estimate: { value: 50, lower95: 0, upper95: 100 },
      },
    ],
    againstReferences: {},
  };
  return {
    results: { measures: [result], coverage: { members: 2, included: 2, notIncluded: 0 } },
    definitions: { m: definition },
  };
}

const YEAR = "2025-05-01/2026-04-30";
const LATER = "2025-12-01/2026-11-30";
const codes = (earlier: ComparedKit, later: ComparedKit) =>
  compareKits(earlier, later, "tal.csv").diagnostics.map(({ code }) => code.replace("change/", ""));

describe("two kits of one cluster", () => {
  it("are compared when period and definition hold", () => {
    expect(compareKits(kit(YEAR), kit(LATER), "tal.csv")).toEqual({ measures: ["m"], diagnostics: [] });
  });

  it.each<[string, ComparedKit, ComparedKit, readonly string[]]>([
    ["too early", kit(YEAR), kit("2025-09-01/2026-08-31"), ["too-early", "nothing-to-compare"]],
    ["the same period again", kit(YEAR), kit(YEAR), ["too-early", "nothing-to-compare"]],
    [
      "another definition",
      kit(YEAR),
      kit(LATER, { definition: "e" }),
      ["definition-changed", "nothing-to-compare"],
    ],
    ["another length", kit(YEAR), kit("2026-06-01/2026-11-30"), ["unequal-periods", "nothing-to-compare"]],
    [
      "another season",
      kit("2025-01-01/2025-06-30"),
      kit("2025-07-01/2025-12-31"),
      ["other-season", "nothing-to-compare"],
    ],
    ["the same season", kit("2025-01-01/2025-03-31"), kit("2026-01-01/2026-03-31"), []],
    ["a leap year", kit("2023"), kit("2024"), []],
    ["a period in words", kit("sidste år"), kit("i år"), ["period-unknown"]],
    ["an old reference", kit(YEAR), kit(LATER, { reference: YEAR }), ["reference-period"]],
    ["one joined, one left", kit(YEAR), kit(LATER, { labels: ["A", "C"] }), ["practices-changed"]],
  ])("%s", (_, earlier, later, found) => {
    expect(codes(earlier, later)).toEqual(found);
  });

  it("refuses what is too early and only warns of the rest", () => {
    const severities = (later: ComparedKit) =>
      compareKits(kit(YEAR), later, "tal.csv").diagnostics[0]?.severity;
    expect(severities(kit(YEAR))).toBe("error");
    expect(severities(kit(LATER, { labels: ["A"] }))).toBe("warning");
  });
});
