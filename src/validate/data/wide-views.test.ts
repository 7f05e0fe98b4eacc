import { describe, expect, it } from "vitest";
import type { ColumnMap } from "../../model/cluster.ts";
import { csvTable } from "../../read/read-csv.ts";
import { parseYaml } from "../../read/read-yaml.ts";
import { CONTEXT, told } from "./data.fixture.ts";
import { validateData } from "./data-counts.ts";
import type { DataContext } from "./data-table.ts";
import { checkColumnMap, wideViews, wideVocabulary } from "./wide-views.ts";

const MAP: ColumnMap = {
  practice: "Ydernummer",
  period: "2025-05-01/2026-04-30",
  measures: {
    "hba1c-over-58": { numerator: "HbA1c > 58", denominator: "T2D antal" },
    "hba1c-under-58": { numerator: "HbA1c < 58", denominator: "T2D antal" },
  },
};
const WIDE: DataContext = {
  ...CONTEXT,
  measures: [
    { id: "hba1c-over-58", kind: "proportion" },
    { id: "hba1c-under-58", kind: "proportion" },
  ],
};
const HEADER = "Klinik;Ydernummer;HbA1c < 58;HbA1c > 58;T2D antal;Udtræksdato";
const GOOD = ["Strand;099013;68;12;80;12-05-2026", "Fyr;099047;70;20;90;12-05-2026"];

function views(rows: readonly string[], { map = MAP, header = HEADER } = {}) {
  const table = csvTable("bred.csv", Buffer.from([header, ...rows].join("\n")), wideVocabulary(map));
  if (!table.ok) throw new Error("the test's table cannot be read");
  return wideViews(table.value, map, WIDE.measures);
}

function validate(rows: readonly string[], options = {}) {
  const made = views(rows, options);
  return made.ok ? validateData(made.value, WIDE) : made;
}

describe("a wide sheet", () => {
  it("gives the counts a tidy file would, from the columns of the map alone", () => {
    const checked = validate(["Udtræk for klyngen", ...GOOD]);
    expect(told(checked)).toEqual(["notice data/extra-columns 1:-", "notice data/loose-lines 2:-"]);
    expect(
      checked.ok && checked.value.map(({ place: _, period, ...count }) => ({ ...count, period: period.id })),
    ).toEqual(
      [
        ["hba1c-over-58", "099013", 12, 80],
        ["hba1c-over-58", "099047", 20, 90],
        ["hba1c-under-58", "099013", 68, 80],
        ["hba1c-under-58", "099047", 70, 90],
      ].map(([measure, practice, numerator, denominator]) => ({
        level: "practice",
        measure,
        practice,
        numerator,
        denominator,
        period: "2025-05-01/2026-04-30",
        extracted: "2026-05-12",
      })),
    );
  });

  it("is told of with the places that its cells have, each once", () => {
    const rows = [
      "Strand;99013;mange;12;-80;",
      "Fyr;099047;;;90;",
      "Ny;012345;1;1;9;",
      "Nej;096839;x;y;z;",
      "I alt;;9;9;9;",
    ];
    expect(told(validate(rows))).toEqual([
      "notice data/extra-columns 1:-",
      "notice data/leading-zero 2:2",
      "error data/text-in-count 2:3",
      "error data/negative-count 2:5",
      "error data/blank-cell 3:3",
      "error data/blank-cell 3:4",
      "warning data/unknown-practice 4:2",
      "notice data/total-rows 6:-",
    ]);
    const { diagnostics } = validate(rows);
    expect(diagnostics.find(({ code }) => code === "data/negative-count")?.place.columnName).toBe(
      "T2D antal",
    );
    expect(diagnostics.find(({ code }) => code === "data/unknown-practice")?.values).toEqual({ rows: 1 });
    expect(diagnostics.find(({ code }) => code === "data/leading-zero")?.values).toEqual({ times: 1 });
  });

  it("is refused once for a CPR number, wherever it stands", () => {
    const checked = validate(["010170-1234;099013;68;12;80;", ...GOOD.slice(1), "Ny;099047;0101701234;1;9;"]);
    expect(told(checked).filter((line) => line.includes("cpr"))).toEqual([
      "error data/cpr-like 2:1",
      "error data/cpr-like 4:3",
    ]);
    expect(checked.diagnostics.find(({ place }) => place.column === 3)?.place.columnName).toBe("HbA1c < 58");
  });

  it("may hold a practice twice no more than a tidy file may", () => {
    expect(told(validate([...GOOD, GOOD[0] ?? ""]))).toContain("error data/duplicate-row 4:-");
  });

  it("may have a column of periods", () => {
    const map = { ...MAP, period: "Periode" };
    const checked = validate(
      GOOD.map((row) => `${row};2026`),
      { map, header: `${HEADER};periode` },
    );
    expect(checked.ok && checked.value[0]?.period.label).toBe("2026");
  });

  it("has no more rows than there can be practices", () => {
    const rows = Array.from({ length: 10_001 }, () => "x;1;2;3;4;");
    expect(told(validate(rows))).toEqual(["error table/too-many-cells -:-"]);
  });

  it("needs no denominator for a bare count, and no figure where there is none", () => {
    const map = { ...MAP, measures: { antal: { numerator: "HbA1c > 58" } } };
    const made = csvTable(
      "bred.csv",
      Buffer.from([HEADER, ...GOOD, "Ny;095462;;;;", "Tom;096839;;;;"].join("\n")),
      wideVocabulary(map),
    );
    const context: DataContext = { ...CONTEXT, measures: [{ id: "antal", kind: "count" }] };
    const checked = made.ok ? wideViews(made.value, map, context.measures) : made;
    const counted = checked.ok ? validateData(checked.value, context) : checked;
    expect(counted).toMatchObject({
      ok: true,
      value: [{ numerator: 12, denominator: 0 }, { numerator: 20 }],
    });
  });
});

describe("the map", () => {
  it.each([
    ["no column", { ...MAP, practice: "Yder nr." }, "error wide/missing-column 1:-"],
    ["no time", { ...MAP, period: "sidste år" }, "error wide/missing-column 1:-"],
  ])("may not name what is %s", (_, map, expected) => {
    expect(told(validate(GOOD, { map }))).toEqual([expected]);
  });

  it("may not name a header that two columns have", () => {
    const header = HEADER.replace("HbA1c < 58", "hba1c over 58").replace("> 58", ">58");
    expect(told(validate(GOOD, { header })).toSorted()).toEqual([
      "error table/column-twice 1:4",
      "error wide/missing-column 1:-",
    ]);
  });

  it("repeats no long number from a header", () => {
    const { diagnostics } = validate(GOOD, { map: { ...MAP, practice: "099013" } });
    expect(diagnostics).toMatchObject([{ values: { column: "…" } }]);
  });

  it("names measures of the package alone", () => {
    const source = parseYaml(
      "columns:\n  measures:\n    hba1c-over-58: {}\n    hba1c-over-85: {}\n",
      "klynge.yaml",
    );
    expect(source.ok && checkColumnMap(source.value, WIDE.measures)).toEqual([
      {
        code: "wide/unknown-measure",
        severity: "error",
        place: { file: "klynge.yaml", line: 4, column: 5 },
        values: { nearest: "hba1c-over-58" },
      },
    ]);
  });
});
