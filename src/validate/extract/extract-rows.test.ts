import { describe, expect, it } from "vitest";
import type { Condition } from "../../model/condition.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { PatientRow, TallyPlan } from "../../model/tally.ts";
import type { PatientField } from "../../model/template.ts";
import { csvTable } from "../../read/read-csv.ts";
import { extractVocabulary } from "./extract-columns.ts";
import { startExtractRows } from "./extract-rows.ts";

const FIELDS: readonly PatientField[] = [
  { name: "hba1c", words: "seneste HbA1c", kind: "number", unit: "mmol/mol" },
  { name: "hba1c_months", words: "måneder", kind: "months", from: "hba1c_date" },
  { name: "gap", words: "mellemrum", kind: "months", from: "previous_date", until: "hba1c_date" },
  { name: "egfr", words: "eGFR", kind: "number", unit: "ml/min/1,73 m²" },
  { name: "statin", words: "statin", kind: "yes-no" },
  { name: "icpc", words: "kode", kind: "text" },
];

function planOf(fields: readonly PatientField[]): TallyPlan {
  const numerator: Condition = { field: "hba1c", gt: 58 };
  return { fields, measures: [{ id: "m", kind: "count", numerator }] };
}

interface Read {
  readonly patients: readonly PatientRow[];
  /** `severity code line:column` of each finding. */
  readonly told: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

function read(lines: readonly string[], fields = FIELDS): Read {
  const plan = planOf(fields);
  const table = csvTable("udtræk.csv", Buffer.from(lines.join("\n")), extractVocabulary(plan));
  if (!table.ok) throw new Error("the extract cannot be read");
  const header = table.value;
  const rows = startExtractRows({ header, plan, practice: "099013", asOf: "2026-04-30" }, 5);
  const patients = header.rows.flatMap((row) => {
    const patient = rows.read(row);
    return patient ? [patient] : [];
  });
  const diagnostics = rows.diagnostics();
  const told = diagnostics.map(
    ({ severity, code, place }) => `${severity} ${code} ${place.line ?? "-"}:${place.column ?? "-"}`,
  );
  return { patients, told, diagnostics };
}

const HEADER = "hba1c;hba1c_date;previous_date;egfr;statin;icpc";
const ROW = "58,5;12-03-2026;12-11-2025;> 90;ja;K74";
const PATIENT = [58.5, 1.5, 4, { operator: ">", limit: 90 }, true, "k74"];

describe("columns", () => {
  it("are found in any order and spelling, with units in the header, and dates called dato", () => {
    const header = "ICPC;Statin;eGFR (mL/min/1.73 m2);previous_dato;HbA1c-dato;HbA1c [mmol/mol]";
    const { patients, told } = read([header, ROW.split(";").reverse().join(";")]);
    expect(told).toEqual([]);
    expect(patients).toEqual([PATIENT]);
  });

  it("that are missing are told of, each by its name", () => {
    const { diagnostics, told } = read(["hba1c;hba1c_date;egfr", "58;12-03-2026;40"]);
    expect(told).toEqual(Array.from({ length: 3 }, () => "error extract/missing-column 1:-"));
    expect(diagnostics.map(({ values }) => values?.column)).toEqual(["previous_date", "statin", "icpc"]);
  });

  it("that nobody asks for are told of by number, those of persons apart", () => {
    const { diagnostics, patients } = read([
      `CPR;${HEADER};vægt;010170-1234;Patientnavn`,
      `010170-1234;${ROW};80;x;Jens`,
    ]);
    expect(diagnostics.map(({ code, values }) => [code, values?.columns])).toEqual([
      ["extract/person-columns", "1, 10"],
      ["extract/unused-columns", "8, 9"],
    ]);
    expect(patients).toEqual([PATIENT]);
  });

  it("of persons are never read, even if the template asks", () => {
    const fields: readonly PatientField[] = [...FIELDS, { name: "cpr_nr", words: "x", kind: "text" }];
    const { diagnostics, patients } = read([`${HEADER};cpr_nr`, `${ROW};010170-1234`], fields);
    expect(diagnostics.map(({ code, values }) => [code, values])).toEqual([
      ["extract/field-of-a-person", { column: "cpr_nr" }],
      ["extract/person-columns", { columns: "7" }],
    ]);
    expect(patients).toEqual([[...PATIENT, undefined]]);
  });

  it.each(["hba1c (%)", "hba1c %", "HbA1c [mg/mmol]"])("in another unit are refused: %s", (name) => {
    const { told, diagnostics } = read([HEADER.replace("hba1c", name), ROW]);
    expect(told[0]).toBe("error extract/other-unit-in-header 1:1");
    expect(diagnostics[0]?.values).toEqual({ unit: "mmol/mol" });
    expect(told.join()).not.toContain("missing-column");
  });

  it("that are missing are cut short at twenty", () => {
    const fields = Array.from(
      { length: 30 },
      (_, at): PatientField => ({ name: `f${at}`, words: "x", kind: "text" }),
    );
    const { told, diagnostics } = read(["f0;f1", "a;b"], fields);
    expect(told.filter((line) => line.includes("missing-column"))).toHaveLength(20);
    expect(diagnostics.at(-1)).toMatchObject({ code: "data/more", values: { count: 8 } });
  });

  it("that stand twice are refused", () => {
    expect(read([`${HEADER};HBA1C`, `${ROW};58`]).told).toEqual(["error table/column-twice 1:7"]);
  });

  it("that are all unknown are not repeated: they may be a row", () => {
    const { diagnostics } = read(["010170-1234;Jens;58", "010170-1235;Jette;59"]);
    expect(diagnostics[0]).toEqual({
      code: "extract/no-header",
      severity: "error",
      place: { file: "udtræk.csv", line: 1 },
    });
    expect(JSON.stringify(diagnostics)).not.toMatch(/Jens|1234/);
  });
});

describe("a column of units", () => {
  const header = `${HEADER};hba1c_enhed;egfr_unit`;

  it("must say the wanted unit beside each value", () => {
    expect(read([header, `${ROW};mmol/mol;mL/min/1.73m2`]).told).toEqual([]);
    expect(read([header, `${ROW};mg/g;ml/min/1,73 m²`, `${ROW};;ml/min`]).told).toEqual([
      "error extract/other-unit 2:7",
      "error extract/other-unit 3:8",
      "error extract/blank-unit 3:7",
    ]);
  });

  it("may be blank or stand alone where there is no value", () => {
    expect(read([header, ";;;;ja;;;%", ";;;;nej;;mg/g;"]).told).toEqual([]);
  });
});

describe("a column of practices", () => {
  const header = `ydernummer;${HEADER}`;

  it("lets only the wanted practice's rows through, also where a zero was lost", () => {
    const { patients, told, diagnostics } = read([header, `099013;${ROW}`, `99013;${ROW}`, `099047;${ROW}`]);
    expect(patients).toHaveLength(2);
    expect(told).toEqual(["notice extract/other-practices -:-"]);
    expect(diagnostics[0]?.values).toEqual({ rows: "under 5" });
  });

  it("must name the practice in each row, and in some row the wanted one", () => {
    expect(read([header, `;${ROW}`, `099013;${ROW}`]).told).toEqual([
      "error extract/practice-unreadable 2:1",
    ]);
    expect(read([header, `099047;${ROW}`]).told).toEqual([
      "notice extract/other-practices -:-",
      "error extract/no-rows-of-practice -:-",
    ]);
  });
});

describe("rows that tell of no patient", () => {
  it("are left out and counted", () => {
    const blank = Array.from({ length: 6 }, (_, at) => `;;;;;;${at}`);
    const { patients, diagnostics } = read([
      `${HEADER};nr`,
      ...blank,
      ROW,
      "I alt 1 patient",
      ";;;;;;udtrukket i maj",
    ]);
    expect(patients).toEqual([PATIENT]);
    expect(diagnostics.map(({ code, values }) => [code, values])).toEqual([
      ["extract/unused-columns", { columns: "7" }],
      ["extract/blank-rows", { rows: 7 }],
      ["extract/notes-skipped", { rows: "under 5" }],
    ]);
  });

  it("are not all there may be", () => {
    expect(read([HEADER, "Ingen patienter"]).told).toEqual([
      "notice extract/notes-skipped -:-",
      "error table/no-rows -:-",
    ]);
    expect(read([HEADER]).told).toEqual(["error table/no-rows -:-"]);
  });

  it("are not those with a single value that can be read", () => {
    expect(read([HEADER, "58"]).patients).toEqual([
      [58, undefined, undefined, undefined, undefined, undefined],
    ]);
  });
});

it("tells of a cell once, although two fields are read from it", () => {
  expect(read([HEADER, ROW.replace("12-03-2026", "32-03-2026")]).told).toEqual([
    "error extract/not-a-date 2:2",
  ]);
});
