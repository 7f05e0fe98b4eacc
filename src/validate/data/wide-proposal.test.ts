import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { clusterSchema, columnsSchema } from "../cluster/cluster-schema.ts";
import { CONTEXT, tableOf, told } from "./data.fixture.ts";
import { validateData } from "./data-counts.ts";
import type { DataContext } from "./data-table.ts";

const DIABETES: DataContext = {
  ...CONTEXT,
  measures: [
    { id: "hba1c-over-58", kind: "proportion", number: 1, title: "HbA1c over 58 mmol/mol" },
    { id: "ldl-uden-statin", kind: "proportion", number: 2, title: "LDL over 1,8 uden statin" },
    { id: "systolisk-over-140", kind: "proportion", number: 3, title: "Systolisk blodtryk over 140" },
    { id: "opioid-brugere", kind: "rate", number: 4, title: "Opioidbrugere" },
    { id: "konsultationer", kind: "count", number: 5, title: "Konsultationer" },
  ],
};

function propose(header: string, row = "099013;1;12;3;45;6;78;9;10;11") {
  const checked = validateData([tableOf([row, row.replace("099013", "099047")], { header })], DIABETES);
  const map = checked.diagnostics.find(({ code }) => code === "wide/proposed-map")?.values?.map;
  return { ...checked, map: map === undefined ? undefined : parse(String(map)).columns };
}

describe("a proposal", () => {
  it.each([
    [
      "words beside the measure",
      "Ydernummer;HbA1c>58 tæller;HbA1c>58 nævner;LDL uden statin tæller;LDL uden statin nævner",
      {
        "hba1c-over-58": ["HbA1c>58 tæller", "HbA1c>58 nævner"],
        "ldl-uden-statin": ["LDL uden statin tæller", "LDL uden statin nævner"],
      },
    ],
    [
      "the next column",
      "Ydernummer;HbA1c over 58;Antal patienter;Systolisk BT > 140;Patienter med blodtryk",
      {
        "hba1c-over-58": ["HbA1c over 58", "Antal patienter"],
        "systolisk-over-140": ["Systolisk BT > 140", "Patienter med blodtryk"],
      },
    ],
    [
      "one total for all",
      "Ydernummer;T2D i alt;HbA1c > 58;LDL uden statin",
      { "hba1c-over-58": ["HbA1c > 58", "T2D i alt"], "ldl-uden-statin": ["LDL uden statin", "T2D i alt"] },
    ],
    [
      "the number of the measure",
      "ydernr;Målepunkt 3 antal;Målepunkt 3 nævner;M1 antal;M1 nævner",
      {
        "hba1c-over-58": ["M1 antal", "M1 nævner"],
        "systolisk-over-140": ["Målepunkt 3 antal", "Målepunkt 3 nævner"],
      },
    ],
    [
      "list sizes",
      "Ydernummer;Antal sikrede;Opioidbruger",
      { "opioid-brugere": ["Opioidbruger", "Antal sikrede"] },
    ],
    ["no denominator", "Ydernummer;Konsultationer;Andet", { konsultationer: ["Konsultationer"] }],
    [
      "a question mark",
      "Ydernummer;HbA1c>58;LDL uden statin",
      { "hba1c-over-58": ["HbA1c>58", "?"], "ldl-uden-statin": ["LDL uden statin", "?"] },
    ],
  ])("finds columns by %s", (_, header, expected) => {
    const { map, ok } = propose(header);
    const measures = Object.entries(map.measures as Record<string, Record<string, string>>);
    expect(Object.fromEntries(measures.map(([id, columns]) => [id, Object.values(columns)]))).toEqual(
      expected,
    );
    expect(columnsSchema.safeParse(map).success).toBe(true);
    expect(ok).toBe(false);
  });

  it("is one notice beside the error that asks for a map, and repeats headers alone", () => {
    const { diagnostics, map } = propose(
      'Ydernummer;periode;HbA1c>58;T2D "antal": i alt',
      "099013;2026;12;80",
    );
    expect(told({ diagnostics })).toEqual(["error wide/needs-map 1:-", "notice wide/proposed-map 1:-"]);
    expect(map).toEqual({
      practice: "Ydernummer",
      period: "periode",
      measures: { "hba1c-over-58": { numerator: "HbA1c>58", denominator: 'T2D "antal": i alt' } },
    });
    expect(JSON.stringify(diagnostics)).not.toMatch(/099013|2026/);
  });

  it("stays YAML when its line breaks are lost", () => {
    const { diagnostics, map } = propose("Ydernummer;HbA1c>58;T2D i alt");
    const flat = String(diagnostics.find(({ code }) => code === "wide/proposed-map")?.values?.map).replaceAll(
      "\n",
      " ",
    );
    expect(parse(flat).columns).toEqual(map);
  });

  it("is not made where no header resembles a measure, nor from long numbers", () => {
    expect(told(propose("Ydernummer;Æbler;Pærer", "099013;1;2"))).toEqual(["error wide/needs-map 1:-"]);
    expect(JSON.stringify(propose("Ydernummer;HbA1c>58 12345;HbA1c>58;T2D i alt").map)).not.toContain(
      "12345",
    );
  });
});

it("takes neither a tidy file nor a list of shares for a wide sheet", () => {
  expect(told(propose("ydernummer;periode;tæller;nævner", "099013;2026;12;80"))[0]).toBe(
    "error data/missing-column 1:-",
  );
  expect(told(propose("ydernummer;HbA1c>58 (%);LDL (%)", "099013;12,5;20,1"))).toContain(
    "error data/percent-only 1:2",
  );
});

it("is known to the schema of cluster files", () => {
  expect(Object.keys(clusterSchema.shape)).toContain("columns");
});
