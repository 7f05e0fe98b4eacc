import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONTEXT, GOOD, HEADER, tableOf, told, validate, withFirst } from "./data.fixture.ts";
import { validateData } from "./data-counts.ts";

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
      period: { id: "2026-01-01/2026-12-31", label: "2026", from: "2026-01-01", to: "2026-12-31" },
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

  it("must have counts and not shares alone", () => {
    const table = tableOf(["099013;2026;hba1c-over-58;80;23,4"], {
      header: "ydernummer;periode;målepunkt;nævner;andel (%)",
    });
    expect(told(validateData([table], CONTEXT))).toContain("error data/percent-only 1:5");
    const both = tableOf(["099013;2026;hba1c-over-58;12;80;15"], {
      header: "ydernummer;periode;målepunkt;tæller;nævner;andel",
    });
    expect(validateData([both], CONTEXT).ok).toBe(true);
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

  it.each([["CPR-nr."], ["Patient ID"], ["fødselsdato"]])(
    "is refused when it looks like patients: %s",
    (columns) => {
      const checked = validateData([tableOf(GOOD, { header: `${HEADER};${columns}` })], CONTEXT);
      expect(checked.ok).toBe(false);
      expect(told(checked)).toContain("error data/patient-rows 1:10");
    },
  );

  it("is refused when it describes persons one by one, and counts nobody", () => {
    const header = "ydernummer;køn;alder;målepunkt;tæller";
    const persons = ["099013;K;64;hba1c-over-58;1", "099013;M;71;hba1c-over-58;0"];
    expect(told(validateData([tableOf(persons, { header })], CONTEXT))).toContain(
      "error data/patient-rows 1:2",
    );
  });

  it.each(["Navn;Alder", "Navn;Telefon", "Sex;Age"])(
    "is not taken for patients because of %s, when there are many behind a row",
    (columns) => {
      const checked = validateData([tableOf(GOOD, { header: `${HEADER};${columns}` })], CONTEXT);
      expect(told(checked)).not.toContain("error data/patient-rows 1:10");
      expect(checked.ok).toBe(true);
    },
  );

  it("is told to be split by groups, once, where each group of a practice has its row", () => {
    const header = "ydernummer;periode;målepunkt;Sex;Age;tæller;nævner";
    const groups = ["K;40-64", "M;40-64", "K;65+"].map((group) => `099013;2026;hba1c-over-58;${group};12;80`);
    const checked = validateData([tableOf(groups, { header })], CONTEXT);
    expect(checked.diagnostics.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "data/split-by-group", place: { line: 1, column: 4 }, values: { columns: "Sex, Age" } },
    ]);
  });

  it("is told to be groups by what the cells say, even where the counts have another name", () => {
    const header = "ydernummer;målepunkt;Sex;Age;Count";
    const groups = ["099013;hba1c-over-58;Persons;65+;12", "099013;hba1c-over-58;Persons;40-64;9"];
    expect(told(validateData([tableOf(groups, { header })], CONTEXT)).join()).not.toContain("patient-rows");
  });

  it("is refused when nothing in it is a figure of the cluster's", () => {
    const nobody = ["praksis;099013;2026;hba1c-over-58;0;0;;;", "praksis;099047;2026;hba1c-over-58;0;0;;;"];
    expect(told(validate(nobody))).toContain("error data/no-usable-figure -:-");
    const withRegion = [...nobody, "region;;2026;hba1c-over-58;120;800;;;"];
    expect(told(validate(withRegion))).toContain("error data/no-usable-figure -:-");
    const hidden = nobody.map((row) => row.replace("0;0", "<5;80"));
    expect(told(validate(hidden))).toContain("error data/no-usable-figure -:-");
    expect(validateData([tableOf(withFirst("praksis;099013;2026;hba1c-over-58;0;80;;;"))], CONTEXT).ok).toBe(
      true,
    );
  });

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

  it("is refused for a CPR number in what its sheet hides", () => {
    const unseen = [{ line: 9, cells: ["", "", "010170-1234"] }];
    expect(told(validateData([{ ...tableOf(GOOD), unseen }], CONTEXT))).toEqual(["error data/cpr-like 9:3"]);
  });

  it("is not searched for CPR numbers for ever", () => {
    const rows = Array.from({ length: 2000 }, () => "praksis;010170-1234;2026;hba1c-over-58;12;80;;;");
    const { diagnostics } = validate(rows);
    expect(diagnostics.filter(({ code }) => code === "data/cpr-like")).toHaveLength(20);
    expect(diagnostics.filter(({ values }) => values?.code === "data/cpr-like")).toMatchObject([
      { values: { count: 980 } },
    ]);
  });

  it("is looked at to the end although a value was cut in two", () => {
    const rows = [
      "praksis;099013;2026;hba1c-over-58;12;80;;;;5",
      "praksis;099047;2026;hba1c-over-58;ni;90;;;",
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
      [
        "data/measure-without-rows",
        { count: 1, measures: "opioid-brugere", line: "measures: [hba1c-over-58]" },
      ],
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
