import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DATA_COLUMNS } from "../model/data-columns.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { csvTable } from "../read/read-csv.ts";
import type { DataContext } from "./data-context.ts";
import { validateData } from "./data-counts.ts";

const HEADER = "niveau;ydernummer;periode;målepunkt;tæller;nævner;p10;p90;udtræksdato";

const CONTEXT: DataContext = {
  measures: [
    { id: "hba1c-over-58", kind: "proportion" },
    { id: "opioid-brugere", kind: "rate" },
  ],
  members: [
    { practice: "099013", acceptance: { kind: "accepted", date: "2026-02-24" } },
    { practice: "099047", acceptance: { kind: "accepted", date: "2026-03-02" } },
    { practice: "096839", acceptance: { kind: "declined" } },
    { practice: "095462", acceptance: { kind: "unanswered" } },
  ],
};

/** Two practices with both measures: nothing to remark. */
const GOOD = [
  "praksis;099013;2026;hba1c-over-58;12;80;;;",
  "praksis;099013;2026;opioid-brugere;130;1600;;;",
  "praksis;099047;2026;hba1c-over-58;20;90;;;",
  "praksis;099047;2026;opioid-brugere;140;1700;;;",
];

function tableOf(rows: readonly string[], { header = HEADER, file = "tal.csv" } = {}) {
  const table = csvTable(file, Buffer.from(`${[header, ...rows].join("\n")}\n`), DATA_COLUMNS);
  if (!table.ok) throw new Error("the test's table cannot be read");
  return table.value;
}

function validate(rows: readonly string[], context: DataContext = CONTEXT) {
  return validateData([tableOf(rows)], context);
}

/** The good rows with the first one replaced. */
function withFirst(row: string) {
  return [row, ...GOOD.slice(1)];
}

/** `severity code line:column` of each diagnostic, which is what most tests are about. */
function told({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): readonly string[] {
  return diagnostics.map(({ severity, code, place }) => {
    return `${severity} ${code} ${place.line ?? "-"}:${place.column ?? "-"}`;
  });
}

describe("counts", () => {
  it("come out as plain data, in the order of the template's measures", () => {
    const rows = [...GOOD, "region;;2026;hba1c-over-58;6.290;24765;17,2;33,6;12-05-2026"];
    const checked = validate(rows);
    expect(told(checked)).toEqual(["notice data/thousands-mark 6:5"]);
    const counts = checked.ok ? checked.value : [];
    expect(counts.map(({ measure, level, practice }) => `${measure} ${practice ?? level}`)).toEqual([
      "hba1c-over-58 099013",
      "hba1c-over-58 099047",
      "hba1c-over-58 region",
      "opioid-brugere 099013",
      "opioid-brugere 099047",
    ]);
    expect(counts[2]).toEqual({
      level: "region",
      period: { id: "2026", label: "2026", from: "2026-01-01", to: "2026-12-31" },
      measure: "hba1c-over-58",
      numerator: 6290,
      denominator: 24_765,
      p10: 17.2,
      p90: 33.6,
      extracted: "2026-05-12",
      place: { file: "tal.csv", line: 6 },
    });
  });

  it("do not depend on the order of rows", () => {
    const rows = [...GOOD, "region;;2026;hba1c-over-58;10;100;;;", "land;;2026;hba1c-over-58;20;200;;;"];
    const countsOf = (order: readonly string[]) => {
      const checked = validate(order);
      return checked.ok ? checked.value.map(({ place: _, ...count }) => count) : [];
    };
    const expected = countsOf(rows);
    expect(expected).toHaveLength(6);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
        expect(countsOf(order)).toEqual(expected);
      }),
    );
  });

  it("are gathered from several files", () => {
    const first = tableOf(GOOD.slice(0, 2), { file: "a.csv" });
    const second = tableOf(GOOD.slice(2), { file: "b.csv" });
    const checked = validateData([first, second], CONTEXT);
    expect(checked).toMatchObject({ ok: true, diagnostics: [] });
    expect(checked.ok && checked.value).toHaveLength(4);
  });

  it("are read without a column of levels and with English names", () => {
    const header = "measure;practice;denominator;numerator;period";
    const rows = ["HbA1c over 58;099013;80;12;2026", "hba1c_over_58;099047;90;20;2026"];
    const checked = validateData([tableOf(rows, { header })], {
      ...CONTEXT,
      measures: CONTEXT.measures.slice(0, 1),
    });
    expect(checked).toMatchObject({
      ok: true,
      diagnostics: [],
      value: [{ numerator: 12 }, { numerator: 20 }],
    });
  });

  it("of a bare count need no denominator", () => {
    const measures = [{ id: "antal", kind: "count" }] as const;
    const checked = validate(["praksis;099013;2026;antal;7;;;;", "praksis;099047;2026;antal;8;;;;"], {
      ...CONTEXT,
      measures,
    });
    expect(checked).toMatchObject({ ok: true, value: [{ numerator: 7, denominator: 0 }, { numerator: 8 }] });
  });

  it("may have a zero denominator where nobody has the condition", () => {
    expect(validate(withFirst("praksis;099013;2026;hba1c-over-58;0;0;;;"))).toMatchObject({
      ok: true,
      diagnostics: [],
    });
  });
});

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

