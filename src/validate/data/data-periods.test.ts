import { describe, expect, it } from "vitest";
import { GOOD, told, validate, withFirst } from "./data.fixture.ts";

describe("periods", () => {
  it("may be a series, of which the latest is shown", () => {
    const earlier = GOOD.slice(0, 3).map((row) => row.replace("2026", "2025"));
    const checked = validate([...GOOD, ...earlier]);
    expect(told(checked)).toEqual(["warning data/several-periods 6:3", "warning data/several-periods 7:3"]);
    expect(checked.diagnostics[0]?.values).toEqual({ measure: "hba1c-over-58", periods: 2 });
  });

  it("must be in an order that can be seen when they are a series", () => {
    const quarter = GOOD.map((row) => row.replace("2026", "4. kvartal 2026"));
    const checked = validate([...GOOD, ...quarter]);
    expect(told(checked)).toContain("error data/periods-not-ordered 2:3");
    expect(checked.diagnostics[0]?.values).toEqual({
      measure: "hba1c-over-58",
      periods: "2026, 4. kvt. 2026",
    });
    expect(told(validate([...GOOD, ...GOOD.map((row) => row.replace("2026", "4. kvartal 2025"))]))).toEqual(
      Array.from({ length: 2 }, (_, index) => `warning data/several-periods ${index + 6}:3`),
    );
    const nations = ["2025", "2025K4"].map((time) => `land;;${time};hba1c-over-58;12;80;;;`);
    expect(told(validate([...GOOD, ...nations]))).toEqual(["error data/periods-not-ordered 6:3"]);
  });

  it.each([
    ["45000", "data/period-not-understood"],
    ["sidste år", "data/period-not-understood"],
    ["1. maj 2025", "data/period-one-day"],
    ["pr. 30. april 2026", "data/period-one-day"],
    ["2026-13", "data/period-not-a-time"],
  ])("are told once with their lines where %j stands for one", (text, code) => {
    const checked = validate(GOOD.map((row) => row.replace("2026", text)));
    expect(told(checked)[0]).toBe(`error ${code} 2:3`);
    expect(checked.diagnostics.filter((one) => one.code === code).map(({ values }) => values)).toEqual([
      { rows: "2, 3, 4, 5" },
    ]);
  });

  it("are the same however they are written", () => {
    const [first = "", second = ""] = GOOD;
    const written = ["1. maj 2025 – 30. april 2026", "01.05.2025-30.04.2026", "maj 2025 - april 2026"];
    for (const text of written) {
      const rows = [first, second].map((row) => row.replace("2026", "2025-05-01/2026-04-30"));
      const others = GOOD.slice(2).map((row) => row.replace("2026", text));
      expect(told(validate([...rows, ...others]))).toEqual([]);
    }
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
