import { describe, expect, it } from "vitest";
import { CONTEXT, GOOD, tableOf, told, validate, withFirst } from "./data.fixture.ts";
import { validateData } from "./data-counts.ts";

describe("a mistake in a cell", () => {
  it.each([
    ["text in a count", "praksis;099013;2026;hba1c-over-58;mange;80;;;", "error data/text-in-count 2:5"],
    ["a negative count", "praksis;099013;2026;hba1c-over-58;-4;80;;;", "error data/negative-count 2:5"],
    ["a fraction", "praksis;099013;2026;hba1c-over-58;12;80,7;;;", "error data/fraction-in-count 2:6"],
    [
      "a count beyond belief",
      "praksis;099013;2026;hba1c-over-58;12;999999999;;;",
      "error data/count-too-large 2:6",
    ],
    ["a blank count", "praksis;099013;2026;hba1c-over-58;;80;;;", "error data/blank-cell 2:5"],
    ["no figures at all", "praksis;099013;2026;hba1c-over-58;;;;;", "warning data/no-figures 2:5"],
    [
      "a count hidden by the source",
      "praksis;099013;2026;hba1c-over-58;<5;80;;;",
      "warning data/hidden-count 2:5",
    ],
    [
      "more than there are",
      "praksis;099013;2026;hba1c-over-58;81;80;;;",
      "error data/numerator-above-denominator 2:5",
    ],
    ["a rate of nobody", "praksis;099013;2026;opioid-brugere;3;0;;;", "error data/rate-without-base 2:6"],
    ["an unknown measure", "praksis;099013;2026;ukendt-maal;12;80;;;", "error data/unknown-measure 2:4"],
    ["a blank measure", "praksis;099013;2026;;12;80;;;", "error data/blank-cell 2:4"],
    ["a blank period", "praksis;099013;;hba1c-over-58;12;80;;;", "error data/blank-cell 2:3"],
    [
      "a month that is none",
      "praksis;099013;2026-13;hba1c-over-58;12;80;;;",
      "error data/period-not-a-time 2:3",
    ],
    ["an unknown level", "kommune;099013;2026;hba1c-over-58;12;80;;;", "error data/unknown-level 2:1"],
    ["a name for a number", "praksis;Total;2026;hba1c-over-58;12;80;;;", "error data/malformed-practice 2:2"],
    ["too many digits", "praksis;0990130;2026;hba1c-over-58;12;80;;;", "error data/malformed-practice 2:2"],
    ["no number", "praksis;;2026;hba1c-over-58;12;80;;;", "error data/blank-cell 2:2"],
    [
      "a practice among regions",
      "region;099013;2026;hba1c-over-58;12;80;;;",
      "error data/practice-on-reference 2:2",
    ],
    ["a percentile in words", "region;;2026;hba1c-over-58;12;80;lav;;", "error data/bad-spread 2:7"],
    ["a share above all", "region;;2026;hba1c-over-58;12;80;12;120;", "error data/bad-spread 2:8"],
    [
      "percentiles the wrong way round",
      "region;;2026;hba1c-over-58;12;80;30;20;",
      "error data/spread-reversed 2:7",
    ],
    ["a day that is none", "praksis;099013;2026;hba1c-over-58;12;80;;;i går", "warning data/bad-date 2:9"],
  ])("is told: %s", (_, row, expected) => {
    const checked = validate(withFirst(row));
    expect(told(checked)).toContain(expected);
    expect(checked.ok).toBe(!expected.startsWith("error"));
  });

  it("hints at the measure that was probably meant", () => {
    const { diagnostics } = validate(withFirst("praksis;099013;2026;opiod-bruger;12;80;;;"));
    expect(diagnostics).toMatchObject([{ values: { nearest: "opioid-brugere" } }]);
  });

  it("names file and column as the file writes them", () => {
    const { diagnostics } = validate(withFirst("praksis;099013;2026;hba1c-over-58;mange;80;;;"));
    expect(diagnostics).toMatchObject([
      { place: { file: "tal.csv", line: 2, column: 5, columnName: "tæller" } },
    ]);
  });

  it("does not hide the others", () => {
    const rows = ["praksis;099013;2026-13;ukendt;-1;x;;;", "praksis;099047;;hba1c-over-58;1,5;;;;"];
    expect(told(validate(rows))).toEqual([
      "error data/period-not-a-time 2:3",
      "error data/unknown-measure 2:4",
      "error data/negative-count 2:5",
      "error data/text-in-count 2:6",
      "error data/blank-cell 3:3",
      "error data/fraction-in-count 3:5",
      "error data/blank-cell 3:6",
    ]);
  });

  it("is shown twenty times and then counted", () => {
    const rows = Array.from(
      { length: 25 },
      (_, index) => `praksis;099013;${2000 + index};hba1c-over-58;x;80;;;`,
    );
    const texts = validate(rows).diagnostics.filter(({ code }) => code === "data/text-in-count");
    const more = validate(rows).diagnostics.filter(({ code }) => code === "data/more");
    expect(texts).toHaveLength(20);
    expect(more).toMatchObject([{ severity: "error", values: { count: 5, code: "data/text-in-count" } }]);
  });
});

