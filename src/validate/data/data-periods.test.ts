import { describe, expect, it } from "vitest";
import { GOOD, told, validate, withFirst } from "./data.fixture.ts";

describe("periods", () => {
  it("may be a series, of which the latest is shown", () => {
    const earlier = GOOD.slice(0, 3).map((row) => row.replace("2026", "2025"));
    const checked = validate([...GOOD, ...earlier]);
    expect(told(checked)).toEqual(["warning data/several-periods 6:3", "warning data/several-periods 7:3"]);
    expect(checked.diagnostics[0]?.values).toEqual({ measure: "hba1c-over-58", periods: 2 });
  });

  it("may not stand for different practices", () => {
    const checked = validate(withFirst(GOOD[0]!.replace("2026", "2025")));
    expect(checked.ok).toBe(false);
    expect(told(checked)).toContain("error data/periods-apart 2:3");
  });

  it("should be the same in all measures", () => {
    const rows = GOOD.map((row) => (row.includes("opioid") ? row.replace("2026", "2025") : row));
    expect(told(validate(rows))).toEqual(["warning data/measures-periods-differ 3:3"]);
  });

  it("should be the practices' own in rows of comparison", () => {
    const checked = validate([...GOOD, "land;;2025;hba1c-over-58;12;80;;;"]);
    expect(checked.diagnostics).toMatchObject([
      {
        code: "data/reference-period",
        severity: "warning",
        values: { measure: "hba1c-over-58", level: "land" },
      },
    ]);
  });
});