describe("the file as a whole", () => {
  it("may not give the same figure twice, also not in two files", () => {
    const again = tableOf(["praksis;99013;2026;HbA1c-over-58;13;80;;;"], { file: "b.csv" });
    const checked = validateData([tableOf(GOOD, { file: "a.csv" }), again], CONTEXT);
    expect(checked.diagnostics).toContainEqual({
      code: "data/duplicate-row",
      severity: "error",
      place: { file: "b.csv", line: 2, column: 4, columnName: "målepunkt" },
      values: { first: "a.csv:2" },
    });
  });

  it("must have the columns that counts are made of", () => {
    const header = "niveau;ydernummer;periode;målepunkt;tæller;x";
    const checked = validateData(
      [
        tableOf(
          GOOD.map((row) => row.replace(";;;", "")),
          { header },
        ),
      ],
      CONTEXT,
    );
    expect(told(checked)).toEqual(["error data/missing-column 1:-"]);
    expect(checked.diagnostics[0]?.values).toEqual({ column: "nævner | denominator" });
  });

  it("must have headers, and rows are not taken for them aloud", () => {
    const [header = "", ...rows] = GOOD;
    const checked = validateData([tableOf(rows, { header })], CONTEXT);
    expect(told(checked)).toEqual(["error data/no-header 1:-"]);
    expect(JSON.stringify(checked)).not.toContain("099013");
  });

  it("tells which columns it does not use, but repeats no number from their headers", () => {
    const header = `${HEADER};kilde;123456`;
    const checked = validateData([tableOf(GOOD, { header })], CONTEXT);
    expect(checked.diagnostics).toMatchObject([
      { code: "data/extra-columns", values: { columns: "kilde, …" } },
    ]);
  });

  it.each([["CPR-nr."], ["Patient ID"], ["fødselsdato"], ["Navn;Alder"]])(
    "is refused when it looks like patients: %s",
    (columns) => {
      const checked = validateData([tableOf(GOOD, { header: `${HEADER};${columns}` })], CONTEXT);
      expect(checked.ok).toBe(false);
      expect(told(checked)).toContain("error data/patient-rows 1:10");
    },
  );

  it.each(["Navn", "Antal patienter", "Praksisnavn", "Alder"])(
    "is not taken for patients because of %s",
    (column) => {
      expect(validateData([tableOf(GOOD, { header: `${HEADER};${column}` })], CONTEXT).ok).toBe(true);
    },
  );

  it("is refused when any cell may be a CPR number, which is not repeated", () => {
    const table = tableOf([
      ...withFirst("praksis;010170-1234;2026;hba1c-over-58;12;80;;;"),
      ";;;;;;;;set 0101701234",
    ]);
    const preamble = [{ line: 1, cells: ["Liste for 010170 1234"] }];
    const checked = validateData([{ ...table, preamble }], CONTEXT);
    expect(told(checked)).toEqual([
      "error data/cpr-like 1:1",
      "error data/cpr-like 2:2",
      "notice data/loose-lines 6:-",
      "error data/cpr-like 6:9",
    ]);
    expect(JSON.stringify(checked)).not.toMatch(/1234/);
  });

  it("is looked at to the end although a value was cut in two", () => {
    const rows = [
      "praksis;099013;2026;hba1c-over-58;12;80;;;;5",
      "praksis;099047;2026;hba1c-over-58;x;90;;;",
    ];
    const checked = validate(rows);
    expect(told(checked)).toEqual(["error table/cells-beyond-header 2:-", "error data/text-in-count 3:5"]);
    expect(checked.diagnostics[0]?.values).toEqual({ cells: 10, columns: 9 });
  });

  it("may end in notes", () => {
    const checked = validate([...GOOD, "Note: udtrukket i maj;;;;;;;;", "Kilde: registret;;;;;;;;"]);
    expect(told(checked)).toEqual(["notice data/loose-lines 6:-"]);
    expect(checked.diagnostics[0]?.values).toEqual({ times: 2 });
  });

  it("is of no use without rows of those who take part", () => {
    expect(told(validate(["region;;2026;hba1c-over-58;12;80;;;"]))).toEqual([
      "error data/no-member-rows -:-",
    ]);
  });

  it("may lack figures, which are counted and not laid at anybody's door", () => {
    const rows = ["praksis;099013;2026;hba1c-over-58;12;80;;;"];
    const checked = validate(rows, { ...CONTEXT, references: ["region", "nation"] });
    expect(checked.diagnostics.map(({ code, values }) => [code, values])).toEqual([
      ["data/practices-without-rows", { practices: 1 }],
      ["data/measure-without-rows", { measure: "opioid-brugere" }],
      ["data/reference-without-rows", { level: "region" }],
      ["data/reference-without-rows", { level: "land" }],
    ]);
  });

  it("tells when some have a measure that others lack", () => {
    const checked = validate(GOOD.slice(1));
    expect(checked.diagnostics).toMatchObject([
      { code: "data/measure-incomplete", values: { measure: "hba1c-over-58", practices: 1 } },
    ]);
  });
});

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

