import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { DATA_COLUMNS } from "../../model/columns.ts";
import { csvTable } from "../../read/read-csv.ts";
import { tableOf } from "./data.fixture.ts";
import { validateData } from "./data-counts.ts";
import type { DataContext } from "./data-table.ts";

describe("the samples", () => {
  const folder = fileURLToPath(new URL("../../../samples/nordlys/", import.meta.url));
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