describe("rows of other practices", () => {
  it("are left out with a warning that does not tell the number", () => {
    const rows = [
      ...GOOD,
      "praksis;012345;2026;hba1c-over-58;1;2;;;",
      "praksis;012345;2026;opioid-brugere;1;2;;;",
    ];
    const checked = validate(rows);
    expect(told(checked)).toEqual(["warning data/unknown-practice 6:2"]);
    expect(checked.diagnostics).toMatchObject([{ values: { rows: 2 } }]);
    expect(JSON.stringify(checked)).not.toContain("012345");
  });

  it("are left out without a word when the practice declined, whatever they hold", () => {
    const checked = validate([
      ...GOOD,
      "praksis;096839;2026;hba1c-over-58;mange;-80;;;",
      "praksis;96839;x;y;z;;;;",
    ]);
    expect(checked).toMatchObject({ ok: true, diagnostics: [] });
    expect(JSON.stringify(checked)).not.toContain("96839");
  });

  it("are left out with a warning when no acceptance is recorded", () => {
    const checked = validate([...GOOD, "praksis;095462;2026;hba1c-over-58;12;80;;;"]);
    expect(told(checked)).toEqual(["warning data/no-acceptance 6:2"]);
    expect(checked.ok && checked.value).toHaveLength(4);
  });

  it("get their lost zero back only where that makes a member", () => {
    const rows = [
      ...GOOD.map((row) => row.replace(";099", ";99")),
      "praksis;12345;2026;hba1c-over-58;1;2;;;",
    ];
    const checked = validate(rows);
    expect(told(checked)).toEqual(["notice data/leading-zero 2:2", "warning data/short-practice 6:2"]);
    expect(checked.diagnostics[0]?.values).toEqual({ times: 4 });
    expect(checked.ok && checked.value.map(({ practice }) => practice)).toEqual([
      "099013",
      "099047",
      "099013",
      "099047",
    ]);
  });

  it("are let through when there is no list of members", () => {
    const { members: _, ...context } = CONTEXT;
    expect(validate(GOOD, context)).toMatchObject({ ok: true, diagnostics: [] });
  });

  it("of another cluster are left out and counted", () => {
    const header = "klynge;ydernummer;periode;målepunkt;tæller;nævner";
    const rows = [
      ...GOOD.map((row) => row.replace("praksis;", "nordlys klyngen;").replace(";;;", "")),
      "Fjordklyngen;012345;2026;hba1c-over-58;1;2",
    ];
    const checked = validateData([tableOf(rows, { header })], { ...CONTEXT, cluster: "Nordlys-Klyngen" });
    expect(told(checked)).toEqual(["notice data/other-cluster 6:1"]);
    expect(checked.ok && checked.value[0]?.cluster).toBe("nordlys klyngen");
  });
});