describe("the samples", () => {
  const folder = fileURLToPath(new URL("../../samples/nordlys/", import.meta.url));
  const members = [
    ...readFileSync(`${folder}klynge.yaml`, "utf8").matchAll(
      /ydernummer: "(\d{6})"[\s\S]*?(accepted|declined)/g,
    ),
  ];
  const context: DataContext = {
    measures: [
      "hba1c-over-58",
      "ldl-uden-statin",
      "systolisk-over-140",
      "vedvarende-hoejt-hba1c",
      "albuminuri-uden-ace-arb",
      "metformin-ved-lav-egfr",
      "sglt2-glp1-ved-iskaemi",
    ].map((id) => ({ id, kind: "proportion" })),
    members: members.map(([, practice = "", answer]) => ({
      practice,
      acceptance: answer === "accepted" ? { kind: "accepted", date: "2026-03-01" } : { kind: "declined" },
    })),
    references: ["region", "nation"],
  };

  it.each([
    ["maalinger-2026-04.csv", ["data/practices-without-rows"]],
    ["maalinger-2026-11.csv", ["data/extra-columns", "data/practices-without-rows"]],
  ])("hold nine practices and two levels: %s", (name, codes) => {
    const table = csvTable(name, readFileSync(folder + name), DATA_COLUMNS);
    const checked = validateData(table.ok ? [table.value] : [], context);
    expect(checked.diagnostics.map(({ code }) => code)).toEqual(codes);
    expect(checked.ok && checked.value).toHaveLength(7 * (9 + 2));
  });

  it.each([
    [2, "tæller", "mange", "data/text-in-count"],
    [3, "tæller", "-4", "data/negative-count"],
    [4, "tæller", "99999", "data/numerator-above-denominator"],
    [5, "målepunkt", "ukendt-maal", "data/unknown-measure"],
    [6, "ydernummer", "010170-1234", "data/cpr-like"],
    [8, "nævner", "12,7", "data/fraction-in-count"],
  ])("are refused with row %i spoilt in %s by %s", (index, columnName, value, code) => {
    const [header = "", ...rows] = readFileSync(`${folder}maalinger-2026-04.csv`, "utf8")
      .trimEnd()
      .split("\n");
    const column = header.split(";").indexOf(columnName);
    const spoilt = rows.map((row, at) => (at === index ? row.split(";").with(column, value).join(";") : row));
    const checked = validateData([tableOf(spoilt, { header })], context);
    const errors = checked.diagnostics.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ code, place: { line: index + 2, column: column + 1, columnName } }]);
    expect(JSON.stringify(checked)).not.toContain(value);
  });
});
