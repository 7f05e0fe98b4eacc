import { describe, expect, it } from "vitest";
import { formatDiagnostics } from "../../commands/print-diagnostics.ts";
import { CONTEXT, GOOD, HEADER, tableOf, told, validate, withFirst } from "./data.fixture.ts";
import { validateData } from "./data-counts.ts";

describe("a mistake in a cell", () => {
  it.each([
    [
      "a share for a count",
      "praksis;099013;2026;hba1c-over-58;23,4 %;80;;;",
      "error data/percent-in-count 2:5",
    ],
    [
      "a formula that failed",
      "praksis;099013;2026;hba1c-over-58;#DIV/0!;80;;;",
      "error table/error-value 2:5",
    ],
    ["one that failed in Danish", "praksis;099013;2026;#I/T;12;80;;;", "error table/error-value 2:4"],
    ["a failed ydernummer", "praksis;#NAVN?;2026;hba1c-over-58;12;80;;;", "error table/error-value 2:2"],
    [
      "a formula nobody worked out",
      "praksis;099013;2026;hba1c-over-58;12;=SUM(B2:B9);;;",
      "error table/formula-without-value 2:6",
    ],
    ["text in a count", "praksis;099013;2026;hba1c-over-58;mange;80;;;", "error data/text-in-count 2:5"],
    ["a negative count", "praksis;099013;2026;hba1c-over-58;-4;80;;;", "error data/negative-count 2:5"],
    ["a fraction", "praksis;099013;2026;hba1c-over-58;12;80,7;;;", "error data/fraction-in-count 2:6"],
    ["a blank inside", "praksis;099013;2026;hba1c-over-58;12;1\u202f70;;;", "error data/blank-in-count 2:6"],
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
    [
      "a name for a number",
      "praksis;Lægehuset;2026;hba1c-over-58;12;80;;;",
      "error data/malformed-practice 2:2",
    ],
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
    const rows = ["praksis;099013;2026-13;ukendt;-1;tolv;;;", "praksis;099047;;hba1c-over-58;1,5;;;;"];
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

  const years = (count: number) => Array.from({ length: count }, (_, index) => 2000 + index);

  it("is told once with the lines it is in, where more than a few have the same", () => {
    const of = (count: number) =>
      validate(
        years(count).map((year) => `praksis;099013;${year};hba1c-over-58;tolv;80;;;`),
      ).diagnostics.filter(({ code }) => code === "data/text-in-count" || code === "data/again");
    expect(told({ diagnostics: of(3) })).toHaveLength(3);
    expect(of(25)).toMatchObject([
      { code: "data/text-in-count", place: { line: 2 } },
      { code: "data/again", severity: "error", values: { count: 24, line: 2 } },
    ]);
    const said = formatDiagnostics(of(4), { language: "da", color: false });
    expect(said).toContain("det samme som i linje 2 står i 3 rækker mere: linje 3, 4, 5");
  });
});

describe("what stands among the rows", () => {
  it.each([
    ["a total for a ydernummer", "praksis;I alt;2026;hba1c-over-58;32;170;;;"],
    ["a mean without a level", ";Gennemsnit for klyngen;2026;hba1c-over-58;32;170;;;"],
    ["a region for a ydernummer", ";Region Nordjylland;2026;hba1c-over-58;320;1700;;;"],
    ["a total for a level", "Total;;2026;hba1c-over-58;32;170;;;"],
  ])("is left out and counted: %s", (_, row) => {
    const checked = validate([...GOOD, row, row]);
    expect(checked.diagnostics).toMatchObject([
      { code: "data/total-rows", severity: "notice", place: { line: 6 }, values: { times: 2 } },
    ]);
    expect(checked.ok && checked.value).toHaveLength(4);
  });

  it("is counted and named where there is one of it, too", () => {
    const one = [...GOOD, "praksis;I alt;2026;hba1c-over-58;32;170;;;"];
    expect(validate(one).diagnostics).toMatchObject([{ code: "data/total-rows", values: { times: 1 } }]);
    const undated = [...GOOD.slice(1), (GOOD[0] ?? "").replace(/;20\d\d[^;]*;/, ";31. juni 2026;")];
    expect(validate(undated).diagnostics).toMatchObject([{ values: { rows: "5" } }]);
  });

  it("is a total also when only another column says so", () => {
    const table = tableOf(
      [...GOOD.map((row) => `${row};Lægehuset`), ";;2026;hba1c-over-58;32;170;;;;I alt"],
      {
        header: `${HEADER};navn`,
      },
    );
    expect(told(validateData([table], CONTEXT))).toEqual([
      "notice data/extra-columns 1:-",
      "notice data/total-rows 6:-",
    ]);
  });

  it.each(["Kilde:;Landspatientregisteret", ";Udtrukket;;12. maj 2026"])("is a note: %s", (row) => {
    expect(told(validate([...GOOD, row]))).toEqual(["notice data/loose-lines 6:-"]);
  });

  it("is no note where a practice has no figures", () => {
    expect(told(validate([...GOOD, ";099013;;;;;;;x"]))).toContain("error data/blank-cell 6:3");
  });

  it("is a decimal point in a percentile, which is told once", () => {
    const rows = [
      "region;;2026;hba1c-over-58;10;100;12.5;20.5;",
      "land;;2026;hba1c-over-58;10;100;12,5;20,5;",
    ];
    expect(validate([...GOOD, ...rows]).diagnostics).toMatchObject([
      { code: "data/decimal-point", place: { line: 6, column: 7 }, values: { times: 2 } },
    ]);
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
    const checked = validateData([tableOf(rows, { header })], {
      ...CONTEXT,
      cluster: { name: "Nordlys-Klyngen" },
    });
    expect(told(checked)).toEqual(["notice data/other-cluster 6:1"]);
    expect(checked.ok && checked.value[0]?.cluster).toBe("nordlys klyngen");
  });
});
